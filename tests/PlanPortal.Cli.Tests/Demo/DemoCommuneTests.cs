using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PlanPortal.Cli.Tests.Harness;
using PlanPortal.Core;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Reports;
using PlanPortal.Data.Accounts;
using PlanPortal.Data.Demo;

namespace PlanPortal.Cli.Tests.Demo;

/// <summary>The demo's past at different moments of seeding; the pages are not printed here.</summary>
public sealed class DemoCommuneTests(SeededPortals portals) : IClassFixture<SeededPortals>
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 18, 12, 0, 0, VietnamTime.Offset);

    [Fact]
    public async Task Every_plan_ends_in_the_state_that_the_manifest_names()
    {
        var plans = await portals.LookAsync(Noon, database => database.Plans.Where(p => p.TypeName != DocumentTypes.Report).Select(p => new { p.Title, p.State }).ToListAsync());

        Assert.Equal(
            DemoManifest.Plans().OrderBy(p => p.Title, StringComparer.Ordinal),
            plans.Select(p => (p.Title, p.State.ToString())).OrderBy(p => p.Item1, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task The_record_is_whole_and_in_order_of_time(DateTimeOffset now)
    {
        var (broken, acts) = await portals.LookAsync(now, async database =>
        {
            var acts = await database.Acts.OrderBy(a => a.Sequence).ToListAsync();
            return ((await database.JournalHeads.SingleAsync()).FirstBroken(acts), acts);
        });

        Assert.Null(broken);
        Assert.Equal(acts.Select(a => a.At).Order(), acts.Select(a => a.At));
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task Nobody_acts_on_a_day_off_or_in_the_future(DateTimeOffset now)
    {
        var moments = await portals.LookAsync(now, database => database.Acts.Select(a => a.At).ToListAsync());

        Assert.All(moments, at => Assert.True(at <= now.UtcDateTime));
        Assert.All(
            moments.Where(at => at < now.UtcDateTime).Select(VietnamTime.ToLocal),
            at => Assert.True(at.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && at.Hour is >= 7 and <= 17, $"{at:f}"));
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task Numbers_of_each_year_ascend_with_their_dates_from_1_without_gaps(DateTimeOffset now)
    {
        var entries = await portals.LookAsync(now, database => database.RegisterEntries.OrderBy(e => e.DocumentDate).ThenBy(e => e.Number).ToListAsync());

        Assert.NotEmpty(entries);
        Assert.All(entries.GroupBy(e => e.Year), year =>
        {
            Assert.Equal(Enumerable.Range(1, year.Count()), year.Select(e => e.Number));
            Assert.All(year, e => Assert.Equal(year.Key, e.DocumentDate.Year));
        });
    }

    [Fact]
    public async Task Only_the_newest_document_waits_for_the_clerk()
    {
        var entries = await portals.LookAsync(Noon, database => database.RegisterEntries.OrderBy(e => e.Number).ToListAsync());

        Assert.Null(entries[^1].DispatchedOn);
        Assert.All(entries[..^1], e => Assert.True(e.DispatchedOn >= e.DocumentDate && e.Copies > 0));
    }

    [Fact]
    public async Task Every_mended_plan_keeps_what_was_handed_in_first()
    {
        var texts = await portals.LookAsync(Noon, database =>
            database.PlanVersions.Where(v => v.Occasion == VersionOccasion.Submitted).Select(v => new { v.PlanId, v.No, v.Text }).ToListAsync());

        var handedInTwice = texts.GroupBy(t => t.PlanId).Where(g => g.Count() > 1).ToList();
        Assert.NotEmpty(handedInTwice);
        Assert.All(handedInTwice, g => Assert.Distinct(g.Select(t => t.Text)));
    }

    [Fact]
    public async Task Every_account_signs_in_with_the_password_of_the_demo()
    {
        var folder = await portals.SeededAsync(Noon);

        Assert.NotEmpty(DemoCommune.UserNames);
        foreach (var userName in DemoCommune.UserNames)
        {
            Assert.True(await Portal.LookAsync(folder, async (services, _) =>
            {
                var users = services.GetRequiredService<UserManager<PortalUser>>();
                return await users.CheckPasswordAsync((await users.FindByNameAsync(userName))!, DemoCommune.Password);
            }));
        }
    }

    [Fact]
    public async Task Everybody_has_an_address_for_mail_that_reaches_nobody()
    {
        var addresses = await portals.LookAsync(Noon, database => database.PersonPreferences.Where(p => p.WantsDigest).Select(p => p.Email).ToListAsync());

        Assert.Equal(DemoCommune.UserNames.Count, addresses.Distinct().Count());
        Assert.All(addresses, a => Assert.EndsWith(".example", a, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_made_once_only()
    {
        var folder = await portals.SeededAsync(Noon);
        var before = await portals.LookAsync(Noon, database => database.Acts.CountAsync());
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => SeededPortals.SeedAsync(folder, Noon));

        Assert.Contains("chỉ tạo một lần", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await portals.LookAsync(Noon, database => database.Acts.CountAsync()));
    }

    [Fact]
    public async Task Leaves_nothing_behind_when_it_fails_half_way()
    {
        using var folder = new TemporaryFolder();
        await Assert.ThrowsAsync<IOException>(() => SeededPortals.SeedAsync(folder, Noon, (_, _) => throw new IOException("no paper")));

        Assert.Equal(0, await Portal.LookAsync(folder, (_, database) => database.Organizations.CountAsync()));
        Assert.Equal(0, await Portal.LookAsync(folder, (_, database) => database.Users.CountAsync()));
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task The_last_closed_quarter_is_reported_of_late_corrected_and_in_a_signed_document(DateTimeOffset now)
    {
        var (period, reports, document) = await portals.LookAsync(now, async database => (
            await database.ReportingPeriods.SingleAsync(),
            await database.UnitReports.Include(r => r.Versions).ToListAsync(),
            await database.ReportDocuments.Select(d => new { d.Document.State, d.Document.Number, d.Document.TypeName, d.Document.Text, d.Document.IssuedOn, PeriodId = d.Periods[0].PeriodId }).SingleAsync()));

        var (quarter, from, until) = now.Year == 2026
            ? ("Quý III năm 2026", new DateOnly(2026, 6, 15), new DateOnly(2026, 9, 14))
            : ("Quý IV năm 2026", new DateOnly(2026, 9, 15), new DateOnly(2026, 12, 14));
        Assert.Equal((quarter, from, until, true), (period.Name, period.From, period.Until, period.Closed));
        Assert.True(reports.Count > 5 && reports.TrueForAll(r => r.State == UnitReportState.Sent));
        Assert.Single(reports, r => r.SentOn > r.DueOn);
        Assert.Equal([1, 2], Assert.Single(reports, r => r.VersionCount > 1).Versions.Select(v => v.No).Order());
        Assert.Contains(reports, r => r.Versions.Any(v => v.Figures.Contains("https://tailieu.maitrach.example/", StringComparison.Ordinal)));
        Assert.Equal((PlanState.Issued, "BÁO CÁO", period.Id), (document.State, document.TypeName, document.PeriodId));
        Assert.InRange(document.IssuedOn!.Value, until.AddDays(1), until.AddDays(14));
        Assert.Contains("06/06 thôn đã có tổ công nghệ số cộng đồng", document.Text, StringComparison.Ordinal);
    }

    public static TheoryData<DateTimeOffset> Moments() =>
    [
        Noon,
        new DateTimeOffset(2026, 11, 22, 9, 0, 0, VietnamTime.Offset), // a Sunday
        new DateTimeOffset(2026, 11, 23, 0, 5, 0, VietnamTime.Offset), // Monday, before anybody works
        new DateTimeOffset(2027, 1, 4, 10, 30, 0, VietnamTime.Offset), // signings in two years
    ];
}
