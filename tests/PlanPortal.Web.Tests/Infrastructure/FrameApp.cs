using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Infrastructure;

/// <summary>The portal in Production with <see cref="FaultController"/>.</summary>
public class FrameApp : PortalApp
{
    /// <summary>What the log says so far.</summary>
    public string Log()
    {
        var files = Directory.EnumerateFiles(Services.GetRequiredService<DataFolder>().Logs);
        return string.Concat(files.Select(file =>
        {
            using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            return reader.ReadToEnd();
        }));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        // As published: a build made for development would tell browsers to ask for every file again.
        builder.UseSetting("ReloadStaticAssetsAtRuntime", "false");
        builder.ConfigureTestServices(s => s.AddControllersWithViews().AddApplicationPart(typeof(FaultController).Assembly));
    }
}

/// <summary>The same in Development, where the style guide is.</summary>
public sealed class StyleguideApp : FrameApp
{
    protected override string EnvironmentName => Environments.Development;
}

/// <summary>Fails in the ways that pages fail.</summary>
[Route("fault")]
public sealed class FaultController : Controller
{
    public const string Secret = "kho báu ở gốc đa";

    [AllowAnonymous, HttpGet("throw")]
    public IActionResult Throw() => throw new InvalidOperationException(Secret + Request.Method);

    [AllowAnonymous, HttpPost("throw"), IgnoreAntiforgeryToken]
    public IActionResult ThrowOnPost([FromForm] string? subject) => throw new InvalidOperationException(Secret + subject + Request.Method);

    [AllowAnonymous, HttpPost("post")]
    public IActionResult Post() => Ok();

    [AllowAnonymous, HttpGet("status/{status:int}")]
    public IActionResult Status(int status) => StatusCode(status);

    [HttpGet("forbidden")]
    public IActionResult Forbidden() => Forbid();
}
