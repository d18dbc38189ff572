namespace PlanPortal.Web.Infrastructure.Mail;

/// <summary>A plain text for one person.</summary>
public sealed record MailMessageText(string To, string Subject, string Body);

/// <summary>The edge to the world's mail.</summary>
public interface IMailSender
{
    /// <summary>Whether the settings say where mail goes; without, digests wait.</summary>
    bool IsSetUp { get; }

    /// <exception cref="MailFailedException">It did not go out.</exception>
    Task SendAsync(MailMessageText message, CancellationToken cancellationToken);
}

public sealed class MailFailedException(string message, Exception inner) : Exception(message, inner);
