using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Decoding;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Documents.Intake;

namespace PlanPortal.Web.Features.Drafting;

/// <summary>The text of a new plan from what was pasted, uploaded or asked for; or what is wrong with it and where.</summary>
public sealed record DraftText(string Text, IReadOnlyList<string> Notices, string Field, string? Problem)
{
    public static DraftText From(NewPlanForm form, Organization organization) => form.Source switch
    {
        DraftSource.Upload => FromFile(form.File),
        DraftSource.Blank => FromBlank(form.Subject, organization),
        _ => FromPaste(form.Text),
    };

    /// <summary>The stored form of what was typed: what the reader understood, written back.</summary>
    public static string Canonical(string? typed) =>
        (typed ?? "").Length > Plan.MaxTextLength ? typed! : PlanWriter.Write(PlanReader.Read(typed ?? ""));

    private static DraftText FromPaste(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Wrong(nameof(NewPlanForm.Text), "Hãy dán văn bản kế hoạch vào ô bên dưới, hoặc chọn cách tạo khác.");
        }

        var decoded = TextDecoder.Decode(text);
        return new DraftText(Canonical(decoded.Text), decoded.Notices, nameof(NewPlanForm.Text), null);
    }

    private static DraftText FromFile(IFormFile? file)
    {
        if (file is null || file.Length == 0)
        {
            return Wrong(nameof(NewPlanForm.File), "Hãy chọn một tệp .docx, .txt hoặc .md có nội dung.");
        }

        using var stream = file.OpenReadStream();
        return PlanFile.Read(stream, file.FileName) switch
        {
            PlanFileResult.Accepted accepted => new DraftText(Canonical(accepted.Text), accepted.Notices, nameof(NewPlanForm.File), null),
            PlanFileResult.Refused refused => Wrong(nameof(NewPlanForm.File), refused.Message),
            _ => throw new InvalidOperationException("A file is accepted or refused."),
        };
    }

    private static DraftText FromBlank(string? subject, Organization organization) =>
        string.IsNullOrWhiteSpace(subject)
            ? Wrong(nameof(NewPlanForm.Subject), "Hãy nhập trích yếu của kế hoạch.")
            : new DraftText(Canonical(PlanTemplate.Blank(organization, subject.ReplaceLineEndings(" ").Trim())), [], nameof(NewPlanForm.Subject), null);

    private static DraftText Wrong(string field, string problem) => new("", [], field, problem);
}
