using System.Text;

namespace PlanPortal.Cli;

/// <summary>Where the program reads and writes; tests put strings there.</summary>
/// <param name="AskUnseen">Reads what a person types without showing it; null where nobody sits at the terminal.</param>
public sealed record Terminal(TextReader Input, TextWriter Output, TextWriter Error, Func<string>? AskUnseen)
{
    public static Terminal OfProcess() =>
        new(Console.In, Console.Out, Console.Error, Console.IsInputRedirected ? null : TypedUnseen);

    /// <summary>Asks for a line; null where nobody sits there to answer.</summary>
    public string? Ask(string question)
    {
        if (AskUnseen is null)
        {
            return null;
        }

        // Questions go to the error stream: the output stays clean for what was asked for.
        Error.Write($"{question}: ");
        return Input.ReadLine();
    }

    /// <summary>A password: typed unseen by a person, otherwise one line of the input.</summary>
    public string? AskPassword(string question)
    {
        if (AskUnseen is null)
        {
            return Input.ReadLine();
        }

        Error.Write($"{question}: ");
        var typed = AskUnseen();
        Error.WriteLine();
        return typed;
    }

    private static string TypedUnseen()
    {
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key != ConsoleKey.Backspace)
            {
                typed.Append(key.KeyChar);
            }
            else if (typed.Length > 0)
            {
                typed.Length--;
            }
        }

        return typed.ToString();
    }
}
