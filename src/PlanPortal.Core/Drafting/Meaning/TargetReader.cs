using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Reads the aims from the sections that hold them.</summary>
internal static class TargetReader
{
    /// <summary>A longer paragraph is no single statement: its figures are quoted with their clause.</summary>
    private const int LongestStatement = 2000;

    private static readonly string[] AimWords = ["muc tieu", "chi tieu"];

    private static readonly string[] OtherWork = ["nhiem vu", "giai phap", "thuc hien", "trien khai", "to chuc", "danh gia", "ket qua", "theo doi", "phan cong", "bao cao", "tinh hinh"];

    private static readonly string[] Purposes = ["muc dich", "yeu cau", "quan diem", "nhiem vu", "giai phap"];

    private static readonly string[] General = ["muc tieu chung", "muc tieu tong quat", "muc tieu chu yeu chung", "tong quat", "chung", "quan diem"];

    public static List<Target> Read(IReadOnlyList<Section> roots)
    {
        var targets = new List<Target>();
        foreach (var root in roots.Where(r => r.Node.Kind != OutlineKind.Appendix))
        {
            Find(root, targets);
        }

        return targets;
    }

    private static void Find(Section section, List<Target> targets)
    {
        var fold = section.HeadingFold;
        var isAim = Scan.HasAny(fold, AimWords) && !Words.StartsWithAny(fold, OtherWork);
        if (isAim && !(section.Children.Count > 0 && Scan.HasAny(fold, Purposes)))
        {
            Collect(section, targets, Words.StartsWithAny(fold, General));
            return;
        }

        foreach (var child in section.Children)
        {
            Find(child, targets);
        }
    }

    private static void Collect(Section section, List<Target> targets, bool general)
    {
        var fold = section.HeadingFold;
        if (Words.StartsWithAny(fold, Purposes))
        {
            return;
        }

        general |= Words.StartsWithAny(fold, General);
        var leads = section.Content.Count > 0 || section.Children.Count > 0;
        if (section.Node.Kind is OutlineKind.NumberedParagraph or OutlineKind.LetteredItem or OutlineKind.RunIn)
        {
            var text = section.Node.Kind == OutlineKind.RunIn ? section.Said : section.Opening?.Text ?? "";
            Statement(section, section.Node.Kind == OutlineKind.RunIn && section.Said.Length < 60 ? section.Opening?.Text ?? "" : text, general, leads, targets);
        }
        else if (!leads && section.Parent is not null && Scan.HasAny(section.Parent.HeadingFold, AimWords))
        {
            Statement(section, section.Heading, general, false, targets);
        }

        var many = section.Content.Any(b => b.Kind == BlockKind.Bullet);
        foreach (var block in section.Content.Where(b => b.Kind != BlockKind.Table))
        {
            Statement(section, block.Text, general, many && block.Kind == BlockKind.Paragraph, targets);
        }

        foreach (var child in section.Children)
        {
            Collect(child, targets, general);
        }
    }

    /// <summary>One target for each figure; without a figure one, unless it only leads to the items under it or is the general aim.</summary>
    private static void Statement(Section section, string text, bool general, bool leads, List<Target> targets)
    {
        text = text.Trim();
        var fold = VietnameseText.FoldInPlace(text);
        var figures = FigureReader.Read(text, fold);
        var mentions = YearReader.Read(fold);
        var above = mentions.Count > 0 ? [] : YearsAbove(section);
        foreach (var figure in figures)
        {
            targets.Add(new()
            {
                Statement = general || text.Length > LongestStatement ? Clause(text, figure.At) : text,
                Comparator = figure.Comparator,
                Value = figure.Value,
                UpperValue = figure.Upper,
                Unit = figure.Unit,
                Years = mentions.Count > 0 ? YearReader.At(mentions, figure.At) : above,
                Section = section.Path,
            });
        }

        if (figures.Count == 0 && !general && !leads && text.Length > 0 && text[^1] != ':')
        {
            targets.Add(new() { Statement = text, Years = mentions.Count > 0 ? mentions[0].Years : above, Section = section.Path });
        }
    }

    private static IReadOnlyList<int> YearsAbove(Section section) =>
        section.Ancestors().Prepend(section).Select(s => YearReader.Read(s.HeadingFold)).FirstOrDefault(m => m.Count > 0) is { } mentions ? mentions[0].Years : [];

    /// <summary>The part of a long general aim, between full stops and semicolons, that holds the figure.</summary>
    private static string Clause(string text, int at)
    {
        var from = Math.Max(0, at - LongestStatement);
        var to = Math.Min(text.Length, at + LongestStatement);
        var start = Math.Max(text.LastIndexOf("; ", at, at - from, StringComparison.Ordinal), text.LastIndexOf(". ", at, at - from, StringComparison.Ordinal));
        var ends = new[] { text.IndexOf("; ", at, to - at, StringComparison.Ordinal), text.IndexOf(". ", at, to - at, StringComparison.Ordinal) }.Where(e => e >= 0).ToList();
        return text[(start < 0 ? from : start + 1)..(ends.Count > 0 ? ends.Min() : to)].Trim(' ', ';');
    }
}
