namespace PlanPortal.Testing;

/// <summary>Plans as bad scanning, copying and editing leave them: the same damage for the same number in every run.</summary>
public static class DamagedPlans
{
    private const int MostDamages = 24;

    /// <summary>What stands in the place of a damaged character: signs that mean something to a reader among them.</summary>
    private const string Signs = "\f\t\n |*#_\\-+.:;,/()0159IVXaăđ…“”\u00A0\u200B\u0301\uD83D";

    /// <summary>The plan with lines dropped, doubled, merged, cut and moved and characters damaged, by the dice of one number.</summary>
    public static string Of(string plan, int number)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var dice = new Random(number);
        var lines = plan.ReplaceLineEndings("\n").Split('\n').ToList();
        for (var left = dice.Next(1, MostDamages); left > 0 && lines.Count > 1; left--)
        {
            Damage(lines, dice);
        }

        return string.Join('\n', lines);
    }

    private static void Damage(List<string> lines, Random dice)
    {
        var (at, to) = (dice.Next(lines.Count), dice.Next(lines.Count));
        var (line, place) = (lines[at], dice.Next(lines[at].Length + 1));
        switch (dice.Next(8))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(to, line);
                break;
            case 2:
                lines[at] = line + (dice.Next(2) == 0 ? " " : "") + lines[to];
                break;
            case 3:
                (lines[at], lines[to]) = (lines[to], line);
                break;
            case 4:
                Shuffle(lines, at, dice.Next(2, 12), dice);
                break;
            case 5:
                lines[at] = line[..place] + "\n" + line[place..];
                break;
            case 6:
                lines[at] = line[..place] + Signs[dice.Next(Signs.Length)] + line[place..];
                break;
            default:
                lines[at] = line[..place] + (place < line.Length ? line[(place + 1)..] : "");
                break;
        }
    }

    private static void Shuffle(List<string> lines, int from, int count, Random dice)
    {
        for (var i = Math.Min(from + count, lines.Count) - 1; i > from; i--)
        {
            var other = dice.Next(from, i + 1);
            (lines[i], lines[other]) = (lines[other], lines[i]);
        }
    }
}
