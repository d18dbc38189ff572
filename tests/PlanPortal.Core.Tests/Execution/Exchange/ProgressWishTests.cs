using PlanPortal.Core.Execution;
using PlanPortal.Core.Execution.Exchange;

namespace PlanPortal.Core.Tests.Execution.Exchange;

/// <summary>People change one of two cells that belong together.</summary>
public class ProgressWishTests
{
    [Theory]
    [InlineData(PartState.InProgress, 40, PartState.InProgress, 60, PartState.InProgress, 60)]
    [InlineData(PartState.InProgress, 40, PartState.InProgress, 100, PartState.Done, 100)]
    [InlineData(PartState.InProgress, 40, PartState.Done, 40, PartState.Done, 100)]
    [InlineData(PartState.NotStarted, 0, PartState.NotStarted, 30, PartState.InProgress, 30)]
    [InlineData(PartState.InProgress, 40, PartState.NotStarted, 40, PartState.NotStarted, 0)]
    [InlineData(PartState.InProgress, 40, PartState.InProgress, 0, PartState.InProgress, 0)]
    [InlineData(PartState.Done, 100, PartState.InProgress, 80, PartState.InProgress, 80)]
    [InlineData(PartState.Done, 100, null, null, PartState.Done, 100)]
    [InlineData(PartState.NotStarted, 0, null, 100, PartState.Done, 100)]
    public void The_cell_that_was_changed_counts(PartState before, int percentBefore, PartState? state, int? percent, PartState wished, int percentWished) =>
        Assert.Equal(new ProgressWish(wished, percentWished), ProgressWish.Of((before, percentBefore), state, percent));

    [Theory]
    [InlineData(PartState.InProgress, 40, PartState.Done, 60)]
    [InlineData(PartState.InProgress, 40, PartState.NotStarted, 60)]
    [InlineData(PartState.Done, 100, PartState.InProgress, null)]
    [InlineData(PartState.InProgress, 40, null, 101)]
    [InlineData(PartState.InProgress, 40, null, -1)]
    public void What_cannot_be_is_refused(PartState before, int percentBefore, PartState? state, int? percent) =>
        Assert.Throws<InvalidInputException>(() => ProgressWish.Of((before, percentBefore), state, percent));

    [Fact]
    public void A_share_is_a_whole_number() =>
        Assert.Throws<InvalidInputException>(() => ProgressWish.Of((PartState.InProgress, 40), null, 40.5m));
}
