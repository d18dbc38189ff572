using System.IO.Compression;
using System.Net;
using System.Text;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Plans;

/// <summary>Downloads: issued documents as they were frozen, drafts as they would print.</summary>
public sealed class DownloadTests(PlanApp app) : IClassFixture<PlanApp>
{
    private const string Pdf = "application/pdf";
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Fact]
    public async Task An_issued_plan_comes_byte_for_byte_as_it_was_frozen()
    {
        var id = await SignAsync();
        var plan = await app.StoredAsync(id);
        var name = $"{plan.Number:00}-KH-UBND-2026";

        var (pdf, docx) = (await LoadAsync(app.Staff.Clerk, id, "pdf"), await LoadAsync(app.Staff.Clerk, id, "docx"));

        Assert.Equal((Pdf, $"{name}.pdf"), (pdf.Type, pdf.Name));
        Assert.Equal(plan.Document!.Pdf, pdf.Bytes);
        Assert.Equal((Docx, $"{name}.docx"), (docx.Type, docx.Name));
        Assert.Equal(plan.Document.Docx, docx.Bytes);
    }

    [Fact]
    public async Task A_download_of_an_issued_plan_is_recorded()
    {
        var id = await SignAsync();

        await LoadAsync(app.Staff.Clerk, id, "pdf");
        await LoadAsync(app.OtherSpecialist, id, "docx");

        var acts = (await app.StoredAsync(id)).Acts.Where(a => a.Kind == ActKind.DocumentDownloaded).OrderBy(a => a.Sequence);
        Assert.Equal([(app.Staff.Clerk.Id, "PDF"), (app.OtherSpecialist.Id, "DOCX")], acts.Select(a => (a.PersonId, a.Detail)));
    }

    [Theory]
    [InlineData(PlanState.Closed)]
    [InlineData(PlanState.Recalled)]
    [InlineData(PlanState.Superseded)]
    public async Task What_came_after_leaves_the_frozen_documents_as_they_were(PlanState state)
    {
        var id = await app.PlanAsync(state);

        Assert.Equal((await app.StoredAsync(id)).Document!.Pdf, (await LoadAsync(app.Staff.Clerk, id, "pdf")).Bytes);
    }

    [Theory]
    [InlineData(PlanState.Draft)]
    [InlineData(PlanState.AwaitingSignature)]
    public async Task A_plan_without_a_number_is_printed_as_it_stands(PlanState state)
    {
        var id = await app.PlanAsync(state, "Xây dựng thư viện thôn");

        var (pdf, docx) = (await LoadAsync(app.Staff.Specialist, id, "pdf"), await LoadAsync(app.Staff.Specialist, id, "docx"));

        Assert.Equal((Pdf, $"du-thao-{id}.pdf"), (pdf.Type, pdf.Name));
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(pdf.Bytes, 0, 5), StringComparison.Ordinal);
        Assert.Equal((Docx, $"du-thao-{id}.docx"), (docx.Type, docx.Name));
        Assert.Contains("Xây dựng thư viện thôn", TextOf(docx.Bytes), StringComparison.Ordinal);
        Assert.DoesNotContain((await app.StoredAsync(id)).Acts, a => a.Kind == ActKind.DocumentDownloaded);
    }

    [Fact]
    public async Task The_document_of_an_issued_plan_bears_its_number_and_date()
    {
        var id = await SignAsync();
        var plan = await app.StoredAsync(id);

        var text = TextOf((await LoadAsync(app.Staff.Clerk, id, "docx")).Bytes);

        Assert.Contains($"{plan.Number:00}/KH-UBND", text, StringComparison.Ordinal);
        Assert.Contains("ngày 02 tháng 3 năm 2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Downloads_are_kept_by_no_cache_on_a_shared_computer()
    {
        var id = await app.PlanAsync(PlanState.Draft);

        using var response = await (await app.BrowserOfAsync(app.Staff.Specialist)).Client.GetAsync($"/ke-hoach/{id}/tai/pdf");

        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    /// <summary>A plan signed through the portal, with its real documents.</summary>
    private async Task<int> SignAsync()
    {
        var id = await app.PlanAsync(PlanState.AwaitingSignature);
        await app.ActAsync(app.Staff.Chair, id, "ky");
        return id;
    }

    private async Task<(string? Type, string? Name, byte[] Bytes)> LoadAsync(Person person, int id, string format)
    {
        using var response = await (await app.BrowserOfAsync(person)).Client.GetAsync($"/ke-hoach/{id}/tai/{format}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var headers = response.Content.Headers;
        return (headers.ContentType?.MediaType, headers.ContentDisposition?.FileName, await response.Content.ReadAsByteArrayAsync());
    }

    private static string TextOf(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var part = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return string.Concat(System.Xml.Linq.XDocument.Load(part).Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value))
            .Replace('\u00a0', ' ');
    }
}
