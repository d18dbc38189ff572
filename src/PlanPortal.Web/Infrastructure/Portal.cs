using PlanPortal.Data;
using PlanPortal.Web.Features.Attachments;
using PlanPortal.Web.Features.Exchange;
using PlanPortal.Web.Features.Jobs;
using PlanPortal.Web.Features.Obstacles;
using PlanPortal.Web.Features.Reports;
using PlanPortal.Web.Features.Targets;
using PlanPortal.Web.Features.Tasks;
using PlanPortal.Web.Features.Workflow;
using PlanPortal.Web.Infrastructure.Accounts;
using PlanPortal.Web.Infrastructure.Language;
using PlanPortal.Web.Infrastructure.Logging;
using PlanPortal.Web.Infrastructure.Rounds;

namespace PlanPortal.Web.Infrastructure;

/// <summary>The whole portal: its services and the way of a request through it.</summary>
public static class Portal
{
    public static WebApplicationBuilder AddPortal(this WebApplicationBuilder builder)
    {
        builder.Host.UseDefaultServiceProvider(o => o.ValidateOnBuild = o.ValidateScopes = true);
        var dataFolder = builder.AddDataFolder();
        builder.AddPortalLogging(dataFolder);
        builder.Services.AddPortalData(builder.Configuration, dataFolder.Path);
        builder.Services.AddHostedService<DatabaseMigration>();
        builder.AddDemoInDevelopment();
        builder.AddRounds(dataFolder);
        builder.Services.AddScoped<OneAct>();
        builder.Services.AddScoped<PlanActs>();
        builder.Services.AddScoped<ReportDrafting>();
        builder.Services.AddExchange();
        builder.Services.AddJobs();
        builder.Services.AddScoped<EvidenceUploads>();
        builder.Services.AddScoped<WorkActs>();
        builder.Services.AddScoped<ObstacleActs>();
        builder.Services.AddScoped<TargetActs>();
        builder.AddClock();
        builder.Services.AddPortalAccounts(builder.Environment);
        builder.Services.AddPages();
        builder.Services.AddVietnamese();
        builder.Services.AddCompression();
        builder.AddRequestLimits();
        return builder;
    }

    public static WebApplication UsePortal(this WebApplication app)
    {
        app.UseRequestLog();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseErrorPages();
        app.UseRequestLimits();
        app.UseVietnamese();
        app.UseRouting();
        app.UsePortalAccounts();
        app.MapPortalFiles();
        app.MapControllers().WithStaticAssets();
        return app;
    }
}
