using PlanPortal.Core.Drafting;
using PlanPortal.Documents.Fonts;
using PlanPortal.Documents.Layout;

namespace PlanPortal.Documents.Typesetting;

/// <summary>Gives every part of an official document its measures after the decree.</summary>
public static class Typesetter
{
    public static FlowDocument Set(OfficialDocument document)
    {
        var fonts = document.PrefersTimesNewRoman ? InstalledFonts.TimesNewRoman ?? FontFamily.Tinos : FontFamily.Tinos;
        var breaker = new LineBreaker(new TextMetrics(fonts));
        var sections = new List<FlowSection>();
        sections.AddRange(Main(document, breaker));
        for (int i = 0; i < document.Appendices.Count; i++)
            sections.AddRange(AppendixTypesetter.Set(document.Appendices[i], i, breaker));
        return new FlowDocument(document.Metadata, sections) { Fonts = fonts };
    }

    private static IEnumerable<FlowSection> Main(OfficialDocument document, LineBreaker breaker)
    {
        var pages = new SectionBuilder(DecreeStyle.Portrait, breaker);
        pages.AddRange(HeadTypesetter.Set(document.Head, breaker, DecreeStyle.Portrait.TextWidth));
        for (int i = 0; i < document.Body.Count; i++)
            pages.AddBody(document.Body[i], new(null, i));
        if (EndingTypesetter.Set(document.Ending, DecreeStyle.Portrait.TextWidth) is { } ending)
        {
            pages.KeepLastWithNext();
            pages.Add(ending);
        }

        return pages.Sections();
    }
}
