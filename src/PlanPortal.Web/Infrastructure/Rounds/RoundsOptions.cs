using PlanPortal.Web.Infrastructure.Mail;

namespace PlanPortal.Web.Infrastructure.Rounds;

/// <summary>Settings <c>Rounds</c>: whether this server does what the portal does by itself, and how often it looks.</summary>
public sealed class RoundsOptions
{
    public const string Section = "Rounds";

    public bool Enabled { get; set; } = true;

    public int EveryMinutes { get; set; } = 5;
}

public static class RoundsServices
{
    public static void AddRounds(this WebApplicationBuilder builder, DataFolder folder)
    {
        var options = builder.Configuration.GetSection(RoundsOptions.Section).Get<RoundsOptions>() ?? new RoundsOptions();
        builder.Services.AddSingleton(options);
        builder.AddMail(folder);
        builder.Services.AddScoped<DigestPost>();
        builder.Services.AddSingleton<RoundsOfAll>();
        if (options.Enabled)
        {
            builder.Services.AddHostedService<RoundsService>();
        }
    }
}
