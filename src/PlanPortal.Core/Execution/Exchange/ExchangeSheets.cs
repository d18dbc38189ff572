using System.Globalization;
using System.Text.Json.Serialization;
using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Execution.Exchange;

/// <summary>A unit's part in a piece of work, as the workbook shows it.</summary>
public sealed record ExchangePart(ExchangeKey Key, string Plan, string Task, string Unit, string Role, DateOnly? DueOn, PartState State, int Percent, string? Words, ExchangeStamp Stamp);

/// <summary>A unit's newest figure of a target, or the place for its first one.</summary>
public sealed record ExchangeTarget(ExchangeKey Key, string Plan, string Statement, string Goal, string? Measure, string Unit, ExchangeFigure? Last);

/// <summary>A row of a file that was sent in, its cells in the order of our own columns, wherever the file had them.</summary>
/// <param name="Sheet">Its name in the file.</param>
public sealed record ExchangeRow(string Sheet, int Number, bool IsFigure, IReadOnlyList<SheetCell> Cells)
{
    public SheetCell this[int column] => Cells[column];

    [JsonIgnore]
    public string KeyText => Cells[ExchangeSheets.Key].Text;

    [JsonIgnore]
    public ExchangeStamp? Stamp => ExchangeStamp.Read(Cells[ExchangeSheets.Stamp].Text);
}

/// <summary>The one format of the workbook in which work, progress and figures go out and come back.</summary>
public static class ExchangeSheets
{
    public const string Parts = "Nhiệm vụ";
    public const string Figures = "Số liệu mục tiêu";
    public const string Guide = "Hướng dẫn";

    /// <summary>Places of columns; those in the middle people fill in.</summary>
    public const int Key = 0, First = 6, Second = 7, Third = 8, Stamp = 9;

    private const int RowsBeforeHead = 20;

    public static IReadOnlyList<SheetColumn> PartColumns { get; } =
    [
        new("Mã dòng", 14), new("Kế hoạch", 34), new("Nhiệm vụ", 48), new("Đơn vị", 24), new("Vai trò", 11), new("Hạn", 13) { Kind = CellKind.Day },
        new("Tình trạng", 13) { Open = true, Choices = PartStates.Names },
        new("Tỷ lệ (%)", 11) { Open = true, Kind = CellKind.Number, Bounds = (0, 100) },
        new("Nội dung đã làm", 48) { Open = true },
        new("Dấu kiểm tra", 22),
    ];

    public static IReadOnlyList<SheetColumn> FigureColumns { get; } =
    [
        new("Mã dòng", 14), new("Kế hoạch", 34), new("Mục tiêu", 48), new("Mức cần đạt", 16), new("Đơn vị tính", 13), new("Đơn vị nhập số liệu", 24),
        new("Số liệu", 14) { Open = true, Kind = CellKind.Number },
        new("Tính đến ngày", 15) { Open = true, Kind = CellKind.Day },
        new("Nguồn số liệu", 34) { Open = true },
        new("Dấu kiểm tra", 22),
    ];

    public static SheetColumn ReasonColumn { get; } = new("Lý do không nhận", 48);

    public static IReadOnlyList<SheetToWrite> Of(IReadOnlyCollection<ExchangePart> parts, IReadOnlyCollection<ExchangeTarget> targets) =>
    [
        new(Parts, PartColumns, [.. parts.Select(Cells)]),
        new(Figures, FigureColumns, [.. targets.Select(Cells)]),
        GuideSheet,
    ];

    /// <summary>What was refused, in the same format: mended, it can be sent in again.</summary>
    public static IReadOnlyList<SheetToWrite> OfRefused(IReadOnlyCollection<(ExchangeRow Row, string Reason)> rows) =>
    [
        new(Parts, [.. PartColumns, ReasonColumn], [.. rows.Where(r => !r.Row.IsFigure).Select(r => (IReadOnlyList<SheetCell>)[.. r.Row.Cells, SheetCell.Words(r.Reason)])]),
        new(Figures, [.. FigureColumns, ReasonColumn], [.. rows.Where(r => r.Row.IsFigure).Select(r => (IReadOnlyList<SheetCell>)[.. r.Row.Cells, SheetCell.Words(r.Reason)])]),
        GuideSheet,
    ];

    /// <summary>The rows of all sheets that have our columns, whatever their order and what stands beside.</summary>
    /// <exception cref="InvalidInputException">No sheet has them.</exception>
    public static IReadOnlyList<ExchangeRow> Read(IReadOnlyList<SheetTable> sheets)
    {
        var rows = new List<ExchangeRow>();
        var found = false;
        foreach (var sheet in sheets)
        {
            if (HeadOf(sheet) is not { } head)
            {
                continue;
            }

            found = true;
            var names = head.Cells.GroupBy(c => Folded(c.Value.Text)).ToDictionary(g => g.Key, g => g.First().Key);
            var isFigure = names.ContainsKey(Folded(FigureColumns[First].Name));
            int?[] places = [.. (isFigure ? FigureColumns : PartColumns).Select(c => names.TryGetValue(Folded(c.Name), out var place) ? place : (int?)null)];
            rows.AddRange(sheet.Rows.Where(r => r.Number > head.Number)
                .Select(r => new ExchangeRow(sheet.Name, r.Number, isFigure, [.. places.Select(p => p is { } place ? r[place] : SheetCell.Empty)]))
                .Where(r => r.Cells.Any(c => !c.IsEmpty)));
        }

        return found ? rows : throw new InvalidInputException(
            $"Không thấy trang tính nào có cột “{PartColumns[Key].Name}”. Hãy dùng tệp tải từ cổng và giữ nguyên dòng tên cột.");
    }

    private static SheetRow? HeadOf(SheetTable sheet) =>
        sheet.Rows.Take(RowsBeforeHead).FirstOrDefault(r => r.Cells.Values.Any(c => Folded(c.Text) == Folded(PartColumns[Key].Name)));

    private static string Folded(string name) => VietnameseText.FoldForSearch(name).Trim();

    private static IReadOnlyList<SheetCell> Cells(ExchangePart part) =>
    [
        SheetCell.Words(part.Key.ToString()), SheetCell.Words(part.Plan), SheetCell.Words(part.Task), SheetCell.Words(part.Unit), SheetCell.Words(part.Role), Day(part.DueOn),
        SheetCell.Words(part.State.Name()), Number(part.Percent), SheetCell.Words(part.Words ?? ""), SheetCell.Words(part.Stamp.ToString()),
    ];

    private static IReadOnlyList<SheetCell> Cells(ExchangeTarget target) =>
    [
        SheetCell.Words(target.Key.ToString()), SheetCell.Words(target.Plan), SheetCell.Words(target.Statement), SheetCell.Words(target.Goal), SheetCell.Words(target.Measure ?? ""),
        SheetCell.Words(target.Unit), Number(target.Last?.Value), Day(target.Last?.AsOf), SheetCell.Words(target.Last?.Source ?? ""),
        SheetCell.Words(ExchangeStamp.Of(target.Last).ToString()),
    ];

    private static SheetCell Number(decimal? value) =>
        value is { } number ? new(CellKind.Number, number.ToString("0.####", CultureInfo.InvariantCulture)) : SheetCell.Empty;

    private static SheetCell Day(DateOnly? day) =>
        day is { } date ? new(CellKind.Day, (date.DayNumber - SheetCell.DayZero.DayNumber).ToString(CultureInfo.InvariantCulture)) : SheetCell.Empty;

    private static SheetToWrite GuideSheet { get; } = new(Guide, [],
    [
        .. new[]
        {
            "CÁCH DÙNG",
            "1. Chỉ điền vào các ô trắng. Ô xám để nhận ra dòng, không sửa được.",
            "2. Trang “Nhiệm vụ”: chọn Tình trạng, hoặc chỉ ghi Tỷ lệ (0 đến 100). 100% là xong. Để nguyên ô nào thì nội dung cũ được giữ nguyên.",
            "3. Trang “Số liệu mục tiêu”: ghi Số liệu và Tính đến ngày (ví dụ 30/06/2026). Cùng ngày với số liệu cũ là sửa số liệu cũ; ngày khác là số liệu mới.",
            "4. Được xếp lại, lọc, ẩn cột, thêm cột và trang tính của riêng mình; đừng xóa cột “Mã dòng” và “Dấu kiểm tra”.",
            "5. Lưu tệp (.xlsx), vào Nhiệm vụ → Nhập, xuất Excel và tải lên. Cổng cho xem trước mọi thay đổi; chưa ghi gì cho đến khi bấm “Ghi vào cổng”.",
            "6. Dòng nào người khác đã sửa trên cổng sau khi tải tệp thì không ghi đè: tải tệp mới để làm tiếp dòng đó.",
        }.Select(line => (IReadOnlyList<SheetCell>)[SheetCell.Words(line)]),
    ]);
}
