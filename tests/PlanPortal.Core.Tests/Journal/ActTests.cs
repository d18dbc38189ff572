using PlanPortal.Core.Journal;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Journal;

public class ActTests
{
    private readonly Commune commune = A.Commune();

    [Fact]
    public void Times_are_cut_to_what_databases_keep_so_that_what_is_stored_is_what_was_hashed()
    {
        var act = new Act(ActKind.Remarked, commune.Officer, Moments.Morning.AddTicks(1234567));

        Assert.Equal(Moments.Morning.AddTicks(1234560), act.At);
    }

    [Fact]
    public void Fields_do_not_run_into_each_other()
    {
        // The same characters, divided otherwise between two neighbouring fields.
        var first = Sealed(new Act(ActKind.Remarked, commune.Officer, Moments.Morning, "1", planVersion: 1));
        var second = Sealed(new Act(ActKind.Remarked, commune.Officer, Moments.Morning, "11"));

        Assert.NotEqual(first.Hash, second.Hash);
    }

    [Fact]
    public void The_hash_is_the_same_today_and_in_ten_years()
    {
        // Worked out by hand from the documented fields; it must never change, or every stored record would break.
        var expected = ReferenceHash.Of(
            "", $"{commune.Organization.Id}", "1", "0", "3", $"{commune.Officer.Id}", "Đinh Bá Lượng", "ContentApproved",
            "2026-03-02T02:00:00.000000", "Đồng ý");

        var act = Sealed(new Act(ActKind.ContentApproved, commune.Officer, Moments.Morning, "Đồng ý", planVersion: 3));

        Assert.Equal(expected, act.Hash);
    }

    [Fact]
    public void An_act_names_the_version_of_the_text_that_it_was_about()
    {
        Plan plan = A.Plan.In(commune).ThatWasReturned("Thiếu.");
        plan.Submit(commune.Chair, commune.Specialist, Moments.Morning);

        Assert.Equal([null, 1, 1, 2], plan.Acts.Select(a => a.PlanVersion));
    }

    [Fact]
    public void A_name_stays_as_it_was_when_the_act_was_done()
    {
        Plan plan = A.Plan.In(commune);

        commune.Specialist.Change("Tên mới", null, commune.Culture, commune.Specialist.Roles);

        Assert.Equal("Nông Thị Mận", plan.Acts[0].PersonName);
    }

    private static Act Sealed(Act act)
    {
        act.Seal(1, Act.FirstHash);
        return act;
    }
}
