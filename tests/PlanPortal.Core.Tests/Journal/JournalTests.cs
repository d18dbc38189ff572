using System.Reflection;
using PlanPortal.Core.Journal;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Journal;

public class JournalTests
{
    private const int Length = 6;

    private readonly Commune commune = A.Commune();
    private readonly JournalHead head;
    private readonly List<Act> acts;

    public JournalTests()
    {
        head = new JournalHead(commune.Organization.Id);
        acts = [.. Enumerable.Range(1, Length).Select(Line)];
        acts.ForEach(head.Append);
    }

    public static TheoryData<string, object?> EveryFieldThatSaysSomething => new()
    {
        { nameof(Act.OrganizationId), -1 },
        { nameof(Act.PlanId), 4711 },
        { nameof(Act.PersonId), -1 },
        { nameof(Act.PersonName), "Người khác" },
        { nameof(Act.Kind), ActKind.PlanDiscarded },
        { nameof(Act.At), Moments.Morning.AddMicroseconds(1) },
        { nameof(Act.Detail), "Lời khác" },
        { nameof(Act.Detail), null },
        { nameof(Act.PlanVersion), 9 },
        { nameof(Act.Sequence), 99 },
        { nameof(Act.PreviousHash), new string('0', 64) },
        { nameof(Act.Hash), new string('0', 64) },
    };

    [Fact]
    public void An_untouched_record_is_intact() => Assert.Null(head.FirstBroken(acts));

    [Fact]
    public void An_empty_record_is_intact() => Assert.Null(new JournalHead(1).FirstBroken([]));

    [Theory]
    [MemberData(nameof(EveryFieldThatSaysSomething))]
    public void A_change_of_any_field_shows_at_its_place(string field, object? forged)
    {
        for (var place = 1; place <= Length; place++)
        {
            var property = typeof(Act).GetProperty(field)!;
            var before = property.GetValue(acts[place - 1]);
            property.SetValue(acts[place - 1], forged);
            Assert.Equal(place, head.FirstBroken(acts));
            property.SetValue(acts[place - 1], before);
        }

        Assert.Null(head.FirstBroken(acts));
    }

    [Fact]
    public void Every_stored_field_is_among_those_that_are_tried() =>
        Assert.Equal(
            typeof(Act).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => p.Name).Except([nameof(Act.Id)]).Order(),
            EveryFieldThatSaysSomething.Select(row => (string)row[0]).Distinct().Order());

    [Fact]
    public void A_changed_line_shows_also_when_its_own_hash_was_forged_with_it()
    {
        Set(acts[2], nameof(Act.Detail), "Lời khác");
        Set(acts[2], nameof(Act.Hash), acts[2].ComputeHash());

        Assert.Equal(4, head.FirstBroken(acts));
    }

    [Fact]
    public void The_last_line_forged_with_its_hash_shows_as_a_wrong_end()
    {
        Set(acts[^1], nameof(Act.Detail), "Lời khác");
        Set(acts[^1], nameof(Act.Hash), acts[^1].ComputeHash());

        Assert.Equal(Length + 1, head.FirstBroken(acts));
    }

    [Fact]
    public void A_missing_line_shows_wherever_it_was()
    {
        for (var place = 1; place <= Length; place++)
        {
            Assert.Equal(place, head.FirstBroken([.. acts.Where(a => a.Sequence != place)]));
        }
    }

    [Fact]
    public void Two_lines_swapped_show_at_the_first_of_them()
    {
        for (var place = 1; place < Length; place++)
        {
            List<Act> swapped = [.. acts];
            (swapped[place - 1], swapped[place]) = (swapped[place], swapped[place - 1]);
            Assert.Equal(place, head.FirstBroken(swapped));
        }
    }

    [Fact]
    public void A_cut_off_end_shows_where_it_was_cut()
    {
        for (var kept = 0; kept < Length; kept++)
        {
            Assert.Equal(kept + 1, head.FirstBroken(acts.Take(kept)));
        }
    }

    [Theory]
    [InlineData(nameof(JournalHead.LastSequence), Length + 1)]
    [InlineData(nameof(JournalHead.LastHash), "")]
    public void A_forged_head_shows_as_a_wrong_end(string field, object forged)
    {
        typeof(JournalHead).GetProperty(field)!.SetValue(head, forged);

        Assert.Equal(Length + 1, head.FirstBroken(acts));
    }

    [Fact]
    public void A_line_put_in_between_shows()
    {
        var inserted = Line(99);
        inserted.Seal(3, acts[1].Hash);

        Assert.Equal(4, head.FirstBroken([.. acts.Take(2), inserted, .. acts.Skip(2)]));
    }

    [Fact]
    public void The_record_of_another_body_does_not_pass_for_this_one()
    {
        var other = new JournalHead(A.NeighbouringCommune().Organization.Id);
        other.Append(Line(1));

        Assert.NotNull(other.FirstBroken(acts));
    }

    [Fact]
    public void A_line_is_sealed_once() =>
        Assert.Throws<InvalidOperationException>(() => acts[0].Seal(1, Act.FirstHash));

    private Act Line(int i) =>
        new(ActKind.Remarked, commune.Officer, Moments.Morning.MinutesLater(i), $"Ý kiến {i}", planVersion: 1);

    private static void Set(Act act, string field, object value) => typeof(Act).GetProperty(field)!.SetValue(act, value);
}
