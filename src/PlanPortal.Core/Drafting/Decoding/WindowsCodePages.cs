using System.Collections.Frozen;
using System.Text;

namespace PlanPortal.Core.Drafting.Decoding;

/// <summary>
/// Windows-1252 as the neutral reading of unknown bytes (each byte is one character, so nothing is lost), and the ways
/// from it to what the bytes may have been.
/// </summary>
internal static class WindowsCodePages
{
    private static readonly Encoding Latin = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly string LatinLetters = Latin.GetString(AllBytes());
    private static readonly string VietnameseLetters = CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetString(AllBytes());

    private static readonly FrozenDictionary<char, byte> Codes =
        LatinLetters.Select((letter, code) => (letter, code)).ToFrozenDictionary(p => p.letter, p => (byte)p.code);

    public static string FromBytes(ReadOnlySpan<byte> bytes) => Latin.GetString(bytes);

    /// <summary>The same bytes read as Windows-1258, whose tone marks follow their letter: the result is composed.</summary>
    public static string ToWindows1258(string text) =>
        VietnameseText.Nfc(string.Create(text.Length, text, static (result, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                result[i] = Codes.TryGetValue(source[i], out var code) ? VietnameseLetters[code] : source[i];
        }));

    /// <summary>
    /// The same bytes read as UTF-8; null where the text holds characters that no byte stands for. Bytes that are no
    /// UTF-8 become U+FFFD.
    /// </summary>
    public static string? ToUtf8(string text)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (!Codes.TryGetValue(text[i], out bytes[i]))
                return null;
        }

        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>Null where the bytes are not UTF-8.</summary>
    public static string? TryUtf8(ReadOnlySpan<byte> bytes)
    {
        // Asking first is cheap; an exception for every line of an old file is not.
        return System.Text.Unicode.Utf8.IsValid(bytes) ? StrictUtf8.GetString(bytes) : null;
    }

    private static byte[] AllBytes() => [.. Enumerable.Range(0, 256).Select(b => (byte)b)];
}
