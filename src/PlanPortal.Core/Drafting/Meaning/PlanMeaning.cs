using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>What a plan's text says: its aims, the work and who does it, who reports to whom.</summary>
public sealed record PlanMeaning
{
    public IReadOnlyList<Target> Targets { get; init; } = [];

    public IReadOnlyList<PlanTask> Tasks { get; init; } = [];

    public IReadOnlyList<UnitDuty> UnitDuties { get; init; } = [];

    public IReadOnlyList<ReportingDuty> Reporting { get; init; } = [];

    /// <summary>Every document named, in reading order: preamble, body and appendices.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    public static PlanMeaning Of(PlanText plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var roots = Section.Of(plan);
        var year = YearOf(plan);
        return new()
        {
            Targets = TargetReader.Read(roots, plan.Head.PlaceAndDate?.Year ?? year),
            Tasks = TaskReader.Read(roots, year),
            UnitDuties = UnitDutyReader.Read(roots, year),
            Reporting = ReportingReader.Read(plan, roots),
            Citations = PlanCitations.Read(plan),
        };
    }

    /// <summary>
    /// The year for deadlines that name none: of the date line, or the one that the title names where that is the next
    /// (a plan for 2027 signed in December); of a period of years, or of a far aim (<c>đến năm 2030</c>), none.
    /// </summary>
    public static int? YearOf(PlanText plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var written = plan.Head.PlaceAndDate?.Year;
        var title = VietnameseText.FoldInPlace(plan.Head.Subject ?? "");
        int? titled = YearReader.Read(title) is [{ Years: [var year], IsPeriod: false, At: var at }] && !ComparatorWords.EndsWithWord(ComparatorWords.Before(title, at), "den") ? year : null;
        return written is null || titled == written + 1 ? titled ?? written : written;
    }

    /// <summary>What a paragraph of the preamble cites.</summary>
    /// <param name="text">The paragraph, without the sentence that issues the plan.</param>
    public static LegalCitation Citation(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = new SourceLine(text);
        var verb = LegalBasisVerbs.Length(line);
        var cited = CitationReader.Read(text, VietnameseText.FoldInPlace(text), CitingText.Preamble);
        return new(verb > 0 ? line.Text[..verb] : null, text, [.. cited.Documents.Select(d => d.Document)]);
    }
}
