using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Data.Tests;

/// <summary>
/// What this assembly does when it is run by itself: saves plan after plan into the database in a folder, and says the
/// key of each on a line of its own once the database has acknowledged it. It goes on until it is killed.
/// </summary>
internal static class SavingProcess
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not [var folder, var organization, var specialist])
        {
            await Console.Error.WriteLineAsync("usage: FOLDER ORGANIZATION-ID SPECIALIST-ID");
            return 2;
        }

        await using var database = PortalDatabase.In(folder);
        while (true)
        {
            await using var work = database.Work(int.Parse(organization, CultureInfo.InvariantCulture));
            var key = await work.Database.InTransactionAsync(async () =>
            {
                var its = await work.Database.Organizations.SingleAsync(o => o.Id == work.Database.ScopeId);
                var drafter = await work.Database.People.SingleAsync(p => p.Id == int.Parse(specialist, CultureInfo.InvariantCulture));
                var plan = new Plan(its, drafter, PlanTexts.About(PlanTexts.DefaultSubject), Moments.Morning);
                work.Database.Plans.Add(plan);
                await work.Database.SaveChangesAsync();
                return plan.Id;
            });
            await Console.Out.WriteLineAsync(key.ToString(CultureInfo.InvariantCulture));
        }
    }
}
