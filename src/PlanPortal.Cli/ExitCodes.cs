namespace PlanPortal.Cli;

/// <summary>What the program answers to whoever started it (DESIGN 9).</summary>
public static class ExitCodes
{
    public const int Well = 0;
    public const int Failure = 1;
    public const int WrongUsage = 2;
}

/// <summary>The work cannot be done; the message (Vietnamese) says why and what to do.</summary>
public sealed class FailureException(string message) : Exception(message);

/// <summary>The command line is wrong in a way that only shows when it is carried out.</summary>
public sealed class WrongUsageException(string message) : Exception(message);
