using System.Linq.Expressions;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Scheduling;

/// <summary>How far a digest is. Stored as text: never rename a member that has shipped.</summary>
public enum DigestState
{
    Waiting,

    /// <summary>A server is sending it; after <see cref="Digest.NotBefore"/> another may try.</summary>
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

    /// <summary>What is older tells nobody anything: mail that was set up late does not begin with weeks of it.</summary>
    private const int MostDaysOld = 2;

    private static readonly TimeSpan ClaimTime = TimeSpan.FromMinutes(5);

    /// <summary>After a failure; doubled with each further one, so that a mail server may be away for some hours.</summary>
    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(15);

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

    /// <summary>No server takes it before this: another one has it, or it failed just now.</summary>
    public DateTime? NotBefore { get; private set; }

    public DateTime? SentAt { get; private set; }

    public string Email { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public string? Problem { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    public string Body { get; private set; } = "";

    /// <summary>Which digests a server may take now.</summary>
    public static Expression<Func<Digest, bool>> ToSend(DateTime at) =>
        d => (d.State == DigestState.Waiting || d.State == DigestState.Claimed) && (d.NotBefore == null || d.NotBefore <= at);

    /// <summary>
    /// Takes it to be sent; a second server fails on <see cref="Version"/>. One whose sender never came back is taken again:
    /// a digest is sent at least once, and twice only where a server died between sending and noting it.
    /// </summary>
    /// <returns>False where it is given up instead.</returns>
    public bool Claim(DateTime at)
    {
        Version = Guid.NewGuid();
        if (Attempts >= MaxAttempts || Day < VietnamTime.DayOf(at).AddDays(-MostDaysOld))
        {
            (State, Problem) = (DigestState.Failed, Problem ?? "Không gửi được trong thời gian còn giá trị.");
            return false;
        }

        (State, Attempts, NotBefore) = (DigestState.Claimed, Attempts + 1, at + ClaimTime);
        return true;
    }

    public void Sent(DateTime at) => (State, SentAt, NotBefore, Problem, Version) = (DigestState.Sent, at, null, null, Guid.NewGuid());

    /// <summary>It is tried again later, each time after a longer pause, at last given up.</summary>
    public void Missed(string problem, DateTime at)
    {
        (State, NotBefore) = Attempts >= MaxAttempts ? (DigestState.Failed, null) : (DigestState.Waiting, (DateTime?)(at + (FirstPause * Math.Pow(2, Attempts - 1))));
        Problem = problem.Length <= MaxProblemLength ? problem : problem[..MaxProblemLength];
        Version = Guid.NewGuid();
    }
}
