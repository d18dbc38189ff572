using PlanPortal.Core.Plans.Settling;

namespace PlanPortal.Web.Features.Reading;

/// <summary>What a person says that a sentence says; the fields of one kind are filled.</summary>
public sealed class ReadingForm
{
    /// <summary>The sentence (see <see cref="ChosenSentence"/>), where something is added or put elsewhere.</summary>
    public string? Cau { get; set; }

    /// <summary>The row that takes what was typed, where the one that the form was opened for is gone.</summary>
    public string? Row { get; set; }

    /// <summary>What had been said of the row when the form was made; see <see cref="SeenOf"/>.</summary>
    public string? Seen { get; set; }

    public TargetFields? Target { get; set; }

    public TaskFields? Task { get; set; }

    public DutyFields? Duty { get; set; }

    public ReportingFields? Reporting { get; set; }

    private IReadingFields? Fields => (IReadingFields?)Target ?? (IReadingFields?)Task ?? (IReadingFields?)Duty ?? Reporting;

    /// <summary>Tells what one person said of a row from what another said later.</summary>
    public static string SeenOf(IReadingRow? row) => row?.Decision is { } said ? $"{said.PersonId}-{said.Verdict}-{said.At.Ticks}" : "-";

    /// <summary>Whether the row is as the form showed it, or the form does not say how it was.</summary>
    public bool HasSeen(IReadingRow row) => Row is not null || Seen is null || Seen == SeenOf(row);

    /// <summary>Tells of what somebody else said of a row while the form was filled in.</summary>
    public static string OvertakenBy(IReadingRow row) => row.Decision is { } said
        ? $"{said.PersonName} {said.Verdict.Did()} mục này trong lúc bạn nhập. Những gì bạn nhập vẫn còn đây: hãy xem mục ấy ở thẻ; lưu lại thì thay cho lần ấy."
        : "Mục này vừa được lấy lại như đọc từ văn bản. Những gì bạn nhập vẫn còn đây: hãy lưu lại nếu vẫn cần.";

    /// <summary>What was typed, as long as it is of the kind; null for a form that says nothing of it.</summary>
    public Correction? Correction(ReadingKind kind) => Fields?.ToCorrection() is { } correction && correction.Kind == kind ? correction : null;

    /// <summary>What is wrong, each with the name of its field.</summary>
    public IEnumerable<(string Field, string Problem)> Problems(int? planYear) =>
        Fields is { } fields ? fields.Problems(planYear).Select(p => ($"{fields.Prefix}.{p.Field}", p.Problem)) : [];

    /// <summary>Whether a time was typed that names no day and no rule: it may stay so, knowingly.</summary>
    public bool TimeIsUnknown(int? planYear) => Fields?.Time is { } time && time.IsUnknown(planYear);

    public bool TimeIsKept => Fields?.Time?.Kept == true;

    /// <summary>The form itself, or an empty one where it has no fields of the kind.</summary>
    public ReadingForm Whole(ReadingKind kind) => kind switch
    {
        ReadingKind.Target => Target is not null,
        ReadingKind.Task => Task is not null,
        ReadingKind.Duty => Duty is not null,
        _ => Reporting is not null,
    } ? this : For(kind, "");

    /// <summary>The fields as a row stands.</summary>
    public static ReadingForm Of(IReadingRow row) => row switch
    {
        ReadingRow<Core.Drafting.Meaning.Target> target => new() { Target = TargetFields.Of(target.Value) },
        ReadingRow<Core.Drafting.Meaning.PlanTask> task => new() { Task = TaskFields.Of(task.Value) },
        ReadingRow<AssignedDuty> duty => new() { Duty = DutyFields.Of(duty.Value) },
        ReadingRow<Core.Drafting.Meaning.ReportingDuty> duty => new() { Reporting = ReportingFields.Of(duty.Value) },
        _ => throw new ArgumentOutOfRangeException(nameof(row)),
    };

    /// <summary>Empty fields, with the sentence where its words are likely to be what is meant.</summary>
    public static ReadingForm For(ReadingKind kind, string words) => kind switch
    {
        ReadingKind.Target => new() { Target = new() { Statement = words } },
        ReadingKind.Task => new() { Task = new() { Name = words } },
        ReadingKind.Duty => new() { Duty = new() { Text = words } },
        ReadingKind.Reporting => new() { Reporting = new() },
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
