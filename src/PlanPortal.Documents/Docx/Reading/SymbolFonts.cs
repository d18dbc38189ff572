using System.Collections.Frozen;

namespace PlanPortal.Documents.Docx.Reading;

/// <summary>Signs that Word takes from symbol fonts, where the code says nothing without the font.</summary>
internal static class SymbolFonts
{
    private static readonly FrozenDictionary<int, string> Symbol = Table(
        (0x22, "∀"), (0x61, "α"), (0x62, "β"), (0x64, "δ"), (0x6D, "μ"), (0x70, "π"), (0x73, "σ"), (0x44, "Δ"), (0x53, "Σ"), (0x57, "Ω"),
        (0xA3, "≤"), (0xA5, "∞"), (0xAB, "↔"), (0xAC, "←"), (0xAD, "↑"), (0xAE, "→"), (0xAF, "↓"), (0xB0, "°"), (0xB1, "±"), (0xB3, "≥"),
        (0xB4, "×"), (0xB7, "•"), (0xB8, "÷"), (0xB9, "≠"), (0xBA, "≡"), (0xBB, "≈"), (0xBC, "…"), (0xDE, "⇒"), (0xDB, "⇔"), (0xE5, "∑"), (0x2D, "−"));

    private static readonly FrozenDictionary<int, string> Wingdings = Table(
        (0x28, "☎"), (0x2A, "✉"), (0x6C, "●"), (0x6D, "❍"), (0x6E, "■"), (0x6F, "☐"), (0x70, "☐"), (0x71, "❑"), (0x72, "❒"), (0x75, "◆"), (0x76, "❖"),
        (0x9F, "•"), (0xA1, "○"), (0xA7, "▪"), (0xA8, "☐"), (0xD8, "➢"), (0xDF, "←"), (0xE0, "→"), (0xE8, "➔"), (0xF0, "⇨"), (0xFB, "✗"), (0xFC, "✓"),
        (0xFD, "☒"), (0xFE, "☑"));

    private static readonly FrozenDictionary<int, string> Wingdings2 = Table(
        (0x4F, "✗"), (0x50, "✓"), (0x51, "☒"), (0x52, "☑"), (0x53, "☒"), (0x54, "☒"), (0xA3, "☐"), (0x2A, "☐"));

    public static bool Is(string? font) => TableOf(font) is not null;

    /// <summary>
    /// The sign as Unicode has it; null where it is not known. Codes stand for themselves or in the private area from U+F000.
    /// </summary>
    public static string? ToUnicode(string? font, int code) => TableOf(font)?.GetValueOrDefault(code & 0xFF);

    private static FrozenDictionary<int, string>? TableOf(string? font) => font?.Trim().ToUpperInvariant() switch
    {
        "SYMBOL" => Symbol,
        "WINGDINGS" => Wingdings,
        "WINGDINGS 2" => Wingdings2,
        _ => null,
    };

    private static FrozenDictionary<int, string> Table(params (int Code, string Sign)[] signs) => signs.ToFrozenDictionary(s => s.Code, s => s.Sign);
}
