using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Units;

/// <summary>Makes a unit or changes one.</summary>
public sealed class SaveUnit(PortalDbContext database, TimeProvider time)
{
    /// <exception cref="InvalidInputException">What was typed does not do; the message says why.</exception>
    public Task CreateAsync(UnitForm form, Person by) => database.InTransactionAsync(async () =>
    {
        var organization = await database.Organizations.SingleAsync(o => o.Id == by.OrganizationId);
        var unit = new Unit(organization, form.Name, form.Outside);
        await ApplyAsync(unit, form);
        database.Units.Add(unit);
        Record(by, $"Thêm đơn vị {unit.Name}.");
    });

    /// <returns>Whether there is such a unit.</returns>
    /// <exception cref="InvalidInputException">What was typed does not do; the message says why.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed the unit since the form was opened.</exception>
    public Task<bool> ChangeAsync(int id, UnitForm form, Person by) => database.InTransactionAsync(async () =>
    {
        if (await database.Units.Include(u => u.Aliases).SingleOrDefaultAsync(u => u.Id == id) is not { } unit)
        {
            return false;
        }

        var before = new UnitPage(id, UnitForm.From(unit), UnitForm.From(unit));
        database.Entry(unit).Property(u => u.Version).OriginalValue = form.Version;
        await ApplyAsync(unit, form);
        if (!unit.Active || unit.Outside)
        {
            await RequireNobodyInAsync(unit);
        }

        var changes = (before with { Form = UnitForm.From(unit) }).Differences().Select(d => $"{d.Field}: {d.Stored} → {d.Typed}.").ToList();
        if (changes.Count == 0)
        {
            database.ChangeTracker.Clear();
            return true;
        }

        Record(by, $"Sửa đơn vị {before.Stored.Name}. {string.Join(' ', changes)}");
        return true;
    });

    private async Task ApplyAsync(Unit unit, UnitForm form)
    {
        unit.Change(form.Name, form.Outside, form.Active, form.SortOrder);
        unit.SetAliases(form.AliasLines());
        await RequireOwnNamesAsync(unit);
    }

    /// <summary>A name that two units share could not be read from a plan without guessing.</summary>
    private async Task RequireOwnNamesAsync(Unit unit)
    {
        var taken = (await database.Units.AsNoTracking().Include(u => u.Aliases).Where(u => u.Id != unit.Id).ToListAsync())
            .SelectMany(u => NamesOf(u), (u, name) => (Name: VietnameseText.FoldName(name), Unit: u.Name))
            .ToLookup(n => n.Name, n => n.Unit);
        foreach (var name in NamesOf(unit))
        {
            if (taken[VietnameseText.FoldName(name)].FirstOrDefault() is { } other)
            {
                throw new InvalidInputException($"“{name}” đã là tên gọi của {other}. Hãy dùng tên khác để không nhầm hai đơn vị.");
            }
        }
    }

    private static IEnumerable<string> NamesOf(Unit unit) => unit.Aliases.Select(a => a.Name).Prepend(unit.Name);

    private async Task RequireNobodyInAsync(Unit unit)
    {
        var people = await database.People.CountAsync(p => p.UnitId == unit.Id && p.Active);
        if (people > 0)
        {
            throw new InvalidInputException($"{unit.Name} còn {people} người đang làm việc. Hãy chuyển họ sang đơn vị khác trước.");
        }
    }

    /// <summary>Long lists of aliases are cut in the record; the unit itself keeps them.</summary>
    private void Record(Person by, string detail) =>
        database.Acts.Add(new Act(ActKind.UnitChanged, by, VietnamTime.Stamp(time.GetUtcNow()), detail.Shortened(Act.MaxDetailLength)));
}
