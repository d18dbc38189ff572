using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Access;

/// <summary>Who may see and do what with a plan in every state: every row of <see cref="PlanRoutes"/>.</summary>
public sealed class PlanAccessTests(PlanAccessTests.App app) : IClassFixture<PlanAccessTests.App>
{
    public static TheoryData<string> Routes => [.. PlanRoutes.Table.Select(r => r.Route)];

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Everybody_gets_what_the_table_says_in_every_state(string name)
    {
        var route = PlanRoutes.Table.Single(r => r.Route == name);
        List<string> answers = [], expected = [];
        foreach (var stage in Stage.All)
        {
            expected.Add($"{stage,-18}{route.Expected(stage)}");
            var row = "";
            foreach (var who in Cast.All)
            {
                row += await AskAsync(route, stage, app.PersonOf(who));
            }

            answers.Add($"{stage,-18}{row}");
        }

        Assert.Equal(expected, answers);
    }

    private async Task<char> AskAsync(PlanRoute route, Stage stage, Person? person)
    {
        var id = await PlanInAsync(stage);
        if (stage.State is not null && IsSettling(stage) && Needed(route.Route) is { } prepare)
        {
            await app.ChangeAsync(id, prepare);
            app.Plans.Remove(stage);
        }

        var browser = await app.BrowserOfAsync(person);
        var parts = route.Route.Split(' ');
        var address = ReadingOf(await app.StoredAsync(id)).Fill(parts[1].Replace("{id:int}", $"{id}", StringComparison.Ordinal));
        if (parts[0] == "GET")
        {
            using var page = await browser.Client.GetAsync(address);
            return Answers.Of(page);
        }

        var before = await StandAsync(id);
        using var response = await browser.PostAsync(address, await FieldsAsync(id));
        var answer = Answers.Of(response);
        if (await StandAsync(id) != before)
        {
            app.Plans.Remove(stage);
            return answer == Answers.Led ? Answers.Done : throw new InvalidOperationException($"{address} acts and answers {answer}.");
        }

        return route.Otherwise == Answers.Refused && answer is Answers.Page or Answers.Led ? Answers.Refused : answer;
    }

    /// <summary>All that an act leaves behind.</summary>
    private Task<(Guid Version, int Acts)> StandAsync(int id) => app.InDatabaseAsync(async d => (
        await d.Plans.Where(p => p.Id == id).Select(p => p.Version).SingleAsync(),
        await d.Acts.CountAsync(a => a.PlanId == id && a.Kind != ActKind.PlanViewed)));

    private async Task<int> PlanInAsync(Stage stage)
    {
        if (!app.Plans.TryGetValue(stage, out var id))
        {
            id = await app.PlanAsync(stage.State ?? PlanState.Draft);
            if (IsSettling(stage))
            {
                await app.ChangeAsync(id, p => Settle(p));
            }

            if (stage.State is null)
            {
                await app.ChangeAsync(id, p => p.Discard(app.Staff.Specialist, app.Now));
            }

            app.Plans.Add(stage, id);
        }

        return id;
    }

    /// <summary>All that any of the forms asks for, filled in well.</summary>
    private async Task<(string, string?)[]> FieldsAsync(int id)
    {
        var plan = await app.StoredAsync(id);
        var later = plan.State == PlanState.Issued ? await app.StoredAsync(await app.PlanAsync(PlanState.Issued)) : null;
        var bullet = plan.Read().Body.Select(b => b.Kind).ToList().IndexOf(BlockKind.Bullet);
        return
        [
            ("Version", $"{plan.Version}"),
            ("Words", "Cần làm rõ kinh phí."),
            ("Text", PlanTexts.About("Tuyên truyền phòng, chống rét cho trâu bò")),
            ("SignerId", $"{app.Staff.DeputyChair.Id}"),
            ("Number", later?.NumberAndSymbol ?? "99"),
            ("Year", $"{plan.Year}"),
            ("Block", $"{bullet}"),
            ("Kind", "Paragraph"),
            ("viec", "them"),
            ("Measure", "Tỷ lệ hộ gia đình được tuyên truyền"),
            ("Value", "95"),
            ("UnitOfMeasure", "%"),
            ("Name", "Tổ chức hội thi tuyên truyền"),
            ("Lead", "Phòng Kinh tế"),
            ("Time", "Quý II/2026"),
            ("Unit", "Công an xã"),
            ("Duties", "Tuần tra các điểm nguy hiểm."),
            ("Who", "Các đơn vị"),
            ("To", "Ủy ban nhân dân xã"),
            ("Every", "Month"),
            ("Dates", "25"),
            .. ReadingOf(plan).Fields,
        ];
    }

    /// <summary>What the plan's text says, as forms and addresses name it: the first row was corrected, one added, the first name settled.</summary>
    private ReadingNames ReadingOf(Plan plan) => new(SettledReading.Of(plan.Read(), plan.Decisions, app.Staff.Directory), app.Staff.Economy.Id);

    private void Settle(Plan plan)
    {
        Correct(plan, "Phòng Văn hóa - Xã hội");
        plan.Add("Phân công rõ người, rõ việc, rõ thời gian hoàn thành.", new DutyCorrection("Phòng Kinh tế", false, "Phân công rõ người.", null), app.Staff.Specialist, app.Now);
        plan.Name(SettledReading.Of(plan, app.Staff.Directory).Units[0], [app.Staff.Culture.Id], app.Staff.Specialist, app.Now);
    }

    /// <summary>What must be so before the act can be done, where it is not so for the others.</summary>
    private Action<Plan>? Needed(string route) => route[(route.LastIndexOf('/') + 1)..] switch
    {
        // A name that nobody knows would keep the plan from being signed: no other route may meet it.
        "bo-qua" => plan => Correct(plan, "Tổ xung kích liên bản"),
        "xac-nhan" => Reopen,
        "bo" when route.EndsWith("/doc/bo", StringComparison.Ordinal) => Reopen,
        "xem-lai" => plan =>
        {
            Reopen(plan);
            plan.Confirm([FirstDuty(plan)], app.Staff.Specialist, app.Now);
        }
        ,
        _ => null,
    };

    private void Reopen(Plan plan) => plan.Reopen([FirstDuty(plan)], app.Staff.Specialist, app.Now);

    private ReadingRow<AssignedDuty> FirstDuty(Plan plan) => SettledReading.Of(plan, app.Staff.Directory).Duties[0];

    private void Correct(Plan plan, string unit) => plan.Correct(
        FirstDuty(plan), new DutyCorrection(unit, false, "Chủ trì.", null), app.Staff.Specialist, app.Now);

    private static bool IsSettling(Stage stage) => stage.State?.IsIssued() != true;

    public sealed class App : PlanApp
    {
        /// <summary>One plan for each stage; an act that was done uses it up.</summary>
        internal Dictionary<Stage, int> Plans { get; } = [];
    }
}
