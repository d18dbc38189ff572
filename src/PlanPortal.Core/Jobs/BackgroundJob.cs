using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Jobs;

/// <summary>What a job does. Stored as text: never rename a member that has shipped.</summary>
public enum JobKind
{
    /// <summary>Reads a workbook of work, figures and progress and shows what it would change.</summary>
    ImportPreview,

    /// <summary>Writes what the preview showed.</summary>
    Import,
    Export,
}

/// <summary>How far a job is. Stored as text: never rename a member that has shipped.</summary>
public enum JobState
{
    Waiting,
    Running,
    Finished,
    Failed,
}

/// <summary>Long work done beside the requests, with its progress. A server that dies leaves its lease to run out; another takes it up again.</summary>
public sealed class BackgroundJob : IOwned
{
    public const int MaxNameLength = 200;
    public const int MaxProblemLength = 1000;

    /// <summary>Takings-up after which a job that never came to its end is given up: it may be what brings the servers down.</summary>
    public const int MaxAttempts = 5;

    private static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(2);

    private BackgroundJob()
    {
    }

    /// <param name="from">The finished job whose outcome this one goes on with; at most one does.</param>
    public BackgroundJob(Person by, JobKind kind, string name, byte[]? input, DateTime at, BackgroundJob? from = null)
    {
        (OrganizationId, PersonId, Kind, CreatedAt, Input, FromJobId) = (by.OrganizationId, by.Id, kind, VietnamTime.Cut(at), input, from?.Id);
        Name = Required.Text(name, MaxNameLength, "tên công việc");
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    /// <summary>Who asked for it, and alone sees it.</summary>
    public int PersonId { get; private set; }

    public JobKind Kind { get; private set; }

    public JobState State { get; private set; }

    public int? FromJobId { get; private set; }

    /// <summary>How often a server took it up.</summary>
    public int Attempts { get; private set; }

    public int Done { get; private set; }

    /// <summary>0 until it is known.</summary>
    public int Total { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime? FinishedAt { get; private set; }

    public DateTime? LeasedUntil { get; private set; }

    /// <summary>A file's name or what people call the job.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What went wrong, in Vietnamese.</summary>
    public string? Problem { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    // Tables follow this order. The long fields stand last: the short ones are then read without walking through them.

    /// <summary>What came of it (JSON), for its page.</summary>
    public string? Outcome { get; private set; }

    public byte[]? Input { get; private set; }

    public byte[]? Output { get; private set; }

    /// <summary>Whether nobody will work on it any more.</summary>
    public bool IsOver => State is JobState.Finished or JobState.Failed;

    /// <summary>Whether a server may take it up now.</summary>
    public bool IsFree(DateTime at) => State == JobState.Waiting || (State == JobState.Running && LeasedUntil < at);

    /// <summary>Takes it up; a second server fails on <see cref="Version"/>.</summary>
    public void Take(DateTime at) => (State, LeasedUntil, Attempts, Version) = (JobState.Running, at + LeaseTime, Attempts + 1, Guid.NewGuid());

    /// <summary>Gives it back unfinished, as a server does that is shut down; that does not count as an attempt.</summary>
    public void GiveBack() => (State, LeasedUntil, Attempts, Version) = (JobState.Waiting, null, Attempts - 1, Guid.NewGuid());

    public void Progress(int done, int total, DateTime at) => (Done, Total, LeasedUntil, Version) = (done, total, at + LeaseTime, Guid.NewGuid());

    /// <summary>What was given in is let go: the outcome holds all that is needed of it.</summary>
    public void Finish(string? outcome, byte[]? output, DateTime at)
    {
        (State, Outcome, Output, FinishedAt, LeasedUntil) = (JobState.Finished, outcome, output, at, null);
        (Done, Input, Version) = (Total, null, Guid.NewGuid());
    }

    public void Fail(string problem, DateTime at)
    {
        Problem = problem.Shortened(MaxProblemLength);
        (State, FinishedAt, LeasedUntil, Input, Version) = (JobState.Failed, at, null, null, Guid.NewGuid());
    }
}
