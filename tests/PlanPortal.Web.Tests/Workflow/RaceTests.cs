using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PlanPortal.Core.Plans;
using PlanPortal.Data.Sqlite;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Workflow;

/// <summary>Somebody else saves between the look at a plan and the save, as another server on the same database may.</summary>
public sealed class RaceTests(RaceTests.App app) : IClassFixture<RaceTests.App>
{
    [Fact]
    public async Task An_act_that_another_save_overtook_does_nothing_and_says_so()
    {
        var id = await app.PlanAsync(PlanState.UnderReview);
        app.Overtaking.Plan = id;

        var page = await app.ActAsync(app.Staff.Head, id, "duyet", ("Words", "Đạt."));

        Assert.Contains("Kế hoạch vừa được người khác thay đổi.", page.Text(".messages .tone-orange"), StringComparison.Ordinal);
        Assert.Equal("Đạt.", page.One("form[action$='/duyet'] textarea").TextContent);
        Assert.Equal(PlanState.UnderReview, (await app.StoredAsync(id)).State);
    }

    [Fact]
    public async Task A_text_that_another_save_overtook_comes_back_with_the_difference()
    {
        var id = await app.PlanAsync(PlanState.Draft);
        var edit = await app.OpenAsync(app.Staff.Specialist, $"/ke-hoach/{id}/sua");
        var typed = edit.Value("Text").Replace("Nâng cao", "Tăng cường", StringComparison.Ordinal);
        app.Overtaking.Plan = id;

        var page = await app.SubmitAsync(app.Staff.Specialist, edit, "form#editor", ("Text", typed));

        Assert.Equal(System.Net.HttpStatusCode.Conflict, page.Status);
        Assert.Equal(typed, page.Value("Text"));
    }

    public sealed class App : PlanApp
    {
        public Overtaking Overtaking { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(s => s.ConfigureDbContext<SqlitePortalDbContext>(o => o.AddInterceptors(Overtaking)));
        }
    }

    /// <summary>Gives a plan a new version right before the next save of it, once.</summary>
    public sealed class Overtaking : SaveChangesInterceptor
    {
        public int? Plan { get; set; }

        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (Plan is { } id && eventData.Context!.ChangeTracker.Entries<Plan>().Any(e => e.Entity.Id == id && e.State == EntityState.Modified))
            {
                Plan = null;
                var version = $"{Guid.NewGuid()}".ToUpperInvariant();
                await eventData.Context.Database.ExecuteSqlAsync($"UPDATE Plans SET Version = {version} WHERE Id = {id}", cancellationToken);
            }

            return result;
        }
    }
}
