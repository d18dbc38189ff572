using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Data;
using PlanPortal.Data.Rounds;

namespace PlanPortal.Web.Infrastructure.Rounds;

/// <summary>Goes round at the start of the server and then every few minutes, so that a day missed is made up for soon.</summary>
internal sealed class RoundsService(RoundsOfAll rounds, RoundsOptions options, TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(Math.Max(1, options.EveryMinutes)), clock);
        do
        {
            await rounds.RunAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}

/// <summary>The day's round and the mail of every organization, one after the other; what fails in one does not stop the next.</summary>
public sealed partial class RoundsOfAll(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RoundsOfAll> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var id in await OrganizationsAsync(cancellationToken))
        {
            await TryAsync(id, RoundAsync, cancellationToken);
            await TryAsync(id, PostAsync, cancellationToken);
        }
    }

    private async Task<IReadOnlyList<int>> OrganizationsAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Organizations.OrderBy(o => o.Id).Select(o => o.Id).ToListAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The database is away or not set up yet: the next time will do.
            LogNoOrganizations(logger, exception);
            return [];
        }
    }

    private async Task TryAsync(int organizationId, Func<IServiceProvider, int, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider, organizationId, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(logger, organizationId, exception);
        }
    }

    private async Task RoundAsync(IServiceProvider services, int organizationId, CancellationToken cancellationToken)
    {
        if (await services.GetRequiredService<DailyRounds>().RunAsync(organizationId, Now, cancellationToken) is { } done)
        {
            LogDone(logger, organizationId, done.Work, done.Periods, done.Notices, done.Digests);
        }
    }

    private Task PostAsync(IServiceProvider services, int organizationId, CancellationToken cancellationToken) =>
        services.GetRequiredService<DigestPost>().SendAsync(organizationId, cancellationToken);

    private DateTime Now => VietnamTime.Stamp(clock.GetUtcNow());

    [LoggerMessage(LogLevel.Information, "Round of organization {Organization}: {Work} pieces of work and {Periods} periods opened, {Notices} notices, {Digests} digests.")]
    private static partial void LogDone(ILogger logger, int organization, int work, int periods, int notices, int digests);

    [LoggerMessage(LogLevel.Error, "The round of organization {Organization} failed; it is tried again at the next look.")]
    private static partial void LogFailed(ILogger logger, int organization, Exception exception);

    [LoggerMessage(LogLevel.Error, "The organizations could not be read; it is tried again at the next look.")]
    private static partial void LogNoOrganizations(ILogger logger, Exception exception);
}
