using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Screen;

/// <summary>How <see cref="FlowHtml"/> looks.</summary>
public static class FlowStyle
{
    /// <summary>A style sheet for the classes of <see cref="FlowHtml"/>.</summary>
    public const string Sheet = """
        .doc-flow { font-family: Tinos, "Times New Roman", serif; font-size: 1.125rem; line-height: 1.5; color: #000; background: #fff; max-width: 46rem; margin: 0 auto; padding: 1rem; }
        .doc-flow p, .doc-flow li, .doc-flow h1, .doc-flow h2, .doc-flow h3, .doc-flow h4, .doc-flow h5, .doc-flow h6 { font-size: inherit; line-height: inherit; font-weight: inherit; margin: 0 0 .5rem; overflow-wrap: break-word; }
        .doc-flow ul { list-style: none; margin: 0; padding: 0; }
        .doc-flow section + section { border-top: 1px solid #bbb; margin-top: 2rem; padding-top: 2rem; }
        .doc-flow hr { border: 0; border-top: 1px solid #000; width: 8rem; margin: .25rem auto .5rem; }
        .doc-flow .doc-columns { display: flex; flex-wrap: wrap; gap: 1rem; margin-bottom: 1rem; }
        .doc-flow .doc-columns > div { flex: 1 1 16rem; }
        .doc-flow .doc-columns p { margin: 0; }
        .doc-flow .doc-superior, .doc-flow .doc-issuer, .doc-flow .doc-motto, .doc-flow .doc-slogan, .doc-flow .doc-number, .doc-flow .doc-place-and-date, .doc-flow .doc-type-name, .doc-flow .doc-subject, .doc-flow .doc-subject-note, .doc-flow .doc-division, .doc-flow .doc-authority, .doc-flow .doc-signer-name, .doc-flow .doc-appendix-label, .doc-flow .doc-appendix-title, .doc-flow .doc-appendix-note, .doc-flow .doc-table-head, .doc-flow .doc-columns .doc-other { text-align: center; }
        .doc-flow .doc-issuer, .doc-flow .doc-motto, .doc-flow .doc-slogan, .doc-flow .doc-type-name, .doc-flow .doc-subject, .doc-flow .doc-division, .doc-flow .doc-heading, .doc-flow .doc-recipients-title, .doc-flow .doc-authority, .doc-flow .doc-signer-name, .doc-flow .doc-appendix-label, .doc-flow .doc-appendix-title, .doc-flow .doc-table-head { font-weight: 700; }
        .doc-flow .doc-place-and-date, .doc-flow .doc-subject-note, .doc-flow .doc-legal-basis, .doc-flow .doc-recipients-title, .doc-flow .doc-appendix-note { font-style: italic; }
        .doc-flow .doc-recipients-title, .doc-flow .doc-recipient { font-size: .9375rem; }
        .doc-flow .doc-columns p.doc-signer-name { margin-top: 3rem; }
        .doc-flow .doc-columns p.doc-frame { color: #f00; font-weight: 700; border: 1px solid #f00; width: fit-content; margin: .5rem auto; padding: .125rem .75rem; }
        .doc-flow .doc-table { overflow-x: auto; margin-bottom: 1rem; }
        .doc-flow .doc-table p { margin: 0; }
        .doc-flow table { border-collapse: collapse; width: 100%; font-size: 1rem; }
        .doc-flow table.doc-many-columns { min-width: 44rem; }
        .doc-flow th, .doc-flow td { border: 1px solid #000; padding: .25rem .375rem; vertical-align: top; }
        """;

    /// <summary>Roles whose class is bold in the style sheet.</summary>
    internal static bool IsBold(ParagraphRole role) => role is ParagraphRole.Issuer or ParagraphRole.Motto or ParagraphRole.Slogan
        or ParagraphRole.TypeName or ParagraphRole.Subject or ParagraphRole.Division or ParagraphRole.Heading
        or ParagraphRole.RecipientsTitle or ParagraphRole.Authority or ParagraphRole.SignerName
        or ParagraphRole.AppendixLabel or ParagraphRole.AppendixTitle or ParagraphRole.TableHead;

    /// <summary>Roles whose class is italic in the style sheet.</summary>
    internal static bool IsItalic(ParagraphRole role) => role is ParagraphRole.PlaceAndDate or ParagraphRole.SubjectNote
        or ParagraphRole.LegalBasis or ParagraphRole.RecipientsTitle or ParagraphRole.AppendixNote;
}
