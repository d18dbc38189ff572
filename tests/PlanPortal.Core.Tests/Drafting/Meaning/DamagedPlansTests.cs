using System.Collections.Concurrent;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Inspection;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Tests.Drafting.Keyed;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Drafting.Meaning;

/// <summary>Ten thousand damaged plans go through all that reads, on all cores; how long one may take is for the benchmarks.</summary>
public class DamagedPlansTests
{
    private const int Plans = 10_000;

    [Fact]
    public void Damaged_plans_lose_no_word_and_what_is_read_stands_in_them() => Check(
        [.. SamplePlans.All.Select(s => (s.Name, s.Text)), .. SampleMeanings.Names.Select(n => (n, SampleMeanings.Text(n))), .. KeyedPlan.All.Select(k => (k.Name, k.Text))], Plans);

    [SharedPlanFact]
    public void Damaged_real_plans_lose_no_word_and_what_is_read_stands_in_them() =>
        Check([.. Directory.GetFiles(SharedPlans.Folder!, "*.txt").Order(StringComparer.Ordinal).Select(p => (Path.GetFileName(p), File.ReadAllText(p)))], Plans / 20);

    private static void Check(IReadOnlyList<(string Name, string Text)> plans, int count)
    {
        var first = Properties.FirstNumber();
        var failures = new ConcurrentBag<string>();
        Parallel.For(0, count, i =>
        {
            var (name, text) = plans[i % plans.Count];
            if (WrongIn(DamagedPlans.Of(text, first + i)) is { } wrong)
            {
                failures.Add($"{name}, damage {first + i}: {wrong}");
            }
        });
        Assert.True(failures.IsEmpty, string.Join('\n', failures.Order(StringComparer.Ordinal).Take(10)));
    }

    /// <summary>What does not hold for a text; null where all does.</summary>
    private static string? WrongIn(string text)
    {
        try
        {
            var plan = PlanReader.Read(text);
            _ = PlanInspection.From(plan).ToJson();
            return !RoundTrip.KeepsSigns(text, PlanWriter.Write(plan)) ? "signs are lost or moved"
                : Places(PlanMeaning.Of(plan)).FirstOrDefault(place => !StandsIn(plan, place)) is { } outside ? $"{outside} is outside the text"
                : null;
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            // The plan that did it is told with the exception.
            return thrown.ToString();
        }
    }

    private static IEnumerable<TextPlace> Places(PlanMeaning read) =>
    [
        .. read.Targets.SelectMany(t => t.Places), .. read.Tasks.SelectMany(t => t.Places), .. read.Reporting.SelectMany(r => r.Places), .. read.Citations.Select(c => c.Place),
        .. read.UnitDuties.SelectMany(d => d.Places), .. read.UnitDuties.SelectMany(d => d.Items).Select(i => i.Place),
    ];

    private static bool StandsIn(PlanText plan, TextPlace place)
    {
        if (place.Appendix is < 0 || place.Appendix >= plan.Appendices.Count || place.Block < 0 || place.Block >= plan.BlocksOf(place.Appendix).Count)
        {
            return false;
        }

        var block = plan.BlocksOf(place.Appendix)[place.Block];
        return place.Row is null
            ? place.Start >= 0 && place.Length >= 0 && place.Start + place.Length <= block.Text.Length
            : place.Row >= 0 && place.Row < block.Table?.Rows.Count;
    }
}
