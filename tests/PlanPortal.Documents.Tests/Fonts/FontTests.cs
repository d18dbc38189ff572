using PlanPortal.Documents.Fonts;

namespace PlanPortal.Documents.Tests.Fonts;

public sealed class FontTests : IDisposable
{
    private const string Vietnamese =
        "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("planportal-fonts-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Tinos_writes_every_Vietnamese_letter_in_all_faces()
    {
        foreach (bool bold in new[] { false, true })
        {
            foreach (bool italic in new[] { false, true })
            {
                var face = FontFamily.Tinos.Face(bold, italic);
                Assert.All(Vietnamese + Vietnamese.ToUpperInvariant() + "0123456789–“”…₫%§", letter => Assert.NotEqual(0, face.Glyph(letter)));
                Assert.Equal((bold, italic), (face.IsBold, face.ItalicAngle != 0));
            }
        }
    }

    [Fact]
    public void A_subset_is_a_font_with_the_same_glyphs_under_new_numbers()
    {
        var face = FontFamily.Tinos.Face(false, false);
        var subset = new FontSubset(face);
        ushort a = subset.Use(face.Glyph('a')), composed = subset.Use(face.Glyph('ế')), nothing = subset.AddNothing(), box = subset.Add(0);

        byte[] file = subset.ToBytes();

        Assert.True(file.Length < 20_000);
        Assert.Equal(0u, Checksum(file) - 0xB1B0AFBA);
        Assert.Equal(a, subset.Use(face.Glyph('a')));
        Assert.Equal(face.Advance(face.Glyph('ế')), subset.Advance(composed));
        Assert.Equal(0, subset.Advance(nothing));
        Assert.Equal(face.Advance(0), subset.Advance(box));

        static uint Checksum(byte[] file)
        {
            uint sum = 0;
            for (int i = 0; i < file.Length; i += 4)
                sum += System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(i));
            return sum;
        }
    }

    [Fact]
    public void Finds_Times_New_Roman_where_all_four_faces_are_installed()
    {
        string fonts = Path.Combine(Repository(), "src/PlanPortal.Documents/node_modules/@expo-google-fonts/tinos");
        File.Copy(Path.Combine(fonts, "400Regular/Tinos_400Regular.ttf"), In("times.ttf"));
        File.Copy(Path.Combine(fonts, "700Bold/Tinos_700Bold.ttf"), In("timesbd.ttf"));
        File.Copy(Path.Combine(fonts, "400Regular_Italic/Tinos_400Regular_Italic.ttf"), In("timesi.ttf"));
        Assert.Null(InstalledFonts.FindIn([_folder.FullName]));

        File.Copy(Path.Combine(fonts, "700Bold_Italic/Tinos_700Bold_Italic.ttf"), In("timesbi.ttf"));
        Assert.Equal("Times New Roman", InstalledFonts.FindIn(["/there/is/no/such/folder", _folder.FullName])?.Name);
    }

    [Fact]
    public void Takes_a_damaged_font_for_none()
    {
        foreach (string name in new[] { "times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf" })
            File.WriteAllBytes(In(name), [0, 1, 0, 0, 0, 9, 1, 2, 3]);

        Assert.Null(InstalledFonts.FindIn([_folder.FullName]));
    }

    private string In(string name) => Path.Combine(_folder.FullName, name);

    private static string Repository()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at!.FullName, "PlanPortal.sln")))
            at = at.Parent;
        return at.FullName;
    }
}
