namespace PlanPortal.Cli.Tests.Harness;

/// <summary>What a run of the program left behind.</summary>
public sealed record CliRun(int ExitCode, string Output, string Error);

/// <summary>Runs the real program in this process.</summary>
public static class Planportal
{
    /// <summary>As a script does: nobody sits at the terminal.</summary>
    public static Task<CliRun> RunAsync(params string[] arguments) => RunAsync(input: "", askUnseen: null, arguments);

    /// <summary>As a script that pipes something in.</summary>
    public static Task<CliRun> RunWithInputAsync(string input, params string[] arguments) => RunAsync(input, askUnseen: null, arguments);

    /// <summary>As a person who answers each question with the next line and types a password unseen.</summary>
    public static Task<CliRun> RunWithPersonAsync(string answers, string password, params string[] arguments) =>
        RunAsync(answers, () => password, arguments);

    private static async Task<CliRun> RunAsync(string input, Func<string>? askUnseen, string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await PlanPortalProgram.RunAsync(arguments, new Terminal(new StringReader(input), output, error, askUnseen));
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }
}
