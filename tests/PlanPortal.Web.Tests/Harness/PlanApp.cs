using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Registers;
using PlanPortal.Data;
using PlanPortal.Data.Sqlite;
using PlanPortal.Testing;

namespace PlanPortal.Web.Tests.Harness;

/// <summary>
/// The portal with a <see cref="Testing.Commune"/> in which each part in a plan's life has somebody who is entitled and
/// somebody who is not. Its clock begins on <see cref="Moments.Morning"/>.
/// </summary>
public class PlanApp : PortalApp
{
    /// <summary>Each act of a <see cref="PlanBuilder"/> takes a minute; all of them are past when a test begins.</summary>
    private static readonly TimeSpan BuildingTakes = TimeSpan.FromMinutes(10);

    private readonly Dictionary<Person, Browser> browsers = [];

    /// <summary>The commune that tests work in.</summary>
    public Commune Staff { get; } = A.Commune();

    /// <summary>Drafts in <see cref="Commune.Economy"/>.</summary>
    public Person OtherSpecialist { get; private set; } = null!;

    /// <summary>Holds every role in another commune: only the organization stands in the way.</summary>
    public Person Stranger { get; private set; } = null!;

    public SqlCommands Sql { get; } = new();

    public DateTime Now => VietnamTime.Stamp(Clock.GetUtcNow());

    protected override int OrganizationId => Staff.Organization.Id;

    public override async Task InitializeAsync()
    {
        Clock.MoveTo(Moments.Morning);
        OtherSpecialist = Staff.Person("Lường Văn Phin", "Chuyên viên", Staff.Economy, Roles.Specialist);
        await SeedAsync(Staff, [.. Staff.People, OtherSpecialist]);
        var neighbours = A.NeighbouringCommune();
        Stranger = neighbours.JackOfAllTrades();
        await SeedAsync(neighbours, [Stranger]);
    }

    /// <summary>The browser of a person, signed in once for all tests of the class; null is nobody.</summary>
    public async Task<Browser> BrowserOfAsync(Person? person)
    {
        if (person is null)
        {
            return Browse();
        }

        return browsers.TryGetValue(person, out var browser) ? browser : browsers[person] = await SignInAsync(NameOf(person));
    }

    /// <summary>Signs somebody in anew the next time, for instance after they signed out.</summary>
    public void Forget(Person person) => browsers.Remove(person);

    /// <summary>Moves the portal to another time, at which everybody signs in anew.</summary>
    public void MoveTo(DateTime utc)
    {
        Clock.MoveTo(utc);
        browsers.Clear();
    }

    /// <summary>Opens a page as this person.</summary>
    public async Task<Page> OpenAsync(Person person, string address) => await (await BrowserOfAsync(person)).OpenAsync(address);

    /// <summary>Sends a form of a page as this person; see <see cref="Browser.SubmitAsync"/>.</summary>
    public async Task<Page> SubmitAsync(Person person, Page page, string form, params (string Name, string? Value)[] fields) =>
        await (await BrowserOfAsync(person)).SubmitAsync(page, form, fields);

    /// <summary>Opens a plan's page as this person and sends the form or button of an act, named as its address ends.</summary>
    public async Task<Page> ActAsync(Person person, int id, string act, params (string Name, string? Value)[] fields)
    {
        var page = await OpenAsync(person, $"/ke-hoach/{id}");
        var button = $"button[formaction$='/{act}']";
        return await SubmitAsync(person, page, page.Has(button) ? button : $"form[action$='/{act}']", fields);
    }

    /// <summary>Saves a plan that is not signed yet and gives its key.</summary>
    public async Task<int> SaveAsync(PlanBuilder plan) => (await SaveAsync([plan.BegunAt(Now - BuildingTakes)]))[0];

    /// <summary>Saves plans that are not signed yet, each begun when it says, and gives their keys.</summary>
    public Task<List<int>> SaveAsync(IEnumerable<PlanBuilder> plans) => InDatabaseAsync(async database =>
    {
        database.AttachRange([.. Staff.Everything, OtherSpecialist]);
        var saved = plans.Select(p => p.In(Staff).Build()).ToList();
        database.Plans.AddRange(saved);
        await database.SaveChangesAsync();
        return saved.ConvertAll(p => p.Id);
    });

    /// <summary>Saves a plan that stands here; an issued one has the register's next number and was signed by the chair.</summary>
    public async Task<int> PlanAsync(PlanState state, string subject = PlanTexts.DefaultSubject)
    {
        if (!state.IsIssued())
        {
            return await SaveAsync(A.Plan.About(subject).ThatIs(state));
        }

        var id = await SaveAsync(A.Plan.About(subject).ThatPassedTheFormatCheck());
        await SignAsync(id);
        await EndAsync(id, state);
        return id;
    }

    /// <summary>Loads, changes and saves a plan in one transaction, as a request does.</summary>
    public Task<T> ChangeAsync<T>(int id, Func<Plan, PortalDbContext, Task<T>> change) =>
        InDatabaseAsync(database => database.InTransactionAsync(
            async () => await change(await database.Plans.Include(p => p.Organization).Include(p => p.Decisions).SingleAsync(p => p.Id == id), database)));

    public Task ChangeAsync(int id, Action<Plan> change) => ChangeAsync(id, (plan, _) =>
    {
        change(plan);
        return Task.FromResult(true);
    });

    /// <summary>A plan as it is stored now.</summary>
    public Task<Plan> StoredAsync(int id) => InDatabaseAsync(
        database => database.Plans.AsNoTracking().Include(p => p.Acts).Include(p => p.Versions).Include(p => p.Document).Include(p => p.Decisions).SingleAsync(p => p.Id == id));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(s => s.ConfigureDbContext<SqlitePortalDbContext>(o => o.AddInterceptors(Sql)));
    }

    /// <summary>Adds somebody with an account.</summary>
    public Task AddPersonAsync(Person person) => SeedAsync(Staff, [person], isNew: false);

    /// <summary>The user name of a person.</summary>
    public static string NameOf(Person person) => $"nguoi-{person.Id}";

    private async Task SeedAsync(Commune commune, IReadOnlyList<Person> people, bool isNew = true)
    {
        await using var scope = Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var setup = scope.ServiceProvider.GetRequiredService<PortalSetup>();
        await database.InTransactionAsync(async () =>
        {
            database.Enter(commune.Organization.Id);
            if (isNew)
            {
                database.AddRange(commune.Organization, commune.Culture, commune.Economy);
                await database.SaveChangesAsync();
            }

            foreach (var person in people)
            {
                var account = new NewAccount(NameOf(person), SampleCommune.Password, person.FullName, person.Position, MustChangePassword: false);
                await setup.CreateAccountAsync(person, account);
            }
        });
    }

    /// <summary>Signs a plan that waits for it, with the next number of the register.</summary>
    public Task<RegisterEntry> SignAsync(int id) => ChangeAsync(id, async (plan, database) =>
    {
        var year = VietnamTime.DayOf(Now).Year;
        var register = await database.Registers.SingleOrDefaultAsync(r => r.Year == year)
            ?? database.Registers.Add(new Register(Staff.Organization.Id, year)).Entity;
        return database.RegisterEntries.Add(plan.Sign(Staff.Chair, register, await database.LoadUnitDirectoryAsync(Staff.Organization.Name, default), Printing.Plainly, Now)).Entity;
    });

    private async Task EndAsync(int id, PlanState state)
    {
        switch (state)
        {
            case PlanState.Closed:
                await ChangeAsync(id, p => p.Close(Staff.Chair, Now));
                break;
            case PlanState.Recalled:
                await ChangeAsync(id, p => p.Recall("Sai thẩm quyền.", Staff.Chair, Now));
                break;
            case PlanState.Superseded:
                var later = await StoredAsync(await PlanAsync(PlanState.Issued));
                await ChangeAsync(id, p => p.Supersede(later, Staff.Chair, Now));
                break;
            default:
                break;
        }
    }
}
