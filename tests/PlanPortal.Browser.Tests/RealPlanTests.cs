using PlanPortal.Core.Drafting;
using PlanPortal.Testing;

namespace PlanPortal.Browser.Tests;

/// <summary>Real plans go the whole way: in as text or Word, out as the signed, numbered PDF and DOCX, without losing a word.</summary>
[Collection(SharedPortal.Name)]
public sealed class RealPlanTests(RunningPortal portal)
{
    [SharedPlanTheory]
    [InlineData("000_f292d37b179422b7.txt")]
    [InlineData("001_1d584dd7519295be.txt")]
    [InlineData("002_97d8880a4f9800cf.txt")]
    public async Task A_pasted_plan_comes_out_signed_with_every_word_in_order(string name)
    {
        var text = await File.ReadAllTextAsync(SharedPlans.Path(name));
        var journey = new PlanJourney(portal);
        await journey.DraftByPasteAsync(text);
        await journey.SignedAsync();

        var pdf = await Pdf.OfAsync(await journey.DownloadAsync("Tải PDF"));
        Assert.Equal(Words.Of(text).From("KẾ HOẠCH"), (await pdf.WordsAsync()).From("KẾ HOẠCH"));
        await pdf.MustBeSoundAsync(PlanReader.Read(text).Head.Subject!);
        Assert.Equal(Words.Of(text).From("KẾ HOẠCH"), Words.OfDocx(await journey.DownloadAsync("Tải Word")).From("KẾ HOẠCH"));
    }

    [SharedPlanFact]
    public async Task An_uploaded_Word_plan_comes_out_signed_with_every_word_in_order()
    {
        var file = SharedPlans.Path("real-04.docx");
        var journey = new PlanJourney(portal);
        await journey.DraftByUploadAsync(file);
        await journey.SignedAsync();

        var words = Words.OfDocx(await File.ReadAllBytesAsync(file)).From("KẾ HOẠCH");
        var pdf = await Pdf.OfAsync(await journey.DownloadAsync("Tải PDF"));
        Assert.Equal(words, (await pdf.WordsAsync()).From("KẾ HOẠCH"));
        await pdf.MustBeSoundAsync("Thực hiện Đề án số 08");
        Assert.Equal(words, Words.OfDocx(await journey.DownloadAsync("Tải Word")).From("KẾ HOẠCH"));
    }
}
