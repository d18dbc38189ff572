namespace PlanPortal.Core.Execution.Exchange;

/// <summary>A cell that somebody changed, as the page shows it.</summary>
public sealed record ChangedField(string Name, string Before, string After);

/// <summary>What a row would change; kept between the preview and the writing.</summary>
/// <param name="Key">See <see cref="ExchangeKey"/>.</param>
/// <param name="Subject">The task or target.</param>
/// <param name="Portal">What stood in the portal: <see cref="ExchangeStamp.Portal"/>.</param>
public sealed record ProposedChange(ExchangeRow Row, string Key, string Subject, string Unit, string Portal, IReadOnlyList<ChangedField> Fields)
{
    public ProgressWish? Progress { get; init; }

    /// <summary>The unit's words or the figure's source; null where they stay.</summary>
    public string? Words { get; init; }

    public decimal? Value { get; init; }

    public DateOnly? AsOf { get; init; }
}

/// <summary>A row that is not taken, and why (Vietnamese).</summary>
public sealed record RefusedRow(ExchangeRow Row, string Reason);

/// <summary>What is to be done with a row: at most one of both; neither where nothing changes.</summary>
public readonly record struct RowVerdict(ProposedChange? Change, string? Refused)
{
    public static readonly RowVerdict Unchanged;

    public static RowVerdict Refuse(string reason) => new(null, reason);

    public static implicit operator RowVerdict(ProposedChange change) => new(change, null);
}

/// <summary>The reasons that the rows of both sheets share.</summary>
public static class ExchangeReasons
{
    public const string NoKey = "Thiếu mã dòng. Hãy giữ nguyên cột “Mã dòng” của tệp tải từ cổng.";
    public const string BadKey = "Mã dòng không đúng. Hãy chép lại từ tệp tải từ cổng.";
    public const string Unknown = "Cổng không có dòng này. Hãy tải tệp mới.";
    public const string NoStamp = "Thiếu dấu kiểm tra. Hãy giữ nguyên cột “Dấu kiểm tra” của tệp tải từ cổng.";
    public const string ChangedMeanwhile = "Đã có người sửa trên cổng sau khi tải tệp. Hãy tải tệp mới để xem nội dung hiện tại.";
}
