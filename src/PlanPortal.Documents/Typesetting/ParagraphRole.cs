namespace PlanPortal.Documents.Typesetting;

/// <summary>What a paragraph is: decides its tag in PDF, its style in Word and its class in HTML.</summary>
public enum ParagraphRole
{
    Superior,
    Issuer,
    Motto,
    Slogan,
    Number,
    PlaceAndDate,
    TypeName,
    Subject,
    SubjectNote,
    LegalBasis,

    /// <summary><c>Phần I</c> and the title under it.</summary>
    Division,
    Heading,

    /// <summary>A numbered paragraph or lettered point without a title of its own.</summary>
    Numbered,

    /// <summary>A numbered paragraph that begins with its title.</summary>
    RunIn,
    Bullet,
    Text,
    RecipientsTitle,
    Recipient,
    Authority,
    SignerName,
    AppendixLabel,
    AppendixTitle,
    AppendixNote,
    TableHead,
    TableText,

    /// <summary>Words of the head or the ending that have no place of their own in the decree.</summary>
    Other,
}
