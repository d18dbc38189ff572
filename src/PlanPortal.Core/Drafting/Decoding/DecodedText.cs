namespace PlanPortal.Core.Drafting.Decoding;

/// <summary>Text that came in as bytes, ready to be read.</summary>
/// <param name="Text">NFC, lines ended by <c>\n</c>, no control characters but tab, line feed and form feed.</param>
/// <param name="EncodingName">What the bytes were, for a person: <c>UTF-8</c>, <c>TCVN3</c>; several are joined by <c> + </c>.</param>
/// <param name="Notices">What was changed or could not be known, in Vietnamese, to be shown to whoever handed the text in.</param>
public sealed record DecodedText(string Text, string EncodingName, IReadOnlyList<string> Notices);
