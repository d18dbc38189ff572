using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Registers;
using PlanPortal.Core.Scheduling;
using PlanPortal.Testing;

namespace PlanPortal.Data.Tests;

public class TransactionTests
{
    private readonly Commune commune = A.Commune();

    [Fact]
    public async Task Whoever_saves_an_outdated_plan_is_told_so_and_the_earlier_save_stays()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        var id = await database.SavedAsync(commune, A.Plan);
        await using var first = database.Work(commune);
        await using var second = database.Work(commune);
        var (mine, theirs) = (await first.Database.Plans.SingleAsync(p => p.Id == id), await second.Database.Plans.SingleAsync(p => p.Id == id));

        mine.Edit(PlanTexts.About("Của tôi"), commune.Specialist, Moments.Morning);
        await first.Database.SaveChangesAsync();
        theirs.Edit(PlanTexts.About("Của người khác"), commune.Specialist, Moments.Morning);
        var conflict = await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.Database.SaveChangesAsync());

        Assert.IsType<Plan>(Assert.Single(conflict.Entries).Entity);
        Assert.Equal("Của tôi", (await database.PlanAsync(commune, id)).Title);
        Assert.Equal(2, await database.CountAsync<Act>(commune));
    }

    [Fact]
    public async Task A_conflict_on_a_plan_is_not_tried_again()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        var id = await database.SavedAsync(commune, A.Plan);
        await using var work = database.Work(commune);
        var runs = 0;

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => work.Database.InTransactionAsync(async () =>
        {
            runs++;
            var plan = await work.Database.Plans.SingleAsync(p => p.Id == id);
            work.Database.Entry(plan).Property(p => p.Version).OriginalValue = Guid.NewGuid();
            plan.Edit(PlanTexts.About("Khác"), commune.Specialist, Moments.Morning);
        }));

        Assert.Equal(1, runs);
    }

    public static TheoryData<Type> WhatIsRacedFor => new(typeof(Register), typeof(JournalHead));

    [Theory]
    [MemberData(nameof(WhatIsRacedFor))]
    public async Task A_lost_race_for_a_number_or_a_place_in_the_record_is_run_again_on_fresh_data(Type raced)
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await database.SignedAsync(commune);
        var id = await database.SavedAsync(commune, A.Plan.ThatPassedTheFormatCheck());
        await using var work = database.Work(commune);
        var runs = 0;

        var number = await work.Database.InTransactionAsync(async () =>
        {
            runs++;
            var plan = await work.Database.Plans.Include(p => p.Organization).Include(p => p.Decisions).SingleAsync(p => p.Id == id);
            var register = await work.Database.Registers.SingleAsync();
            await work.Database.JournalHeads.SingleAsync();
            if (runs < 3)
            {
                // As if another had written the row since it was read.
                var entry = work.Database.ChangeTracker.Entries().Single(e => e.Entity.GetType() == raced);
                entry.Property("Version").OriginalValue = Guid.NewGuid();
            }

            work.Database.RegisterEntries.Add(plan.Sign(commune.Chair, register, commune.Directory, Printing.Plainly, Moments.Morning.DaysLater(1)));
            return plan.Number;
        });

        Assert.Equal((3, 2), (runs, number));
        Assert.Null(await database.FirstBrokenAsync(commune));
    }

    [Fact]
    public async Task Two_who_open_the_register_of_a_new_year_at_once_share_it()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        var id = await database.SavedAsync(commune, A.Plan.ThatPassedTheFormatCheck());
        await using var work = database.Work(commune);
        var runs = 0;

        await work.Database.InTransactionAsync(async () =>
        {
            runs++;
            var register = await work.Database.Registers.SingleOrDefaultAsync(r => r.Year == 2026);
            if (runs == 1)
            {
                // A second one, as if it had come from somebody who did not see the first.
                work.Database.AddRange(new Register(commune.Organization.Id, 2026), new Register(commune.Organization.Id, 2026));
                await work.Database.SaveChangesAsync();
            }

            register ??= work.Database.Registers.Add(new Register(commune.Organization.Id, 2026)).Entity;
            var plan = await work.Database.Plans.Include(p => p.Organization).Include(p => p.Decisions).SingleAsync(p => p.Id == id);
            work.Database.RegisterEntries.Add(plan.Sign(commune.Chair, register, commune.Directory, Printing.Plainly, Moments.Morning));
        });

        Assert.Equal(2, runs);
        Assert.Equal(1, await database.CountAsync<Register>(commune));
    }

    [Fact]
    public async Task Preferences_that_another_post_made_first_are_read_anew()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await using (var first = database.Work(commune))
        {
            first.Database.PersonPreferences.Add(new PersonPreferences(commune.Specialist));
            await first.Database.SaveChangesAsync();
        }

        await using var work = database.Work(commune);
        var runs = 0;
        await work.Database.InTransactionAsync(async () =>
        {
            // The first time as if the other had not been there when it was looked for.
            var mine = ++runs == 1 ? null : await work.Database.PersonPreferences.SingleOrDefaultAsync(p => p.PersonId == commune.Specialist.Id);
            mine ??= work.Database.PersonPreferences.Add(new PersonPreferences(commune.Specialist)).Entity;
            mine.Set("man@hoabang.example", wantsDigest: true);
        });

        await using var look = database.Work(commune);
        Assert.Equal((2, "man@hoabang.example"), (runs, (await look.Database.PersonPreferences.SingleAsync()).Email));
    }

    [Fact]
    public async Task A_holiday_that_another_post_entered_or_took_away_first_is_read_anew()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        var day = new DateOnly(2026, 9, 3);
        await using (var first = database.Work(commune).Knowing(commune))
        {
            first.Database.Holidays.Add(new Holiday(commune.Organization, day, "Quốc khánh", works: false));
            await first.Database.SaveChangesAsync();
        }

        await using var work = database.Work(commune);
        var runs = 0;
        await work.Database.InTransactionAsync(async () =>
        {
            var organization = await work.Database.Organizations.SingleAsync();
            if (++runs > 1)
            {
                work.Database.Holidays.RemoveRange(await work.Database.Holidays.Where(h => h.Day == day).ToListAsync());
                if (runs == 2)
                {
                    // As if somebody had taken it away since it was looked for.
                    await work.Database.Holidays.Where(h => h.Day == day).ExecuteDeleteAsync();
                }

                await work.Database.SaveChangesAsync();
            }

            work.Database.Holidays.Add(new Holiday(organization, day, "Nghỉ bù", works: false));
        });

        await using var look = database.Work(commune);
        Assert.Equal((3, "Nghỉ bù"), (runs, (await look.Database.Holidays.SingleAsync()).Name));
    }

    [Fact]
    public async Task A_name_already_taken_is_not_tried_again_and_leaves_nothing_behind()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await using var work = database.Work(commune);
        var runs = 0;

        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => work.Database.InTransactionAsync(() =>
        {
            runs++;
            work.Database.Units.Add(new Unit(commune.Organization, "Trạm Y tế"));
            work.Database.Units.Add(new Unit(commune.Organization, commune.Economy.Name));
            return Task.CompletedTask;
        }));

        Assert.True(work.Database.IsUniqueViolation(refused));
        Assert.Equal((1, 2), (runs, await database.CountAsync<Unit>(commune)));
    }

    [Fact]
    public async Task What_the_rules_refuse_half_way_leaves_nothing_behind()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        var id = await database.SavedAsync(commune, A.Plan.ThatPassedTheFormatCheck());
        await using var work = database.Work(commune);

        await Assert.ThrowsAsync<ActRefusedException>(() => work.Database.InTransactionAsync(async () =>
        {
            var plan = await work.Database.Plans.Include(p => p.Organization).Include(p => p.Decisions).SingleAsync(p => p.Id == id);
            plan.Remark("Sắp ký.", commune.Chair, Moments.Morning);
            await work.Database.SaveChangesAsync();
            plan.Sign(commune.DeputyChair, new Register(commune.Organization.Id, 2026), commune.Directory, Printing.Plainly, Moments.Morning);
        }));

        Assert.Equal(4, await database.CountAsync<Act>(commune));
        Assert.Equal(0, await database.CountAsync<Register>(commune));
        Assert.Null(await database.FirstBrokenAsync(commune));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_writes_one_thing_does_not_wait_for_the_end_of_a_long_row_of_transactions(bool saves)
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        const int Row = 30;
        var (begun, done) = (new TaskCompletionSource(), 0);
        var row = Task.Run(async () =>
        {
            await using var work = database.Work(commune);
            for (; done < Row; done++)
            {
                await work.Database.InTransactionAsync(async () =>
                {
                    work.Database.Units.Add(new Unit(commune.Organization, $"Thôn {done}"));
                    await work.Database.SaveChangesAsync();
                    begun.TrySetResult();
                    await Task.Delay(20);
                });
            }
        });
        await begun.Task;

        await using (var work = database.Work(commune))
        {
            if (saves)
            {
                work.Database.Units.Add(new Unit(commune.Organization, "Trạm Y tế"));
                await work.Database.SaveChangesAsync();
            }
            else
            {
                await work.Database.InTurnAsync(() => work.Database.Units.Where(u => u.Id == commune.Economy.Id).ExecuteUpdateAsync(u => u.SetProperty(x => x.SortOrder, 7)));
            }
        }

        Assert.InRange(Volatile.Read(ref done), 0, Row / 2);
        await row;
    }
}
