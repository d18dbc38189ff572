using System.Collections.Frozen;
using System.Text;

namespace PlanPortal.Core.Drafting.Decoding;

/// <summary>VNI for Windows, the code of the <c>VNI-</c> fonts: a base letter followed by a second code for hat and tone.</summary>
public static class Vni
{
    /// <summary>Code pair (or single code) as Windows-1252 shows it, then the letter; capitals follow from these.</summary>
    private const string Table =
        "aùá aøà aûả aõã aïạ aêă aéắ aèằ aúẳ aüẵ aëặ aââ aáấ aàầ aåẩ aãẫ aäậ " +
        "eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ " +
        "íí ìì æỉ óĩ òị " +
        "oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ ôơ ôùớ ôøờ ôûở ôõỡ ôïợ " +
        "uùú uøù uûủ uõũ uïụ öư öùứ öøừ öûử öõữ öïự " +
        "yùý yøỳ yûỷ yõỹ îỵ ñđ";

    private static readonly FrozenDictionary<string, char> Letters = Build();

    /// <summary>Text whose codes were taken for Windows-1252 (or Latin-1) letters: <c>KEÁ HOAÏCH</c> → <c>KẾ HOẠCH</c>.</summary>
    public static string ToUnicode(string text)
    {
        var result = new StringBuilder(text.Length);
        var find = Letters.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && text[i + 1] >= 0x80 && find.TryGetValue(text.AsSpan(i, 2), out var pair))
            {
                result.Append(pair);
                i++;
            }
            else
            {
                result.Append(find.TryGetValue(text.AsSpan(i, 1), out var single) ? single : text[i]);
            }
        }

        return result.ToString();
    }

    private static FrozenDictionary<string, char> Build()
    {
        var letters = new Dictionary<string, char>();
        foreach (var entry in Table.Split(' '))
        {
            var (code, letter) = (entry[..^1], entry[^1]);
            var capital = char.ToUpperInvariant(letter);
            letters[code] = letter;
            letters[code.ToUpperInvariant()] = capital;
            if (code.Length == 2)
            {
                // A mark of the other case is drawn alike, and keyboards with Caps Lock on produce it.
                letters[$"{code[0]}{char.ToUpperInvariant(code[1])}"] = letter;
                letters[$"{char.ToUpperInvariant(code[0])}{code[1]}"] = capital;
            }
        }

        return letters.ToFrozenDictionary();
    }
}
