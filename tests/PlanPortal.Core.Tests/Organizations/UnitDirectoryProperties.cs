using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Tests.Organizations;

/// <summary>What holds for any words that stand where a name should.</summary>
public class UnitDirectoryProperties
{
    private static readonly string[] Pieces =
    [
        "Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Phòng VH&XH", "Công an xã", "CAX", "Văn phòng HĐND và UBND", "các thôn", "các cơ quan, đơn vị", "thuộc UBND xã", "Trường THCS", "Thôn Nà Hoa", "Nà Hóa", "Bản Lũng Mây", "các sở", "Tổ dân phố 1",
        "Trưởng", "Chủ tịch", "đoàn thể", "MTTQ", "liên quan", "trừ", "xã", "xã Lũng Mây", "hội", "5", "Khe Sâu", "Đề nghị", "(qua", ")", "(", ":", ";", ", ", " và ", " - ", "/", "&", ".", "\n", " ", "Nguyễn Văn A", "\uD800", "\u0301", "️", "ß", "İ",
    ];

    private static readonly UnitDirectory[] All = [Directories.Commune, Directories.Ward, Directories.Province, Directories.School, UnitDirectory.Empty];

    private static Arbitrary<string> Names { get; } =
        Gen.Elements(Pieces).ListOf().Select(p => string.Join(' ', p)).Or(Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p))).Or(ArbMap.Default.GeneratorFor<string>().Select(s => s ?? "")).ToArbitrary();

    /// <summary>Known names in a row, for what must not depend on how they are typed.</summary>
    private static Arbitrary<string> Rows { get; } =
        Gen.Elements(Pieces[..26]).NonEmptyListOf().Select(p => string.Join(", ", p)).ToArbitrary();

    [Fact]
    public void Any_text_comes_to_parts_in_its_order_with_units_of_the_list() =>
        Prop.ForAll(Names, name => Array.TrueForAll(All, d => IsSound(d, name))).Check(Properties.Cases(300));

    [Fact]
    public void Decomposed_letters_capitals_and_small_letters_change_nothing() =>
        Prop.ForAll(Rows, name => Array.TrueForAll(All, d => Whom(d, name) is var whom
            && whom == Whom(d, name.Normalize(NormalizationForm.FormD)) && whom == Whom(d, name.ToUpperInvariant()) && whom == Whom(d, name.ToLowerInvariant()))).Check(Properties.Cases(150));

    [Fact]
    public void Each_unit_is_known_by_its_own_name() =>
        Assert.All(All.SelectMany(d => d.Units, (d, u) => (d, u)), p => Assert.Equal(p.u.Name, p.d.Told(p.u.Name.ToUpperInvariant())));

    private static bool IsSound(UnitDirectory directory, string name)
    {
        var text = VietnameseText.Nfc(name);
        var at = 0;
        foreach (var match in directory.Resolve(name))
        {
            var found = text.IndexOf(match.Name, at, StringComparison.Ordinal);
            if (found < 0 || match.Name.Length == 0 || !HasRightCount(match) || !match.UnitIds.All(id => directory.Units.Any(u => u.Id == id)))
            {
                return false;
            }

            at = found + match.Name.Length;
        }

        return true;
    }

    private static bool HasRightCount(UnitMatch match) => match.UnitIds.Distinct().Count() == match.UnitIds.Count && match.Kind switch
    {
        UnitMatchKind.None => match.UnitIds.Count == 0,
        UnitMatchKind.One => match.UnitIds.Count == 1,
        UnitMatchKind.Group => match.UnitIds.Count > 0,
        _ => match.UnitIds.Count > 1,
    };

    private static string Whom(UnitDirectory directory, string name) =>
        string.Join(';', directory.Resolve(name).Select(m => $"{m.Kind}:{string.Join(',', m.UnitIds)}"));
}
