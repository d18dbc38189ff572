using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Registers;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Registers;

public class RegisterEntryTests
{
    private static readonly DateOnly SignedOn = new(2026, 3, 2);

    private readonly Commune commune = A.Commune();

    [Theory]
    [InlineData(1, "01/KH-UBND")]
    [InlineData(9, "09/KH-UBND")]
    [InlineData(10, "10/KH-UBND")]
    [InlineData(123, "123/KH-UBND")]
    public void Numbers_below_ten_get_a_leading_zero_in_plan_and_register(int number, string expected)
    {
        RegisterEntry? entry = null;
        for (var i = 0; i < number; i++)
        {
            entry = Signed();
        }

        Assert.Equal((expected, expected), (entry!.NumberAndSymbol, entry.Plan.NumberAndSymbol));
    }

    [Fact]
    public void The_clerk_fills_the_last_five_columns_and_the_record_says_so()
    {
        var entry = Signed();
        var before = entry.Version;

        var act = entry.Complete(" Văn thư ", 12, SignedOn, "Đã ký", "", commune.Clerk, Moments.Morning);

        Assert.Equal(("Văn thư", 12, SignedOn, "Đã ký", null), (entry.ArchivedBy, entry.Copies, entry.DispatchedOn, entry.Receipt, entry.Note));
        Assert.Equal((ActKind.RegisterEntryChanged, commune.Clerk.Id), (act.Kind, act.PersonId));
        Assert.Contains("01/KH-UBND", act.Detail, StringComparison.Ordinal);
        Assert.Same(act, entry.Plan.Acts[^1]);
        Assert.NotEqual(before, entry.Version);
    }

    [Fact]
    public void Only_the_clerk_of_the_same_body_writes_in_the_register()
    {
        var entry = Signed();

        Assert.All(
            commune.People.Where(p => !p.Is(Roles.Clerk)),
            p => Assert.Throws<InvalidInputException>(() => Complete(entry, copies: 1, SignedOn, p)));
        Assert.Throws<ActRefusedException>(() => Complete(entry, copies: 1, SignedOn, A.NeighbouringCommune().Clerk));
        Assert.Null(entry.Copies);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(RegisterEntry.MaxCopies + 1, 0)]
    [InlineData(5, -1)]
    public void Impossible_copies_and_days_are_refused(int copies, int daysAfterSigning) =>
        Assert.Throws<InvalidInputException>(
            () => Complete(Signed(), copies, SignedOn.AddDays(daysAfterSigning), commune.Clerk));

    private RegisterEntry Signed()
    {
        Plan plan = A.Plan.In(commune).ThatPassedTheFormatCheck();
        return plan.Sign(commune.Chair, commune.RegisterOf(2026), commune.Directory, Printing.Plainly, Moments.Morning);
    }

    private static Act Complete(RegisterEntry entry, int copies, DateOnly dispatchedOn, Person by) =>
        entry.Complete(null, copies, dispatchedOn, null, null, by, Moments.Morning);
}
