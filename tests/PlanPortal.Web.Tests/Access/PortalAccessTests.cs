using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Scheduling;
using PlanPortal.Web.Tests.Harness;
using PlanPortal.Web.Tests.Obstacles;
using PlanPortal.Web.Tests.Reports;
using PlanPortal.Web.Tests.Targets;

namespace PlanPortal.Web.Tests.Access;

/// <summary>Who gets what at the addresses that are not about one plan: every row of <see cref="PortalRoutes"/>.</summary>
public sealed class PortalAccessTests(PortalAccessTests.App app) : IClassFixture<PortalAccessTests.App>
{
    public static TheoryData<string> Routes => [.. PortalRoutes.Table.Keys];

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Everybody_gets_what_the_table_says(string route)
    {
        var answers = "";
        foreach (var who in Cast.All)
        {
            answers += await AskAsync(route, app.PersonOf(who));
        }

        Assert.Equal(PortalRoutes.Table[route].Replace(" ", "", StringComparison.Ordinal), answers);
    }

    private async Task<char> AskAsync(string route, Person? person)
    {
        var browser = await app.BrowserOfAsync(person);
        var (method, address) = (route.Split(' ')[0], app.AddressOf(route));
        using var response = method == "POST" ? await browser.PostAsync(address, await FieldsAsync(route)) : await browser.Client.GetAsync(address);
        if (address == "/dang-xuat" && person is not null)
        {
            app.Forget(person);
        }

        return Answers.Of(response);
    }

    private async Task<(string, string?)[]> FieldsAsync(string route) => route switch
    {
        "POST /ke-hoach/moi" => [("Source", "Blank"), ("Subject", "Phòng, chống cháy rừng mùa khô")],
        "POST /so-van-ban-di/{id:int}" =>
            [("Form.Version", $"{await app.InDatabaseAsync(d => d.RegisterEntries.Where(e => e.Id == app.EntryId).Select(e => e.Version).SingleAsync())}")],
        _ when route.StartsWith("POST /bao-cao/don-vi", StringComparison.Ordinal) =>
            [("Form.Version", $"{await app.InDatabaseAsync(d => d.UnitReports.Where(r => r.Id == app.UnitReportId).Select(r => r.Version).SingleAsync())}")],
        "POST /muc-tieu/{id:int}/cach-theo-doi" =>
            [("Follow.Version", $"{await app.InDatabaseAsync(d => d.TargetTrackings.Where(t => t.TargetId == app.TargetId).Select(t => (Guid?)t.Version).SingleOrDefaultAsync())}")],
        "POST /vuong-mac/{id:int}/chuyen" =>
            [("PassOn.Version", $"{await app.InDatabaseAsync(d => d.Obstacles.Where(o => o.Id == app.ObstacleId).Select(o => o.Version).SingleAsync())}")],
        _ => [],
    };

    public sealed class App : PlanApp
    {
        /// <summary>A line of the register.</summary>
        public int EntryId { get; private set; }

        /// <summary>Given out by a signed plan.</summary>
        public WorkItem Work { get; private set; } = null!;

        /// <summary>A file that none of the cast sent: they may not take it away.</summary>
        public int EvidenceId { get; private set; }

        /// <summary>Of another plan of the same unit.</summary>
        public int TargetId { get; private set; }

        /// <summary>Something that the drafter was told.</summary>
        public int NoticeId { get; private set; }

        /// <summary>Of the plan that was signed, raised by another unit.</summary>
        public int ObstacleId { get; private set; }

        /// <summary>Of the unit that drafted the plan.</summary>
        public int UnitReportId { get; private set; }

        /// <summary>Another period of the same plan.</summary>
        public int PeriodId { get; private set; }

        /// <summary>Somebody whose account may be closed and opened.</summary>
        public Person Newcomer { get; private set; } = null!;

        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            Newcomer = Staff.Person("Tòng Thị Bơ", null, null, Roles.Clerk);
            await AddPersonAsync(Newcomer);
            var planId = await PlanAsync(PlanState.Issued);
            Work = await InDatabaseAsync(d => d.WorkItems.Include(w => w.Parts).FirstAsync(w => w.PlanId == planId));
            EvidenceId = await InDatabaseAsync(async database =>
            {
                var file = database.Evidence.Add(Evidence.OfFile(new(planId), "bien-ban.pdf", [.. "%PDF-1.7"u8], Newcomer, Now)).Entity;
                await database.SaveChangesAsync();
                return file.Id;
            });
            UnitReportId = (await this.OpenPeriodAsync(planId)).ReportOf(Staff.Culture);
            PeriodId = (await this.OpenPeriodAsync(planId, "Đợt sau")).Id;
            ObstacleId = await this.RaiseAsync(planId, Staff.OtherHead);
            TargetId = await this.FirstTargetAsync(await this.SignedWithTargetsAsync());
            EntryId = await InDatabaseAsync(d => d.RegisterEntries.Where(e => e.PlanId == planId).Select(e => e.Id).SingleAsync());
            NoticeId = await InDatabaseAsync(async d =>
            {
                var notice = d.Notices.Add(new Notice(Staff.Specialist, NoticeKind.JobFinished, "job:1", "Đã nhập xong.", "/ke-hoach", Now)).Entity;
                await d.SaveChangesAsync();
                return notice.Id;
            });
        }

        /// <summary>Where a row of <see cref="PortalRoutes"/> is asked for.</summary>
        public string AddressOf(string route) => route[(route.IndexOf(' ', StringComparison.Ordinal) + 1)..] switch
        {
            var pattern when pattern.StartsWith("/quan-tri/nguoi-dung", StringComparison.Ordinal) => WithId(pattern, Newcomer.Id),
            var pattern when pattern.StartsWith("/quan-tri/don-vi", StringComparison.Ordinal) => WithId(pattern, Staff.Economy.Id),
            var pattern when pattern.StartsWith("/so-van-ban-di", StringComparison.Ordinal) => WithId(pattern, EntryId),
            var pattern when pattern.StartsWith("/nhiem-vu/minh-chung", StringComparison.Ordinal) => WithId(pattern, EvidenceId),
            "/nhiem-vu/{id:int}/cap-nhat" => $"/nhiem-vu/{Work.Id}/cap-nhat?part={Work.Parts[0].Id}",
            var pattern when pattern.StartsWith("/nhiem-vu/{id:int}", StringComparison.Ordinal) =>
                WithId(pattern, Work.Id).Replace("{step:int}", "1", StringComparison.Ordinal),
            var pattern when pattern.StartsWith("/quan-tri/ngay-nghi", StringComparison.Ordinal) => WithId(pattern, int.MaxValue),
            var pattern when pattern.StartsWith("/thong-bao", StringComparison.Ordinal) => WithId(pattern, NoticeId),
            var pattern when pattern.StartsWith("/muc-tieu", StringComparison.Ordinal) => WithId(pattern, TargetId),
            var pattern when pattern.StartsWith("/vuong-mac", StringComparison.Ordinal) => WithId(pattern, ObstacleId),
            var pattern when pattern.StartsWith("/bao-cao/don-vi", StringComparison.Ordinal) => WithId(pattern, UnitReportId),
            // Closed and opened here, so that the reports of the other one can be written.
            var pattern when pattern.StartsWith("/bao-cao/ky", StringComparison.Ordinal) => WithId(pattern, PeriodId),
            var pattern when pattern.StartsWith("/loi", StringComparison.Ordinal) => "/loi/404",
            var pattern => pattern,
        };

        private static string WithId(string pattern, int id) => pattern.Replace("{id:int}", $"{id}", StringComparison.Ordinal);
    }
}
