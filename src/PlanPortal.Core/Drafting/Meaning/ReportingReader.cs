using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Reads reporting duties from the sections on carrying out, on reporting, and from the closing.</summary>
internal sealed class ReportingReader
{
    /// <summary>A longer sentence is none: only this much of it is looked at.</summary>
    private const int LongestSentence = 4000;

    private static readonly string[] Reviews = ["so ket", "tong ket", "to chuc so ket", "to chuc tong ket", "tham muu so ket", "tham muu tong ket", "tham muu to chuc so ket", "tham muu to chuc tong ket", "tien hanh so ket", "tien hanh tong ket"];

    private readonly List<ReportingDuty> _duties = [];

    private ReportingReader()
    {
    }

    public static IReadOnlyList<ReportingDuty> Read(PlanText plan, IReadOnlyList<Section> roots)
    {
        var reader = new ReportingReader();
        foreach (var root in roots.Where(r => r.Node.Kind != OutlineKind.Appendix))
        {
            reader.FromSection(root, false);
        }

        for (var i = 0; i < plan.Body.Count; i++)
        {
            if (plan.Body[i].Kind == BlockKind.Closing)
            {
                reader.FromParagraph(plan.Body[i].Text, new(null, i), null, "closing");
            }
        }

        return reader._duties;
    }

    private void FromSection(Section section, bool inside)
    {
        inside |= UnitDutyReader.IsOrganizing(section) || Scan.HasAny(section.HeadingFold, ["bao cao", "so ket", "tong ket"]);
        if (inside)
        {
            var who = section.Ancestors().Prepend(section).Where(s => s.Parent is not null || s.Node.Heading is null).Select(UnitDutyReader.UnitOf).FirstOrDefault(u => u is not null)?.Unit;
            if (section.Opening is { } opening && (section.Node.Heading is null || section.Node.Kind == OutlineKind.RunIn))
            {
                var (place, before) = (section.PlaceOf(opening), _duties.Count);
                FromParagraph(section.Said, place with { Start = opening.Text.Length - section.Said.Length }, who, section.Path);
                if (_duties.Count == before && section.Node.Kind == OutlineKind.RunIn)
                {
                    // "2. Báo cáo đột xuất: Theo yêu cầu của cấp trên": what is due stands in the heading.
                    FromParagraph(opening.Text, place, who, section.Path);
                }
            }

            foreach (var block in section.Content.Where(b => b.Kind != BlockKind.Table))
            {
                FromParagraph(block.Text, section.PlaceOf(block), who, section.Path);
            }
        }

        foreach (var child in section.Children)
        {
            FromSection(child, inside);
        }
    }

    /// <summary>
    /// One sentence of each kind in a paragraph, and further ones with days of their own; a report passed on "theo quy
    /// định" belongs to the dated one before it.
    /// </summary>
    /// <param name="place">The paragraph's, from its first character on.</param>
    private void FromParagraph(string text, TextPlace place, string? who, string path)
    {
        var kinds = new HashSet<ReportingKind>();
        foreach (var range in Scan.Sentences(text).SelectMany(r => Apart(text, r)))
        {
            var (start, length) = range.GetOffsetAndLength(text.Length);
            var words = text.Substring(start, Math.Min(length, LongestSentence));
            var sentence = new ReportingSentence(words, path == "closing");
            if (sentence.Kind is { } kind && !(kind == ReportingKind.UnspecifiedPeriod && kinds.Count > 0) && (kinds.Add(kind) || sentence.IsDated))
            {
                Add(sentence, words, place with { Start = place.Start + start, Length = words.Length }, who, path);
            }
        }
    }

    /// <summary>
    /// The duties that one sentence strings together: <c>Báo cáo UBND tỉnh trước ngày 15/12; tổ chức tổng kết vào năm
    /// 2030</c>, <c>Báo cáo nhanh hằng tuần; báo cáo tổng kết trước ngày 25/11</c>. A clause that is none goes with the one before.
    /// </summary>
    private static IEnumerable<Range> Apart(string text, Range sentence)
    {
        var (start, length) = sentence.GetOffsetAndLength(text.Length);
        var (from, end) = (start, start + length);
        if (text.IndexOf("; ", start, length, StringComparison.Ordinal) < 0)
        {
            yield return sentence;
            yield break;
        }

        ReportingSentence? told = null;
        for (var at = start; at < end;)
        {
            var cut = text.IndexOf("; ", at, end - at, StringComparison.Ordinal);
            var clause = text[at..Math.Min(cut < 0 ? end : cut, at + LongestSentence)];
            ReportingSentence? own = new(clause, closing: false);
            own = own.Kind is ReportingKind.Periodic or ReportingKind.OnCompletion or ReportingKind.AdHoc ? own : null;
            if (at > from && ((own is not null && told is not null && !IsDayOf(told, own)) || IsReview(clause)))
            {
                yield return from..(at - 2);
                (from, told) = (at, null);
            }

            told ??= own;
            at = cut < 0 ? end : cut + 2;
        }

        yield return from..end;
    }

    /// <summary><c>Báo cáo hằng quý, năm; báo cáo năm gửi trước ngày 15/12</c>: the second clause only says when.</summary>
    private static bool IsDayOf(ReportingSentence told, ReportingSentence own) =>
        own.IsDated && !told.IsDated && own.Times().All(t => t.Every is not null && told.Times().Any(p => p.Every == t.Every)) && told.Times().Count > 1;

    private static bool IsReview(string clause) =>
        VietnameseText.FoldInPlace(clause) is var fold && Words.StartsWithAny(fold, Reviews) && !Scan.HasWord(fold, "bao cao");

    private void Add(ReportingSentence sentence, string words, TextPlace place, string? who, string path)
    {
        var duty = new ReportingDuty
        {
            Who = ReportingPeople.Who(words, sentence.Reported) ?? who,
            To = ReportingPeople.To(words, sentence.Fold, sentence.Reported),
            Via = ReportingPeople.Via(words, sentence.Fold),
            Kind = sentence.Kind!.Value,
            Text = words,
            Section = path,
            Places = [place],
        };
        _duties.AddRange(sentence.Times().Select(t => duty with { Every = t.Every, Dates = t.Dates }));
        if (sentence.IsAlsoAdHoc)
        {
            _duties.Add(duty with { Kind = ReportingKind.AdHoc });
        }
    }
}
