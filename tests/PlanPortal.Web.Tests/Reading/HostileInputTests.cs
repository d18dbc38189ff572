using System.Net;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Web.Features.Reading;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Reading;

/// <summary>What people send who mean no good, or too much of it.</summary>
public sealed class HostileInputTests(PlanApp app) : IClassFixture<PlanApp>
{
    private const string Script = "<script>alert('x')</script>\" onmouseover=\"alert(1)";

    private static readonly string Long = new('ạ', 10_000);

    public static TheoryData<string> Posts => new(
        "doc/xac-nhan", "doc/xac-nhan-het", "doc/bo", "doc/xem-lai", "doc/bo-sua", "doc/giu", "doc/bo-sung?loai=muc-tieu", "doc/muc-tieu/{row}", "doc/muc-tieu/{row}/gan-lai",
        "don-vi/{name}", "don-vi/{name}/khong-giao", "don-vi/{name}/tra-lai", "don-vi/bo-qua",
        "them/nhiem-vu", "them/muc-tieu", "them/nhiem-vu-don-vi", "them/che-do-bao-cao");

    private static string NameCode => ReadingKinds.Code(ReadingKeys.OfUnitName(SwimmingPlan.UnknownUnit));

    [Theory]
    [MemberData(nameof(Posts))]
    public async Task Words_without_end_in_every_field_are_refused_and_break_nothing(string act)
    {
        var (id, target) = await SaveAsync();

        var answer = await (await app.BrowserOfAsync(app.Staff.Specialist)).PostAsync(AddressOf(id, act, target), [.. Fields.Select(f => (f, (string?)Long))]);

        Assert.True((int)answer.StatusCode < 500, $"{answer.StatusCode}");
        Assert.All((await app.StoredAsync(id)).Decisions, d => Assert.Equal(ReadingKind.UnitName, d.Kind));
    }

    [Fact]
    public async Task Script_in_sentences_names_and_corrections_is_shown_as_words()
    {
        var text = SwimmingPlan.Text.Replace(SwimmingPlan.UnknownUnit, $"Tổ {Script}", StringComparison.Ordinal).Replace("100% thôn", $"100% thôn {Script}", StringComparison.Ordinal);
        var id = await SwimmingPlan.SaveAsync(app, text: text);
        var reading = await SwimmingPlan.ReadAsync(app, id);
        await app.ChangeAsync(id, p => p.Correct(reading.Tasks[0], new TaskCorrection(Script, [Script], [Script], Script, Script, Script), app.Staff.Specialist, app.Now));
        var row = reading.Targets[1];
        string[] addresses =
        [
            "", $"?cau={row.Places[0].Address}", "/muc-tieu", "/nhiem-vu", "/che-do-bao-cao", $"/doc/muc-tieu/{row.Code()}", $"/doc/nhiem-vu/{reading.Tasks[0].Code()}",
            "/doc/bo-sung", $"/doc/bo-sung?tim={Uri.EscapeDataString(Script)}", $"/don-vi/{ReadingKinds.Code((await SwimmingPlan.ReadAsync(app, id)).Unsettled.First().Key)}",
        ];

        foreach (var address in addresses)
        {
            var page = await app.OpenAsync(app.Staff.Specialist, $"/ke-hoach/{id}{address}");

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain(page.Document.Scripts, s => s.TextContent.Contains("alert", StringComparison.Ordinal));
            Assert.False(page.Has("[onmouseover]"), address);
        }
    }

    private async Task<(int Id, IReadingRow Target)> SaveAsync()
    {
        var id = await SwimmingPlan.SaveAsync(app);
        return (id, (await SwimmingPlan.ReadAsync(app, id)).Targets[1]);
    }

    private static string AddressOf(int id, string act, IReadingRow row) =>
        $"/ke-hoach/{id}/{act.Replace("{row}", row.Code(), StringComparison.Ordinal).Replace("{name}", NameCode, StringComparison.Ordinal)}";

    /// <summary>The fields of all forms.</summary>
    private static IEnumerable<string> Fields =>
    [
        "Row", "All", "Names", "Cau", "Loai", "Loc", "Seen", "UnitIds", "Remember", "Version", "Section", "viec",
        "Target.Statement", "Target.Comparator", "Target.Value", "Target.UpperValue", "Target.Unit", "Target.Years", "Measure", "Comparator", "Value", "UnitOfMeasure", "Year",
        "Name", "Lead", "Cooperating", "Participants", "Time", "Result", "Unit", "Requested", "Duties", "Who", "To", "Via", "Every", "Dates",
    ];
}
