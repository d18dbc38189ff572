using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Scheduling;

/// <summary>How far a digest is. Stored as text: never rename a member that has shipped.</summary>
public enum DigestState
{
    Waiting,

    /// <summary>A server is sending it; after <see cref="Digest.ClaimedUntil"/> another may try.</summary>
    Claimed,
    Sent,

    /// <summary>Given up after several attempts.</summary>
    Failed,
}

/// <summary>The one mail of a day to a person: all their notices of the day. One for each person and day.</summary>
public sealed class Digest : IOwned
{
    public const int MaxAttempts = 5;
    public const int MaxProblemLength = 500;

    private static readonly TimeSpan ClaimTime = TimeSpan.FromMinutes(5);

    private Digest()
    {
    }

    public Digest(Person to, DateOnly day, string email, string subject, string body)
    {
        (OrganizationId, PersonId, Day) = (to.OrganizationId, to.Id, day);
        (Email, Subject, Body) = (email, Required.Text(subject, Notice.MaxTextLength, "tiêu đề"), body);
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int PersonId { get; private set; }

    public DateOnly Day { get; private set; }

    public DigestState State { get; private set; }

    public int Attempts { get; private set; }

    public DateTime? ClaimedUntil { get; private set; }

    public DateTime? SentAt { get; private set; }

    public string Email { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public string? Problem { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    public string Body { get; private set; } = "";

    /// <summary>Takes it to be sent; a second server fails on <see cref="Version"/>.</summary>
    public void Claim(DateTime at) => (State, Attempts, ClaimedUntil, Version) = (DigestState.Claimed, Attempts + 1, at + ClaimTime, Guid.NewGuid());

    public void Sent(DateTime at) => (State, SentAt, Problem, Version) = (DigestState.Sent, at, null, Guid.NewGuid());

    public void Missed(string problem)
    {
        State = Attempts >= MaxAttempts ? DigestState.Failed : DigestState.Waiting;
        Problem = problem.Length <= MaxProblemLength ? problem : problem[..MaxProblemLength];
        Version = Guid.NewGuid();
    }
}
