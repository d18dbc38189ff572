namespace PlanPortal.Web.Features.Jobs;

/// <summary>Runs jobs as long as the portal runs.</summary>
internal sealed partial class JobService(JobRunner runner, JobSignal signal, ILogger<JobService> log) : BackgroundService
{
    /// <summary>Between two looks for jobs that another server left.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await signal.WaitAsync(LongestWait, stoppingToken);
                while (await runner.RunNextAsync(stoppingToken))
                {
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                // The database is away or not up to date yet: the portal goes on, and this looks again later.
                LogTrouble(exception);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Jobs cannot be run now.")]
    private partial void LogTrouble(Exception exception);
}

internal static class JobServices
{
    public static void AddJobs(this IServiceCollection services)
    {
        services.AddSingleton<JobSignal>();
        services.AddSingleton<JobRunner>();
        services.AddScoped<JobWork>();
        services.AddHostedService<JobService>();
    }
}
