using System.Text;

namespace PlanPortal.Core.Organizations.Naming;

/// <summary>Words in brackets inside a name.</summary>
internal static class Remarks
{
    /// <summary>Remarks that leave the name what it is: <c>các ông (bà)</c>, <c>(b/c)</c>.</summary>
    private static readonly string[] Idle = ["bà", "b/c", "để b/c", "t/h", "để t/h", "để thực hiện", "p/h", "để p/h", "phối hợp"];

    /// <summary>The name with blanks in place of the remarks, so that every other letter stays where it is.</summary>
    public static string Without(string name)
    {
        if (!name.Contains('('))
        {
            return name;
        }

        var (kept, depth) = (new StringBuilder(name.Length), 0);
        foreach (var c in name)
        {
            depth += c == '(' ? 1 : 0;
            kept.Append(depth > 0 ? ' ' : c);
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }

        return kept.ToString();
    }

    /// <summary>The first remark that says something; empty where there is none.</summary>
    public static string Of(string name)
    {
        for (var open = name.IndexOf('('); open >= 0; open = name.IndexOf('(', open + 1))
        {
            var close = name.IndexOf(')', open);
            var remark = name[(open + 1)..(close < 0 ? name.Length : close)];
            if (!Array.Exists(Idle, i => i.Equals(remark.Trim(), StringComparison.OrdinalIgnoreCase)))
            {
                return remark;
            }
        }

        return "";
    }
}
