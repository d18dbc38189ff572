using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Shared;

/// <summary>Chooses what a person finds at the left of every page, and counts what waits there.</summary>
public sealed class Navigation(PortalDbContext database, CurrentPerson current, LinkGenerator links, IHttpContextAccessor accessor, TimeProvider clock)
{
    private const Roles Everybody = Roles.Specialist | Roles.UnitHead | Roles.Office | Roles.Leader | Roles.Clerk | Roles.Administrator;

    private static readonly (string[] Sections, string Label, string ShortLabel, string Icon, Roles For)[] all =
    [
        (["Desk"], "Bàn làm việc", "Bàn việc", "inbox", Everybody),
        (["Plans"], "Kế hoạch", "Kế hoạch", "file-earmark-text", Everybody),
        (["Tasks", "TaskActs", "Targets", "QuickEntry", "Obstacles", "Exchange", "Jobs"], "Nhiệm vụ", "Nhiệm vụ", "list-check", Everybody),
        (["Reports", "Periods", "UnitReports"], "Báo cáo", "Báo cáo", "clipboard-check", Everybody),
        (["Registers"], "Sổ văn bản", "Sổ", "journal-text", Everybody),
        (["Overview", "Statistics"], "Theo dõi", "Theo dõi", "graph-up", Roles.Leader | Roles.Office | Roles.UnitHead),
        (["Users", "Units", "Organizations", "Holidays", "Following"], "Quản trị", "Quản trị", "gear", Roles.Administrator),
    ];

    /// <summary>The frame of the signed-in person; a part of the portal that is not installed has no entry.</summary>
    public async Task<Frame> FrameAsync(CancellationToken cancellationToken)
    {
        var person = current.Person;
        var today = VietnamTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var counts = await database.People.AsNoTracking().Where(p => p.Id == person.Id)
            .Select(p => new
            {
                Waiting = database.Plans.Count(PlanQueries.WaitingFor(person)) + database.WorkParts.Count(WorkQueries.OnDeskDueBy(person, today)),
                Unread = database.Notices.Count(n => n.PersonId == p.Id && n.ReadAt == null),
            })
            .SingleAsync(cancellationToken);
        var entries =
            from entry in all
            where person.Is(entry.For)
            let address = AddressOf(entry.Sections[0])
            where address is not null
            select new NavigationEntry(
                entry.Sections, entry.Label, entry.ShortLabel, entry.Icon, address, entry.Sections[0] == "Desk" ? counts.Waiting : 0);
        return new(current.OrganizationName, person.Id, person.FullName, person.Position ?? person.Roles.Name(), [.. entries])
        {
            SearchAddress = AddressOf("Search"),
            NoticesAddress = AddressOf("Notices"),
            UnreadNotices = counts.Unread,
        };
    }

    private string? AddressOf(string section) => links.GetPathByAction(accessor.HttpContext!, "Index", section);
}
