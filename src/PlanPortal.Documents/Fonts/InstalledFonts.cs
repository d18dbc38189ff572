namespace PlanPortal.Documents.Fonts;

/// <summary>Finds Times New Roman on the machine that prints.</summary>
public static class InstalledFonts
{
    // Names of the files as Windows, macOS and Debian's ttf-mscorefonts-installer write them: regular, bold, italic, bold italic.
    private static readonly string[][] FileNames =
    [
        ["times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf"],
        ["Times New Roman.ttf", "Times New Roman Bold.ttf", "Times New Roman Italic.ttf", "Times New Roman Bold Italic.ttf"],
        ["Times_New_Roman.ttf", "Times_New_Roman_Bold.ttf", "Times_New_Roman_Italic.ttf", "Times_New_Roman_Bold_Italic.ttf"],
    ];

    private static readonly Lazy<FontFamily?> Found = new(() => FindIn(Folders()));

    /// <summary>Times New Roman, or null where the machine has not all four faces of it.</summary>
    public static FontFamily? TimesNewRoman => Found.Value;

    internal static FontFamily? FindIn(IEnumerable<string> folders) => folders
        .SelectMany(folder => FileNames.Select(names => names.Select(name => Path.Combine(folder, name)).ToArray()))
        .Where(paths => paths.All(File.Exists))
        .Select(Read)
        .FirstOrDefault(family => family is not null);

    private static FontFamily? Read(string[] paths)
    {
        try
        {
            var faces = paths.Select(path => new FontFace(File.ReadAllBytes(path))).ToArray();
            return faces.All(WritesVietnamese) ? new FontFamily("Times New Roman", faces[0], faces[1], faces[2], faces[3]) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // A damaged or unreadable font is as good as none: the embedded one prints the same lines.
            return null;
        }
    }

    /// <summary>Old versions of the font lack the precomposed letters.</summary>
    private static bool WritesVietnamese(FontFace face) => "ẾềỘựẵĐơ".All(letter => face.Glyph(letter) != 0);

    private static IEnumerable<string> Folders()
    {
        yield return Environment.GetFolderPath(Environment.SpecialFolder.Fonts);
        yield return "/usr/share/fonts/truetype/msttcorefonts";
        yield return "/Library/Fonts";
        yield return "/System/Library/Fonts/Supplemental";
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        yield return Path.Combine(home, ".fonts");
        yield return Path.Combine(home, ".local/share/fonts");
        yield return Path.Combine(home, "Library/Fonts");
    }
}
