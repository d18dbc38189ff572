using PlanPortal.Core.Organizations;
using PlanPortal.Core.Scheduling;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Scheduling;

public class RemindersTests
{
    private static readonly DateOnly due = new(2026, 6, 25);
    private static readonly DateOnly longAgo = new(2026, 1, 1);

    private readonly Commune commune = A.Commune();

    [Fact]
    public void Work_of_a_unit_is_told_to_its_head_and_specialists()
    {
        Assert.Equal(
            [(commune.Specialist.FullName, "before:3"), (commune.Colleague.FullName, "before:3"), (commune.Head.FullName, "before:3")],
            Told(Work(commune.Culture), due.AddDays(-3)));
    }

    [Fact]
    public void Work_handed_to_somebody_is_told_to_that_person_alone() =>
        Assert.Equal([(commune.Colleague.FullName, "before:1")], Told(Work(commune.Culture) with { PersonId = commune.Colleague.Id }, due.AddDays(-1)));

    [Fact]
    public void Work_of_somebody_who_left_is_everybodys_again()
    {
        commune.Colleague.Leave();

        Assert.Equal(
            [commune.Specialist.FullName, commune.Head.FullName],
            Told(Work(commune.Culture) with { PersonId = commune.Colleague.Id }, due.AddDays(-1)).Select(t => t.Who));
    }

    [Fact]
    public void Work_of_a_unit_without_accounts_is_told_to_the_unit_that_follows_it()
    {
        var village = new Unit(commune.Organization, "Thôn Nà Pán").WithKey();

        Assert.Equal([commune.OtherHead.FullName], Told(Work(village, coordinating: commune.Economy), due).Select(t => t.Who));
    }

    [Fact]
    public void The_head_hears_the_day_after_and_the_leaders_a_week_after()
    {
        var mine = Work(commune.Culture) with { PersonId = commune.Specialist.Id };

        Assert.Equal([(commune.Head.FullName, "up:1")], Told(mine, due.AddDays(1)));
        Assert.Equal(
            [(commune.Specialist.FullName, "late:7"), (commune.Head.FullName, "up:7"), (commune.Chair.FullName, "up:7"), (commune.DeputyChair.FullName, "up:7")],
            Told(mine, due.AddDays(7)));
    }

    [Fact]
    public void A_head_whose_own_work_it_is_too_is_told_once()
    {
        Assert.Equal(
            [(commune.Specialist.FullName, "late:7"), (commune.Colleague.FullName, "late:7"), (commune.Head.FullName, "late:7"),
             (commune.Chair.FullName, "up:7"), (commune.DeputyChair.FullName, "up:7")],
            Told(Work(commune.Culture), due.AddDays(7)));
    }

    [Fact]
    public void Two_parts_of_one_piece_of_work_are_one_thing_for_a_leader_and_for_whoever_follows_both()
    {
        var (first, second) = (Work(new Unit(commune.Organization, "Thôn Một").WithKey()), Work(new Unit(commune.Organization, "Thôn Hai").WithKey()));

        var told = new Reminders(new UnitPeople(commune.People), WorkSettings.Default(1), new WorkCalendar([]), due.AddDays(6), due.AddDays(7)).Of([first, second]);

        Assert.Equal(told.Count, told.Select(r => (r.To.Id, r.Key)).Distinct().Count());
        Assert.Equal(5, told.Count);
    }

    [Fact]
    public void A_later_day_granted_begins_anew() =>
        Assert.NotEqual(Work(commune.Culture).Key, (Work(commune.Culture) with { DueOn = due.AddDays(30) }).Key);

    [Fact]
    public void A_unit_of_clerks_only_is_told_through_them()
    {
        var office = new Unit(commune.Organization, "Văn phòng").WithKey();
        var clerk = commune.Person("Lý Thị Lê", "Văn thư", office, Roles.Clerk);
        var people = new UnitPeople([.. commune.People, clerk]);

        Assert.Equal([clerk], people.Of(office.Id));
    }

    private DueThing Work(Unit unit, Unit? coordinating = null) => new(DueKind.Work, 17, unit.Id, null, (coordinating ?? commune.Culture).Id, due, longAgo);

    private IEnumerable<(string Who, string Stage)> Told(DueThing thing, DateOnly today) =>
        new Reminders(new UnitPeople(commune.People), WorkSettings.Default(1), new WorkCalendar([]), today.AddDays(-1), today)
            .Of([thing]).Select(r => (r.To.FullName, r.Stage));
}
