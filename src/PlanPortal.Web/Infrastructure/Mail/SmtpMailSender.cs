using System.Net;
using System.Net.Mail;
using System.Text;

namespace PlanPortal.Web.Infrastructure.Mail;

/// <summary>Settings <c>Mail</c>.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    /// <summary>The mail server; without it, or a folder, no mail goes out.</summary>
    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>The address that mail comes from.</summary>
    public string? From { get; set; }

    public string FromName { get; set; } = "PlanPortal";

    /// <summary>STARTTLS. Off only for a relay on the same machine.</summary>
    public bool Tls { get; set; } = true;

    /// <summary>Instead of a server: each mail becomes a file in this folder.</summary>
    public string? PickupFolder { get; set; }
}

/// <summary>Sends by SMTP, or writes files into a folder.</summary>
internal sealed class SmtpMailSender(MailOptions options) : IMailSender
{
    private static readonly TimeSpan TimeOut = TimeSpan.FromSeconds(30);

    public bool IsSetUp => options.From is not null && (options.Host is not null || options.PickupFolder is not null);

    public async Task SendAsync(MailMessageText message, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeOut);
        try
        {
            using var mail = new MailMessage(new MailAddress(options.From!, options.FromName, Encoding.UTF8), new MailAddress(message.To))
            {
                Subject = message.Subject,
                SubjectEncoding = Encoding.UTF8,
                Body = message.Body,
                BodyEncoding = Encoding.UTF8,
            };
            // Out-of-office answers to a portal help nobody.
            mail.Headers.Add("Auto-Submitted", "auto-generated");
            using var client = Client();
            await client.SendMailAsync(mail, limit.Token);
        }
        catch (Exception exception) when (exception is SmtpException or FormatException or IOException or InvalidOperationException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new MailFailedException(exception is OperationCanceledException ? "Máy chủ thư không trả lời." : exception.Message, exception);
        }
    }

    private SmtpClient Client()
    {
        if (options.PickupFolder is { } folder)
        {
            Directory.CreateDirectory(folder);
            return new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = Path.GetFullPath(folder) };
        }

        var client = new SmtpClient(options.Host, options.Port) { EnableSsl = options.Tls };
        if (options.User is not null)
        {
            client.Credentials = new NetworkCredential(options.User, options.Password);
        }

        return client;
    }
}

public static class MailServices
{
    /// <summary>On a developer's machine mail lands in a folder unless a server is named.</summary>
    public static void AddMail(this WebApplicationBuilder builder, DataFolder folder)
    {
        var options = builder.Configuration.GetSection(MailOptions.Section).Get<MailOptions>() ?? new MailOptions();
        if (builder.Environment.IsDevelopment() && options.Host is null && options.PickupFolder is null)
        {
            (options.PickupFolder, options.From) = (Path.Combine(folder.Path, "mail"), options.From ?? "planportal@localhost");
        }

        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<IMailSender, SmtpMailSender>();
    }
}
