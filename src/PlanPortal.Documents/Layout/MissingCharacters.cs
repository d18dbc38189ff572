namespace PlanPortal.Documents.Layout;

/// <summary>Finds what the typeface cannot draw, so that a writer is warned before it prints as boxes.</summary>
public static class MissingCharacters
{
    /// <returns>Each character once, in the order of the text.</returns>
    public static IReadOnlyList<string> Of(LaidOutDocument document)
    {
        var seen = new HashSet<int>();
        var missing = new List<string>();
        foreach (var text in document.Pages.SelectMany(p => p.Marks).OfType<TextMark>())
        {
            var face = document.Source.Fonts.Face(text.Style.Bold, text.Style.Italic);
            foreach (var character in text.Text.EnumerateRunes())
            {
                if (face.Glyph(character.Value) == 0 && !Characters.IsInvisible(character) && seen.Add(character.Value))
                    missing.Add(character.ToString());
            }
        }

        return missing;
    }
}
