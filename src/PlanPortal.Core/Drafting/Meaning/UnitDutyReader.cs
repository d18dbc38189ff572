using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Reads who has to do what, from the sections on carrying the plan out.</summary>
internal sealed class UnitDutyReader
{
    private const int LongestHeading = 160;

    private static readonly string[] Organizing =
    [
        "to chuc thuc hien", "phan cong thuc hien", "phan cong nhiem vu", "phan cong trach nhiem", "trach nhiem", "to chuc trien khai", "phan cong to chuc thuc hien", "trach nhiem thuc hien", "nhiem vu cua cac", "trach nhiem cua",
    ];

    /// <summary>Headings of such a section that name no unit.</summary>
    private static readonly string[] NoUnit =
    [
        "che do", "bao cao", "kinh phi", "thoi gian", "tien do", "kiem tra", "khen thuong", "so ket", "tong ket", "cong tac", "noi dung", "giai phap", "phan cong", "trach nhiem", "to chuc thuc hien", "dia diem", "nguon luc", "yeu cau",
        "trien khai", "theo doi", "giam sat", "thong tin", "muc tieu", "nhiem vu", "hieu luc", "to chuc hoi nghi", "to chuc trien khai", "to chuc tuyen truyen",
    ];

    /// <summary>Headings whose sentences are about everybody's reports and money, not about the duties of one.</summary>
    private static readonly string[] ForAll = ["che do", "bao cao", "thong tin", "kinh phi", "so ket", "tong ket", "khen thuong", "thi dua"];

    private readonly int? _planYear;
    private readonly List<UnitDuty> _duties = [];

    private UnitDutyReader(int? planYear) => _planYear = planYear;

    public static bool IsOrganizing(Section section) =>
        section.HeadingFold.Length > 0 && (Words.StartsWithAny(section.HeadingFold, Organizing) || (Words.StartsWithWord(section.HeadingFold, "bien phap") && IsByUnit(section)));

    public static List<UnitDuty> Read(IReadOnlyList<Section> roots, int? planYear)
    {
        var reader = new UnitDutyReader(planYear);
        foreach (var section in roots.Where(r => r.Node.Kind != OutlineKind.Appendix).SelectMany(Topmost))
        {
            reader.FromBlocks(section);
            foreach (var child in section.Children)
            {
                reader.Take(child);
            }
        }

        return reader._duties;
    }

    /// <summary>The unit a node is about and whether it is asked; null where it names none.</summary>
    public static (string Unit, bool Requested)? UnitOf(Section section)
    {
        if (section.Node.Heading is not { } heading)
        {
            return UnitNames.Subject(section.Opening?.Text ?? "");
        }

        var (name, requested) = UnitNames.Plain(heading);
        if (!requested && (heading.Length > LongestHeading || !UnitNames.Open(name) || NamesNoUnit(VietnameseText.FoldInPlace(name))))
        {
            return null;
        }

        // "2. Vụ Tài chính bố trí kinh phí" over a line of its own is a sentence all the same.
        return (name.Contains('(') ? null : UnitNames.Subject(heading)) ?? (WithoutRemit(name), requested);
    }

    /// <summary><c>Biện pháp thực hiện</c> with <c>1. Đối với Ban Giám hiệu</c>, <c>2. Đối với giáo viên</c>: schools organize so.</summary>
    private static bool IsByUnit(Section section) =>
        section.Children.Count > 1 && section.Children.All(c => Words.StartsWithWord(c.HeadingFold, "doi voi") && UnitOf(c) is not null);

    private static bool NamesNoUnit(string fold) => Words.StartsWithAny(fold, NoUnit) && !Words.StartsWithWord(fold, "cong tac vien");

    /// <summary><c>Các đơn vị theo chức năng, nhiệm vụ được giao</c>: the units alone.</summary>
    private static string WithoutRemit(string name) =>
        Scan.IndexOfWord(VietnameseText.FoldInPlace(name), "theo chuc nang", 0) is > 1 and var at ? name[..at].TrimEnd(' ', ',') : name;

    /// <summary>The sections on carrying out that stand under no other.</summary>
    private static IEnumerable<Section> Topmost(Section section) => IsOrganizing(section) ? [section] : section.Children.SelectMany(Topmost);

    private void Take(Section section)
    {
        if (UnitOf(section) is not { } unit)
        {
            if (!Words.StartsWithAny(section.HeadingFold, ForAll))
            {
                FromBlocks(section);
            }

            foreach (var child in section.Children)
            {
                Take(child);
            }

            return;
        }

        // A group's heading over the units themselves: "1. Các phòng" over "1.1. Phòng Kinh tế".
        var units = section.Children.Where(c => c.Node.Heading is not null && UnitOf(c) is not null).ToList();
        if (units.Count > 0 && units.Count == section.Children.Count && section.Content.Count == 0)
        {
            units.ForEach(Take);
            return;
        }

        var items = ItemsOf(section, unit.Unit);
        var requested = unit.Requested || (items.Count > 0 && UnitNames.Plain(items[0].Text).Requested && UnitNames.Plain(items[0].Text).Name.StartsWith(unit.Unit, StringComparison.OrdinalIgnoreCase));
        _duties.Add(new(unit.Unit, requested, items.Count, section.Path) { Items = items, Places = section.Opening is { } opening ? [PlaceOf(section, opening, unit.Unit)] : [] });
    }

    /// <summary>The list items at and under the node; where it has none its sentences, or the headings that say all there is.</summary>
    private List<UnitDutyItem> ItemsOf(Section section, string unit)
    {
        var bullets = section.SelfAndDescendants().SelectMany(s => s.Content.Where(b => b.Kind == BlockKind.Bullet).Select(b => Item(s, b, 0))).ToList();
        if (bullets.Count > 0)
        {
            return bullets;
        }

        var items = new List<UnitDutyItem>();
        foreach (var node in section.SelfAndDescendants())
        {
            var before = items.Count;
            if (node.Opening is { } opening && node.Node.Kind is OutlineKind.RunIn or OutlineKind.NumberedParagraph or OutlineKind.LetteredItem)
            {
                items.Add(Item(node, opening, node == section && node.Node.Heading is null ? AfterName(opening.Text, unit) : opening.Text.Length - node.Said.Length));
            }

            items.AddRange(node.Content.Where(b => b.Kind == BlockKind.Paragraph).Select(b => Item(node, b, 0)));
            if (items.Count == before && node != section && node.Opening is { } heading)
            {
                items.Add(Item(node, heading, 0));
            }
        }

        if (items.Count == 0 && section.Opening is { } said && said.Text.Length > unit.Length && UnitNames.Subject(said.Text) is not null)
        {
            items.Add(Item(section, said, AfterName(said.Text, unit)));
        }

        return items;
    }

    /// <summary>Units in list items or plain paragraphs: <c>- Phòng Kinh tế: Bố trí …</c>; deeper list items are their duties.</summary>
    private void FromBlocks(Section section)
    {
        UnitDuty? open = null;
        var items = new List<UnitDutyItem>();
        var level = 0;
        foreach (var block in section.Content.Where(b => b.Kind != BlockKind.Table))
        {
            var deeper = open is not null && block.Kind == BlockKind.Bullet && block.Level > level;
            if (!deeper && (UnitNames.Subject(block.Text) ?? BareName(block)) is { } named)
            {
                Close();
                open = new(named.Unit, named.Requested, 0, section.Path) { Places = [PlaceOf(section, block, named.Unit)] };
                items = block.Text.TrimEnd().TrimEnd(':').EndsWith(named.Unit, StringComparison.Ordinal) ? [] : [Item(section, block, AfterName(block.Text, named.Unit))];
                level = block.Kind == BlockKind.Bullet ? block.Level : 0;
            }
            else if (deeper)
            {
                items.Add(Item(section, block, 0));
            }
        }

        Close();

        void Close()
        {
            if (open is not null)
            {
                _duties.Add(open with { Duties = items.Count, Items = items });
            }
        }
    }

    /// <summary>A name on a line of its own, set off from the list items under it by its type only.</summary>
    private static (string Unit, bool Requested)? BareName(BodyBlock block)
    {
        var (name, requested) = UnitNames.Plain(block.Text);
        return block.Kind == BlockKind.Paragraph && name.Length is > 1 and <= LongestHeading && name[^1] is not ('.' or ';' or ',') && UnitNames.Open(name) && UnitNames.End(name, 0) == name.Length ? (name, requested) : null;
    }

    private UnitDutyItem Item(Section section, BodyBlock block, int start)
    {
        start = start < block.Text.Length ? start : 0;
        var text = block.Text[start..];
        var place = section.PlaceOf(block);
        return new(text, DeadlinePhrase.Find(text, _planYear), start == 0 ? place : place with { Start = start, Length = text.Length });
    }

    /// <summary>Where a sentence goes on after the unit that opens it.</summary>
    private static int AfterName(string text, string unit)
    {
        var at = text.IndexOf(unit, StringComparison.Ordinal);
        var after = at < 0 ? 0 : at + unit.Length;
        while (after < text.Length && text[after] is ' ' or ':' or ',' or ')' or '-')
        {
            after++;
        }

        return after;
    }

    private static TextPlace PlaceOf(Section section, BodyBlock block, string unit)
    {
        var at = block.Text.IndexOf(unit, StringComparison.Ordinal);
        return at < 0 ? section.PlaceOf(block) : section.PlaceOf(block) with { Start = at, Length = unit.Length };
    }
}
