using System.Globalization;
using Serilog;
using Serilog.Events;

namespace PlanPortal.Web.Infrastructure.Logging;

/// <summary>
/// Logs to the console and to a file a day, kept a month. The log holds ids, never query strings, names or texts.
/// The section <c>Serilog</c> of the configuration overrides levels and adds sinks.
/// </summary>
public static class PortalLogging
{
    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} [{Level:u3}] {Reference} {SourceContext} {Message:lj}{NewLine}{Exception}";

    public static void AddPortalLogging(this WebApplicationBuilder builder, DataFolder folder)
    {
        var logger = new LoggerConfiguration()
            .MinimumLevel.Information()
            // The framework's own request lines carry query strings; ours do not (RequestLogMiddleware).
            .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Warning)
            .Enrich.FromLogContext()
            .WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture)
            .WriteTo.File(
                Path.Combine(folder.Logs, "planportal-.log"),
                outputTemplate: Line,
                formatProvider: CultureInfo.InvariantCulture,
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: 31,
                fileSizeLimitBytes: 100_000_000,
                rollOnFileSizeLimit: true)
            .ReadFrom.Configuration(builder.Configuration)
            .CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
    }

    public static void UseRequestLog(this WebApplication app) => app.UseMiddleware<RequestLogMiddleware>();
}
