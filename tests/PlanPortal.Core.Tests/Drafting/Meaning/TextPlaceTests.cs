using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Tests.Drafting.Meaning;

/// <summary>Places of a text: how they are called and which have words in common.</summary>
public class TextPlaceTests
{
    private static readonly TextPlace Block = new(null, 4);

    [Fact]
    public void An_address_counts_from_one_as_people_do()
    {
        Assert.Equal("5", Block.Address);
        Assert.Equal("2.1", new TextPlace(1, 0).Address);
        Assert.Equal("2.1-h3", (new TextPlace(1, 0) with { Row = 2 }).Address);
        Assert.Equal("5-c1.8", (Block with { Length = 8 }).Address);
    }

    [Fact]
    public void A_block_meets_its_rows_and_characters_and_rows_do_not_meet_each_other()
    {
        Assert.True(Block.Meets(Block with { Row = 1 }));
        Assert.True((Block with { Start = 3, Length = 2 }).Meets(Block));
        Assert.False((Block with { Row = 0 }).Meets(Block with { Row = 1 }));
        Assert.False(Block.Meets(new(null, 5)));
        Assert.False(Block.Meets(new(0, 4)));
    }

    [Theory]
    [InlineData(0, 5, 4, 3, true)]
    [InlineData(0, 5, 5, 3, false)]
    [InlineData(10, 2, 0, 10, false)]
    [InlineData(3, 1, 0, 10, true)]
    public void Characters_meet_where_they_overlap(int start, int length, int otherStart, int otherLength, bool meets)
    {
        var (one, other) = (Block with { Start = start, Length = length }, Block with { Start = otherStart, Length = otherLength });

        Assert.Equal(meets, one.Meets(other));
        Assert.Equal(meets, other.Meets(one));
    }
}
