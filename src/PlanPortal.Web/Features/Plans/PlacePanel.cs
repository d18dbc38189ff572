using PlanPortal.Core;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Documents.Screen;
using PlanPortal.Web.Features.Reading;

namespace PlanPortal.Web.Features.Plans;

/// <summary>Something that was read from the shown sentence.</summary>
/// <param name="Line">As on its tab; null for a citation, which has none.</param>
public sealed record PlaceItem(MarkKind Kind, string Title, ReadingLine? Line);

/// <summary>The words of the shown place, cut where they are long.</summary>
/// <param name="Before">What stands before them in the block.</param>
public sealed record PlaceWords(string Before, string Shown, string After)
{
    private const int MostShown = 700;
    private const int MostAround = 160;

    public static PlaceWords Of(PlanText text, TextPlace place)
    {
        var shown = text.WordsAt(place).Shortened(MostShown);
        if (place.Length == 0)
        {
            return new(text.BlocksOf(place.Appendix)[place.Block].Label is { } label ? label + " " : "", shown, "");
        }

        var block = text.BlocksOf(place.Appendix)[place.Block].Text;
        var (before, after) = (block[..place.Start], block[(place.Start + place.Length)..]);
        return new(before.Length <= MostAround ? before : string.Concat("…", before.AsSpan(before.Length - MostAround)), shown, after.Shortened(MostAround));
    }
}

/// <summary>What stands beside the document about one of its sentences.</summary>
/// <param name="Heading">The heading under which it stands; null where there is none.</param>
/// <param name="Previous">The place before it from which something was read.</param>
/// <param name="Next">The place after it from which something was read.</param>
public sealed record PlacePanel(TextPlace Place, PlaceWords Words, string? Heading, IReadOnlyList<PlaceItem> Items, TextPlace? Previous, TextPlace? Next)
{
    /// <param name="page">With its reading.</param>
    /// <param name="place">Of the plan's text.</param>
    /// <param name="marks">Of the same reading.</param>
    public static PlacePanel Of(PlanPage page, TextPlace place, ReadMarks marks)
    {
        var reading = page.Reading!;
        var lines = new ReadingLines(reading);
        var items = lines.Targets().Concat(lines.Tasks()).Concat(lines.Duties()).Concat(lines.Reporting())
            .Where(line => line.Row.Places.Any(place.Meets))
            .Select(line => new PlaceItem(ReadMarks.KindOf(line.Row.Kind), line.ShownTitle, line))
            .Concat(reading.Citations.Where(c => c.Place.Meets(place)).Select(c => new PlaceItem(MarkKind.Citation, ReadMarks.NameOf(c), null)));
        return new(
            place,
            PlaceWords.Of(page.Text, place),
            HeadingOver(page.Text, place),
            [.. items],
            marks.Places.LastOrDefault(p => ReadMarks.Compare(p, place) < 0 && !p.Meets(place)),
            marks.Places.FirstOrDefault(p => ReadMarks.Compare(p, place) > 0 && !p.Meets(place)));
    }

    private static string? HeadingOver(PlanText text, TextPlace place)
    {
        var blocks = text.BlocksOf(place.Appendix);
        var level = IsHeading(blocks[place.Block]) ? blocks[place.Block].Level : int.MaxValue;
        for (var i = place.Block - 1; i >= 0; i--)
        {
            if (IsHeading(blocks[i]) && blocks[i].Level < level)
            {
                return $"{blocks[i].Label} {blocks[i].Heading ?? blocks[i].Text}".Trim();
            }
        }

        return place.Appendix is { } appendix ? text.Appendices[appendix].Label : null;
    }

    private static bool IsHeading(BodyBlock block) => block.Kind == BlockKind.Division || block.HeadingLength > 0;
}
