namespace PlanPortal.Documents.Typesetting;

/// <summary>
/// The measures of Decree 30/2020/NĐ-CP, Appendix I. Where the decree gives a range, the value chosen for all documents
/// of the house stands here. Lengths in points.
/// </summary>
public static class DecreeStyle
{
    public const double Millimetre = 72 / 25.4;

    /// <summary>A4, margins 20 mm above and below, 30 mm left, 15 mm right (I.1–I.3).</summary>
    public static readonly PageSetup Portrait =
        new(210 * Millimetre, 297 * Millimetre, 20 * Millimetre, 15 * Millimetre, 20 * Millimetre, 30 * Millimetre);

    /// <summary>The same margins on the turned sheet, for wide tables.</summary>
    public static readonly PageSetup Landscape =
        new(297 * Millimetre, 210 * Millimetre, 20 * Millimetre, 15 * Millimetre, 20 * Millimetre, 30 * Millimetre);

    /// <summary>Body text, 13–14.</summary>
    public static readonly TextStyle Body = new(14);
    public static readonly TextStyle BodyBold = new(14, Bold: true);
    public static readonly TextStyle BodyItalic = new(14, Italic: true);

    /// <summary>Cells 1 and 2, 12–13; tiêu ngữ one size larger.</summary>
    public static readonly TextStyle Motto = new(13, Bold: true);
    public static readonly TextStyle Slogan = new(14, Bold: true);
    public static readonly TextStyle Superior = new(13);
    public static readonly TextStyle Issuer = new(13, Bold: true);
    public static readonly TextStyle Number = new(13);
    public static readonly TextStyle PlaceAndDate = new(14, Italic: true);
    public static readonly TextStyle Urgency = new(13, Bold: true, Ink: Ink.Red);

    /// <summary>Cell 9b: the title 12, the list 11.</summary>
    public static readonly TextStyle RecipientsTitle = new(12, Bold: true, Italic: true);
    public static readonly TextStyle Recipient = new(11);

    /// <summary>Number of the page, 13–14, centred in the top margin from page 2 on.</summary>
    public static readonly TextStyle PageNumber = new(14);

    /// <summary>From the edge of the sheet to the top of the page number.</summary>
    public const double PageNumberTop = 10 * Millimetre;

    /// <summary>First line of a paragraph, 1 or 1.27 cm.</summary>
    public const double FirstLine = 12.7 * Millimetre;

    /// <summary>Least room between two paragraphs.</summary>
    public const double ParagraphGap = 6;

    /// <summary>Single to one and a half.</summary>
    public const double LineSpacing = 1.15;

    /// <summary>The rules under issuer and subject are 1/3 to 1/2 as long as the words above them.</summary>
    public const double RuleShare = 0.4;

    /// <summary>Room for signature and seal between position and name.</summary>
    public const double SignatureRoom = 70;

    /// <summary>Room above the type name and below the rule under the subject.</summary>
    public const double TitleGap = 14;

    public const string NationalName = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public const string NationalMotto = "Độc lập - Tự do - Hạnh phúc";
}
