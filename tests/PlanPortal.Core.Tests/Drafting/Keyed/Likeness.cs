using System.Text;
using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Tests.Drafting.Keyed;

/// <summary>How alike two quotes are, as the contract of reading compares them: marks, case, dashes and outer signs aside.</summary>
internal static class Likeness
{
    private const string Outer = " -+\t;.:,";

    public static bool Close(string? wanted, string? got, double least = 0.92)
    {
        var (a, b) = (Clean(wanted), Clean(got));
        return a == b || (a.Length > 0 && b.Length > 0 && Ratio(a, b, least) >= least);
    }

    public static string Clean(string? text)
    {
        var clean = new StringBuilder();
        foreach (var c in VietnameseText.Nfc(text ?? ""))
        {
            clean.Append(c switch
            {
                '*' or '_' or '#' => "",
                '–' or '—' => "-",
                '“' or '”' => "\"",
                _ when char.IsWhiteSpace(c) => clean is [.., ' '] ? "" : " ",
                _ => char.ToLowerInvariant(c).ToString(),
            });
        }

        return clean.ToString().Trim(Outer.ToCharArray());
    }

    /// <summary>Twice the letters in common over all letters (Ratcliff and Obershelp); 0 where the lengths alone forbid <paramref name="least"/>.</summary>
    private static double Ratio(string a, string b, double least)
    {
        double all = a.Length + b.Length;
        return 2 * Math.Min(a.Length, b.Length) / all < least ? 0 : 2 * Common(a, b) / all;
    }

    private static int Common(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var (startA, startB, length) = LongestMatch(a, b);
        return length == 0 ? 0 : length + Common(a[..startA], b[..startB]) + Common(a[(startA + length)..], b[(startB + length)..]);
    }

    private static (int StartA, int StartB, int Length) LongestMatch(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        (int StartA, int StartB, int Length) best = default;
        var above = new int[b.Length + 1];
        for (var i = 0; i < a.Length; i++)
        {
            var row = new int[b.Length + 1];
            for (var j = 0; j < b.Length; j++)
            {
                row[j + 1] = a[i] == b[j] ? above[j] + 1 : 0;
                if (row[j + 1] > best.Length)
                {
                    best = (i - row[j + 1] + 1, j - row[j + 1] + 1, row[j + 1]);
                }
            }

            above = row;
        }

        return best;
    }
}
