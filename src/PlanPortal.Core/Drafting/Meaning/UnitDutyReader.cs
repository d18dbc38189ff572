using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Reads who has to do how much, from the sections on carrying the plan out.</summary>
internal static class UnitDutyReader
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

    public static bool IsOrganizing(Section section) => section.HeadingFold.Length > 0 && Words.StartsWithAny(section.HeadingFold, Organizing);

    public static List<UnitDuty> Read(IReadOnlyList<Section> roots)
    {
        var duties = new List<UnitDuty>();
        foreach (var section in roots.Where(r => r.Node.Kind != OutlineKind.Appendix).SelectMany(Topmost))
        {
            FromBullets(section, duties);
            foreach (var child in section.Children)
            {
                Take(child, duties);
            }
        }

        return duties;
    }

    /// <summary>The unit a node is about and whether it is asked; null where it names none.</summary>
    public static (string Unit, bool Requested)? UnitOf(Section section)
    {
        if (section.Node.Heading is not { } heading)
        {
            return UnitNames.Subject(section.Opening?.Text ?? "");
        }

        var (name, requested) = UnitNames.Plain(heading);
        var fold = VietnameseText.FoldInPlace(name);
        return requested || (UnitNames.Opens(fold) && !Words.StartsWithAny(fold, NoUnit) && heading.Length <= LongestHeading) ? (name, requested) : null;
    }

    /// <summary>The sections on carrying out that stand under no other.</summary>
    private static IEnumerable<Section> Topmost(Section section) => IsOrganizing(section) ? [section] : section.Children.SelectMany(Topmost);

    private static void Take(Section section, List<UnitDuty> duties)
    {
        if (UnitOf(section) is not { } unit)
        {
            FromBullets(section, duties);
            foreach (var child in section.Children)
            {
                Take(child, duties);
            }

            return;
        }

        // A group's heading over the units themselves: "1. Các phòng" over "1.1. Phòng Kinh tế".
        var units = section.Children.Where(c => c.Node.Heading is not null && UnitOf(c) is not null).ToList();
        if (units.Count > 0 && units.Count == section.Children.Count && section.Content.Count == 0)
        {
            units.ForEach(u => Take(u, duties));
            return;
        }

        duties.Add(new(unit.Unit, unit.Requested, Count(section), section.Path));
    }

    private static int Count(Section section)
    {
        var bullets = section.SelfAndDescendants().Sum(s => s.Node.Bullets);
        return bullets > 0 ? bullets : section.SelfAndDescendants().Sum(s => Math.Max(s.Node.Paragraphs, s == section ? 0 : 1));
    }

    /// <summary>Units in list items or plain paragraphs: <c>- Phòng Kinh tế: Bố trí …</c>.</summary>
    private static void FromBullets(Section section, List<UnitDuty> duties)
    {
        UnitDuty? open = null;
        var level = 0;
        foreach (var block in section.Content.Where(b => b.Kind != BlockKind.Table))
        {
            var unit = block.Kind == BlockKind.Bullet && open is not null && block.Level > level ? null : UnitNames.Subject(block.Text);
            if (unit is { } named)
            {
                Close(open, duties);
                open = new(named.Unit, named.Requested, block.Text.TrimEnd().EndsWith(':') ? 0 : 1, section.Path);
                level = block.Kind == BlockKind.Bullet ? block.Level : 0;
            }
            else if (open is not null && block.Kind == BlockKind.Bullet && block.Level > level)
            {
                open = open with { Duties = open.Duties + 1 };
            }
        }

        Close(open, duties);
    }

    private static void Close(UnitDuty? open, List<UnitDuty> duties)
    {
        if (open is not null)
        {
            duties.Add(open);
        }
    }
}
