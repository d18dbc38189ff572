using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PlanPortal.Data;
using PlanPortal.Data.Demo;
using PlanPortal.Data.Demo.Load;
using PlanPortal.Data.Sqlite;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Benchmarks;

/// <summary>The whole portal in this process over a database of load data, which is made once and kept in the temporary folder.</summary>
internal sealed partial class LoadedPortal : IAsyncDisposable
{
    /// <summary>The field of <see cref="TokenAsync"/>.</summary>
    public const string TokenName = "__RequestVerificationToken";

    private const int Plans = 2000;

    private readonly WebApplication app;

    private LoadedPortal(WebApplication app, SqlCommands sql) => (this.app, Sql) = (app, sql);

    public SqlCommands Sql { get; }

    public IServiceProvider Services => app.Services;

    public int OrganizationId { get; private set; }

    /// <summary>A leader, the head of a unit, a specialist.</summary>
    public IReadOnlyList<string> UserNames => [$"x{OrganizationId}.chutich", $"x{OrganizationId}.kt.truong", $"x{OrganizationId}.vhxh.cv1"];

    /// <param name="toWrite">Works on a copy, so that what is written is not there the next time.</param>
    public static async Task<LoadedPortal> StartAsync(bool toWrite = false)
    {
        var folder = await PrepareAsync();
        var portal = Build(toWrite ? CopyOf(folder) : folder);
        await portal.app.StartAsync();
        await using var scope = portal.Services.CreateAsyncScope();
        portal.OrganizationId = await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Organizations.Select(o => o.Id).MinAsync();
        return portal;
    }

    /// <summary>Signs in by the sign-in page. Cookies are carried by hand: those of the portal are for https alone.</summary>
    public async Task<HttpClient> SignInAsync(string userName)
    {
        var browser = new HttpClient(new CookieCarrier()) { BaseAddress = new Uri(app.Urls.First()) };
        using var form = new FormUrlEncodedContent(
        [
            new(TokenName, await TokenAsync(browser, "/dang-nhap")), new("Form.UserName", userName), new("Form.Password", DemoCommune.Password),
        ]);
        using var answer = await browser.PostAsync(new Uri("/dang-nhap", UriKind.Relative), form);
        return answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther
            ? browser
            : throw new InvalidOperationException($"{userName} could not sign in: {answer.StatusCode}.");
    }

    /// <summary>What a form of the page must send back.</summary>
    public static async Task<string> TokenAsync(HttpClient browser, string page) =>
        TokenField().Match(await browser.GetStringAsync(new Uri(page, UriKind.Relative))).Groups[1].Value;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static LoadedPortal Build(string folder)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Portal).Assembly.GetName().Name,
            EnvironmentName = Environments.Production,
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration["DataFolder"] = folder;
        // Rounds would write while pages are measured.
        builder.Configuration["Rounds:Enabled"] = "false";
        builder.Configuration["Serilog:MinimumLevel:Default"] = "Error";
        builder.AddPortal();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var sql = new SqlCommands();
        builder.Services.ConfigureDbContext<SqlitePortalDbContext>(o => o.AddInterceptors(sql));
        var app = builder.Build();
        app.UsePortal();
        return new LoadedPortal(app, sql);
    }

    /// <summary>The folder with the data; made anew when the schema is another.</summary>
    private static async Task<string> PrepareAsync()
    {
        var configuration = new ConfigurationBuilder().Build();
        var making = Directory.CreateTempSubdirectory("planportal-work-making-").FullName;
        await using var services = new ServiceCollection().AddLogging().AddPortalData(configuration, making).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var schema = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(database.Database.GenerateCreateScript())))[..12];
        var folder = Path.Combine(Path.GetTempPath(), $"planportal-work-{Plans}-{schema}");
        if (Directory.Exists(folder))
        {
            Directory.Delete(making, recursive: true);
            return folder;
        }

        Console.WriteLine($"Making {Plans} plans in {folder} …");
        await database.MigrateAsync();
        await scope.ServiceProvider.GetRequiredService<LoadData>().SeedAsync(
            new LoadSize(1, Plans, LoadSize.UsualTasks), TimeProvider.System.GetUtcNow(), progress: _ => { });
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Move(making, folder);
        return folder;
    }

    private static string CopyOf(string folder)
    {
        var copy = Directory.CreateTempSubdirectory("planportal-work-copy-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(copy, recursive: true);
        foreach (var file in Directory.GetFiles(folder))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        return copy;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex TokenField();

    private sealed class CookieCarrier() : DelegatingHandler(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
    {
        private readonly Dictionary<string, string> cookies = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (cookies.Count > 0)
            {
                request.Headers.Add("Cookie", string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}")));
            }

            var answer = await base.SendAsync(request, cancellationToken);
            foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
            {
                var pair = set.Split(';')[0].Split('=', 2);
                cookies[pair[0]] = pair[1];
            }

            return answer;
        }
    }
}
