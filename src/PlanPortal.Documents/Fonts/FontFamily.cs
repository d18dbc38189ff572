namespace PlanPortal.Documents.Fonts;

/// <summary>Regular, bold, italic and bold italic of one typeface, and what they measure in points.</summary>
public sealed class FontFamily(string name, FontFace regular, FontFace bold, FontFace italic, FontFace boldItalic)
{
    private static readonly Lazy<FontFamily> EmbeddedTinos = new(() => new FontFamily(
        "Tinos",
        Embedded("Tinos-Regular.ttf"),
        Embedded("Tinos-Bold.ttf"),
        Embedded("Tinos-Italic.ttf"),
        Embedded("Tinos-BoldItalic.ttf")));

    private readonly FontFace[] _faces = [regular, bold, italic, boldItalic];

    /// <summary>The embedded typeface with the widths of Times New Roman, so that lines break alike.</summary>
    public static FontFamily Tinos => EmbeddedTinos.Value;

    public string Name { get; } = name;

    public FontFace Face(bool bold, bool italic) => _faces[(bold ? 1 : 0) | (italic ? 2 : 0)];

    private static FontFace Embedded(string resource)
    {
        using var stream = typeof(FontFamily).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The font {resource} is not embedded in this build.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new FontFace(bytes);
    }
}
