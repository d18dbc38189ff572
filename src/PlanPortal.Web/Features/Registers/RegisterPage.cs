using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Registers;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Registers;

/// <summary>A line of the register with its ten columns.</summary>
public sealed record RegisterRow(
    int Id, int PlanId, int Number, string Symbol, DateOnly DocumentDate, string TypeName, string Subject, string SignerName,
    string Recipients, string? ArchivedBy, int? Copies, DateOnly? DispatchedOn, string? Receipt, string? Note, PlanState State)
{
    public string NumberAndSymbol => DocumentNo.Of(Number, Symbol);
}

/// <summary>The register of outgoing documents of one year, newest number first; printed whole, oldest first.</summary>
public sealed record RegisterPage(int Year, IReadOnlyList<int> Years, IReadOnlyList<RegisterRow> Rows, int? Next, int Total, bool Whole)
{
    public const int PageSize = 50;

    /// <param name="before">Numbers below this one, or null for the newest.</param>
    /// <param name="whole">All of the year in the order of the book, for printing.</param>
    public static async Task<RegisterPage> LoadAsync(
        PortalDbContext database, int thisYear, int? year, int? before, bool whole, CancellationToken cancellationToken)
    {
        var years = await database.Registers.AsNoTracking().Select(r => r.Year).OrderByDescending(y => y).ToListAsync(cancellationToken);
        var shown = year ?? years.FirstOrDefault(thisYear);
        var entries = database.RegisterEntries.AsNoTracking().Where(e => e.Year == shown);
        var total = await entries.CountAsync(cancellationToken);
        if (whole)
        {
            return new RegisterPage(shown, years, await Project(entries.OrderBy(e => e.Number)).ToListAsync(cancellationToken), null, total, true);
        }

        var rows = await Project(entries.Where(e => before == null || e.Number < before).OrderByDescending(e => e.Number))
            .Take(PageSize + 1).ToListAsync(cancellationToken);
        var more = rows.Count > PageSize;
        return new RegisterPage(shown, years, more ? rows[..PageSize] : rows, more ? rows[PageSize - 1].Number : null, total, false);
    }

    private static IQueryable<RegisterRow> Project(IQueryable<RegisterEntry> entries) => entries.Select(e => new RegisterRow(
        e.Id, e.PlanId, e.Number, e.Symbol, e.DocumentDate, e.TypeName, e.Subject, e.SignerName, e.Recipients, e.ArchivedBy,
        e.Copies, e.DispatchedOn, e.Receipt, e.Note, e.Plan.State));
}
