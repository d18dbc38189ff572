using PlanPortal.Core.Drafting;

namespace PlanPortal.Documents.Composing;

/// <summary>Puts the ending's lines into its two columns.</summary>
internal static class EndingComposer
{
    public static OfficialEnding Compose(DocumentEnding ending)
    {
        var left = new List<EndText>();
        var right = new List<EndText>();
        bool isLeft = false;
        foreach (var line in ending.Lines)
        {
            for (int i = 0; i < line.Segments.Count; i++)
            {
                var segment = line.Segments[i];
                // Other words stand in their half of a line of two columns, else below the part before them.
                isLeft = segment.Part switch
                {
                    EndPart.RecipientsTitle or EndPart.Recipient => true,
                    EndPart.Other when line.Segments.Count > 1 => i == 0,
                    EndPart.Other => isLeft,
                    _ => false,
                };
                if (segment.Text.Trim() is { Length: > 0 } words)
                    Add(isLeft ? left : right, new EndText(segment.Part, words));
            }
        }

        return new OfficialEnding(left, right);
    }

    private static void Add(List<EndText> column, EndText text)
    {
        if (column.Count > 0 && Continues(column[^1], text))
            column[^1] = column[^1] with { Text = $"{column[^1].Text} {text.Text}" };
        else
            column.Add(text);
    }

    /// <summary>A recipient that ran over several lines of the source is one line of the list again.</summary>
    private static bool Continues(EndText before, EndText text) =>
        before.Part == EndPart.Recipient && text.Part == EndPart.Recipient
        && before.Text[^1] is not (';' or '.')
        && IsDash(before.Text[0]) && !IsDash(text.Text[0]);

    private static bool IsDash(char c) => c is '-' or '–' or '+' or '*' or '•';
}
