using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Scheduling;
using PlanPortal.Data;
using PlanPortal.Testing;
using PlanPortal.Web.Infrastructure.Mail;
using PlanPortal.Web.Infrastructure.Rounds;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Rounds;

/// <summary>The portal with a mail server that keeps what it is given, or is away.</summary>
public sealed class RoundApp : PlanApp
{
    public MailBox Mail { get; } = new();

    /// <summary>What the portal does every few minutes by itself.</summary>
    public Task GoRoundAsync() => Services.GetRequiredService<RoundsOfAll>().RunAsync(default);

    /// <summary>A plan with work for Phòng Kinh tế due on 30 June 2026, signed now.</summary>
    public async Task<int> SignedPlanAsync()
    {
        var id = await SaveAsync(A.Plan.Saying(PlanTexts.WithWork()).ThatWasReadThrough().ThatPassedTheFormatCheck());
        await ActAsync(Staff.Chair, id, "ky");
        return id;
    }

    public Task<bool> PrefersAsync(Person person, string email, bool wantsDigest = true) => InDatabaseAsync(async database =>
    {
        var mine = await database.PersonPreferences.SingleOrDefaultAsync(p => p.PersonId == person.Id)
            ?? database.PersonPreferences.Add(new PersonPreferences(person)).Entity;
        mine.Set(email, wantsDigest);
        await database.SaveChangesAsync();
        return true;
    });

    public Task<List<Notice>> ToldAsync(Person person) => InDatabaseAsync(
        database => database.Notices.AsNoTracking().Where(n => n.PersonId == person.Id).OrderBy(n => n.Id).ToListAsync());

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Portal:Address", "https://kehoach.xahoabang.example/");
        builder.ConfigureTestServices(s => s.Replace(ServiceDescriptor.Singleton<IMailSender>(Mail)));
    }
}

/// <summary>A mail server in memory.</summary>
public sealed class MailBox : IMailSender
{
    private readonly Lock gate = new();
    private readonly List<MailMessageText> sent = [];

    public bool IsSetUp { get; set; } = true;

    public bool IsAway { get; set; }

    public IReadOnlyList<MailMessageText> Sent
    {
        get
        {
            lock (gate)
            {
                return [.. sent];
            }
        }
    }

    public Task SendAsync(MailMessageText message, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (IsAway)
            {
                throw new MailFailedException("Không kết nối được máy chủ thư.", new IOException());
            }

            sent.Add(message);
            return Task.CompletedTask;
        }
    }
}
