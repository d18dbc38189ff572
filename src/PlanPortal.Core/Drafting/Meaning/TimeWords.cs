namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>The small parts of which mentions of time are made: figures of months and quarters, years behind them, joints of lists.</summary>
internal sealed class TimeWords(string fold, int? planYear)
{
    private static readonly string[] Romans = ["i", "ii", "iii", "iv"];

    public int Part(TimeGrain grain, ref int at)
    {
        var from = at;
        while (at < fold.Length && at - from < 4 && char.IsAsciiLetterOrDigit(fold[at]))
        {
            at++;
        }

        var word = fold.AsSpan(from, at - from);
        var most = grain == TimeGrain.Month ? 12 : 4;
        var roman = grain == TimeGrain.Quarter ? Array.IndexOf(Romans, word.ToString()) + 1 : 0;
        return roman > 0 ? roman : int.TryParse(word, out var part) && part >= 1 && part <= most ? part : 0;
    }

    /// <summary>A year that belongs to what stands before: <c>/2026</c>, <c>-2026</c>, <c> năm 2026</c>, <c> năm sau</c>.</summary>
    public (int? Year, int End) YearAfter(int at)
    {
        var next = Scan.SkipSpaces(fold, at);
        if (next < fold.Length && fold[next] is '/' or '-' or '.')
        {
            next = Scan.SkipSpaces(fold, next + 1);
        }
        else
        {
            next = next < fold.Length && fold[next] == ',' ? Scan.SkipSpaces(fold, next + 1) : next;
            next = AfterWords(next, "cua");
            if (!Scan.IsWordAt(fold, next, "nam"))
            {
                return (null, at);
            }

            next = Scan.SkipSpaces(fold, next + 3);
            if (Scan.WordAt(fold, next, ["nay", "sau", "toi", "tiep theo"]) is { } which)
            {
                return (planYear + (which == "nay" ? 0 : 1), next + which.Length);
            }
        }

        return Scan.Digits(fold, ref next) is >= 1990 and <= 2100 and var year ? (year, next) : (null, at);
    }

    /// <summary>Past a comma, hyphen or <c>và</c> that goes on with the list; the position itself where none does.</summary>
    public int AfterJoint(int at)
    {
        var next = Scan.SkipSpaces(fold, at);
        next = next < fold.Length && fold[next] is ',' or '-' or '+' ? next + 1 : Scan.IsWordAt(fold, next, "va") ? next + 2 : at;
        return next == at ? at : Scan.SkipSpaces(fold, Scan.IsWordAt(fold, Scan.SkipSpaces(fold, next), "va") ? Scan.SkipSpaces(fold, next) + 2 : next);
    }

    public int AfterWords(int at, string word)
    {
        at = Scan.SkipSpaces(fold, at);
        return Scan.IsWordAt(fold, at, word) ? Scan.SkipSpaces(fold, at + word.Length) : at;
    }

    /// <summary>A figure that goes on with a stroke is a document's number: <c>05/2026/NQ-HĐND</c>.</summary>
    public bool Continues(int at) => at < fold.Length && ((fold[at] == '/' && !IsYear(at + 1)) || char.IsLetterOrDigit(fold[at]));

    /// <summary>The year after words that end in <c>năm</c> themselves: <c>6 tháng đầu năm 2026</c>.</summary>
    public (int? Year, int End) YearOfHalf(int at)
    {
        var next = Scan.SkipSpaces(fold, at);
        return Scan.Digits(fold, ref next) is >= 1990 and <= 2100 and var year ? (year, next) : YearAfter(at);
    }

    private bool IsYear(int at) => Scan.Digits(fold, ref at) is >= 1990 and <= 2100;
}
