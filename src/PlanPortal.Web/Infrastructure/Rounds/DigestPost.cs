using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Scheduling;
using PlanPortal.Data;
using PlanPortal.Web.Infrastructure.Mail;

namespace PlanPortal.Web.Infrastructure.Rounds;

/// <summary>Sends the digests that wait. Each is claimed first, so that of several servers one sends it.</summary>
public sealed partial class DigestPost(PortalDbContext database, IMailSender mail, TimeProvider clock, ILogger<DigestPost> logger)
{
    /// <summary>After so many failures in a row the mail server is away; the rest need not wait for its time-outs.</summary>
    private const int MostFailures = 3;

    private const int AtOnce = 200;

    /// <returns>How many went out.</returns>
    public async Task<int> SendAsync(int organizationId, CancellationToken cancellationToken)
    {
        if (!mail.IsSetUp)
        {
            return 0;
        }

        database.Enter(organizationId);
        var waiting = await database.Digests.AsNoTracking().Where(Digest.ToSend(Now)).OrderBy(d => d.Id).Select(d => d.Id).Take(AtOnce).ToListAsync(cancellationToken);
        var (sent, failures) = (0, 0);
        foreach (var id in waiting)
        {
            if (await ClaimAsync(id, cancellationToken) is not { } digest)
            {
                continue;
            }

            if (await TrySendAsync(digest, cancellationToken))
            {
                (sent, failures) = (sent + 1, 0);
            }
            else if (++failures >= MostFailures)
            {
                break;
            }
        }

        return sent;
    }

    private DateTime Now => VietnamTime.Stamp(clock.GetUtcNow());

    /// <summary>Null where another server was faster, or it is given up.</summary>
    private async Task<Digest?> ClaimAsync(int id, CancellationToken cancellationToken)
    {
        database.ChangeTracker.Clear();
        if (await database.Digests.Where(Digest.ToSend(Now)).SingleOrDefaultAsync(d => d.Id == id, cancellationToken) is not { } digest)
        {
            return null;
        }

        var claimed = digest.Claim(Now);
        try
        {
            await database.SaveChangesAsync(cancellationToken);
            return claimed ? digest : null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return null;
        }
    }

    private async Task<bool> TrySendAsync(Digest digest, CancellationToken cancellationToken)
    {
        var sent = true;
        try
        {
            await mail.SendAsync(new MailMessageText(digest.Email, digest.Subject, digest.Body), cancellationToken);
            digest.Sent(Now);
        }
        catch (MailFailedException failure)
        {
            LogMissed(logger, digest.Id, failure);
            digest.Missed(failure.Message, Now);
            sent = false;
        }

        // What was sent is noted also while the server stops.
        await database.SaveChangesAsync(CancellationToken.None);
        return sent;
    }

    [LoggerMessage(LogLevel.Warning, "Digest {Digest} could not be sent.")]
    private static partial void LogMissed(ILogger logger, int digest, Exception exception);
}
