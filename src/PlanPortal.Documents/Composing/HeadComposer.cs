using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Documents.Composing;

/// <summary>Puts together the head of a document from its text, the letterhead and the stamp.</summary>
internal static class HeadComposer
{
    /// <summary>About as many capitals as the left column holds.</summary>
    private const int LongestBodyLine = 18;

    private enum Place
    {
        Above,
        Left,
        Right,
        Title,
    }

    public static OfficialHead Compose(DocumentHead head, Letterhead letterhead, IssueStamp? stamp)
    {
        var placed = new List<(Place Place, HeadText Text)>();
        var current = Place.Above;
        foreach (var source in head.Lines)
        {
            bool isMashed = source.Segments.Count > 1;
            for (int i = 0; i < source.Segments.Count; i++)
            {
                var segment = source.Segments[i];
                bool isOther = segment.Part == HeadPart.Other;
                // Other words stand where they stood: in their half of a line of two columns, else after the part before them.
                current = PlaceOf(segment.Part) ?? (isOther && isMashed ? (i == 0 ? Place.Left : Place.Right) : current);
                if (IsPrinted(segment) && segment.Text.Trim() is { Length: > 0 } words)
                    placed.AddRange(LinesOf(segment.Part, words).Select(line => (current, new HeadText(segment.Part, line))));
            }
        }

        List<HeadText> At(Place place) => [.. placed.Where(p => p.Place == place).Select(p => p.Text)];
        return new OfficialHead
        {
            Above = At(Place.Above),
            Left = FillLeft(At(Place.Left), head, letterhead, stamp),
            Right = FillRight(At(Place.Right), head, letterhead, stamp),
            Title = Joined(At(Place.Title)),
        };
    }

    /// <summary>The left column is too narrow for the whole name of a committee.</summary>
    private static IEnumerable<string> LinesOf(HeadPart part, string words) =>
        part is HeadPart.Superior or HeadPart.Issuer && words.Length > LongestBodyLine ? Bodies.Parts(words) : [words];

    /// <summary>The national name and motto are printed as the law words them, a drawn rule is drawn anew.</summary>
    private static bool IsPrinted(HeadSegment segment) =>
        segment.Part is not (HeadPart.Motto or HeadPart.Slogan or HeadPart.Rule);

    private static Place? PlaceOf(HeadPart part) => part switch
    {
        HeadPart.Superior or HeadPart.Issuer or HeadPart.Number or HeadPart.Urgency => Place.Left,
        HeadPart.Motto or HeadPart.Slogan or HeadPart.PlaceAndDate => Place.Right,
        HeadPart.TypeName or HeadPart.Subject or HeadPart.SubjectNote => Place.Title,
        _ => null,
    };

    private static List<HeadText> FillLeft(List<HeadText> texts, DocumentHead head, Letterhead letterhead, IssueStamp? stamp)
    {
        if (!texts.Exists(t => t.Part == HeadPart.Issuer))
        {
            int at = texts.FindLastIndex(t => t.Part == HeadPart.Superior) + 1;
            texts.InsertRange(at, Bodies.Lines(letterhead.Issuer).Select(line => new HeadText(HeadPart.Issuer, line)));
        }

        if (!texts.Exists(t => t.Part == HeadPart.Superior) && !string.IsNullOrWhiteSpace(letterhead.Superior))
            texts.InsertRange(0, Bodies.Lines(letterhead.Superior).Select(line => new HeadText(HeadPart.Superior, line)));

        Put(texts, HeadPart.Number, NumberAndDate.Number(head.Number, letterhead.Symbol, stamp), 1 + texts.FindLastIndex(t => t.Part == HeadPart.Issuer));
        return texts;
    }

    private static List<HeadText> FillRight(List<HeadText> texts, DocumentHead head, Letterhead letterhead, IssueStamp? stamp)
    {
        Put(texts, HeadPart.PlaceAndDate, NumberAndDate.PlaceAndDate(head.PlaceAndDate, letterhead.Place, letterhead.Year, stamp), texts.Count);
        return texts;
    }

    /// <summary>Replaces the first text of a part, or adds it at an index where there is none.</summary>
    private static void Put(List<HeadText> texts, HeadPart part, string? words, int index)
    {
        if (words is null)
            return;
        int at = texts.FindIndex(t => t.Part == part);
        if (at < 0)
        {
            texts.Insert(index, new HeadText(part, words));
            return;
        }

        texts[at] = new HeadText(part, words);
        texts.RemoveAll(t => t.Part == part && !ReferenceEquals(t, texts[at]));
    }

    /// <summary>A subject that ran over several lines is one text again: where its lines break is the typesetter's matter.</summary>
    private static List<HeadText> Joined(List<HeadText> texts)
    {
        var joined = new List<HeadText>();
        foreach (var text in texts)
        {
            if (joined.Count > 0 && joined[^1].Part == text.Part && text.Part is HeadPart.Subject or HeadPart.SubjectNote)
                joined[^1] = joined[^1] with { Text = $"{joined[^1].Text} {text.Text}" };
            else
                joined.Add(text);
        }

        return joined;
    }
}
