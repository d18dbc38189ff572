using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Data;
using PlanPortal.Web.Features.Plans;
using PlanPortal.Web.Features.Workflow;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Reading;

/// <param name="UnitIds">Whom the name means.</param>
/// <param name="Remember">As another name of the unit, for all plans to come.</param>
public sealed record UnitNameForm(IReadOnlyList<int?>? UnitIds, bool Remember)
{
    public IReadOnlyList<int> Chosen => [.. (UnitIds ?? []).OfType<int>().Distinct()];
}

/// <summary>The page of one name, with all units to choose from.</summary>
public sealed record UnitNamePage(PlanPage Page, UnitNaming Naming)
{
    public IReadOnlyList<DirectoryUnit> Units => Page.Reading!.Directory.Units;

    public string Code => ReadingKinds.Code(Naming.Key);

    /// <summary>What the list says by itself, or what it could mean.</summary>
    public IReadOnlyCollection<int> Ticked => Naming.State == NamingState.Unsettled ? [] : Naming.UnitIds;
}

/// <summary>Whom the names of units in a plan mean.</summary>
[Route("/ke-hoach/{id:int}/don-vi")]
public sealed class UnitNamesController(PlanActs acts, PortalDbContext database, CurrentPerson current) : Controller
{
    private CancellationToken Aborted => HttpContext.RequestAborted;

    [HttpGet("{name}")]
    public async Task<IActionResult> Name(int id, [FromRoute] string name)
    {
        if (await PlanPage.LoadAsync(database, current.Person, id, PlanTab.Tasks, Aborted) is not { } page)
        {
            return NotFound();
        }

        page = await page.WithReadingAsync(database, Aborted);
        var refusal = page.Plan.WhyNotSettle(current.Person)?.Message();
        if (refusal is null && Find(page.Reading!, name) is { } naming)
        {
            return View("~/Features/Reading/UnitName.cshtml", new UnitNamePage(page, naming));
        }

        this.FlashError(refusal ?? Gone);
        return RedirectToRoute(Routes.PlanTasks, new { id });
    }

    [HttpPost("{name}")]
    public Task<IActionResult> Name(int id, [FromRoute] string name, UnitNameForm form) => ActAsync(id, [name], async (plan, names, by, at) =>
    {
        if (form.Chosen.Count == 0)
        {
            return (null, "Hãy chọn đơn vị, hoặc bấm “Không giao việc trong cổng”.");
        }

        var units = await database.Units.Include(u => u.Aliases).Where(u => u.Active).OrderBy(u => u.SortOrder).ToListAsync(Aborted);
        if (units.Count(u => form.Chosen.Contains(u.Id)) < form.Chosen.Count)
        {
            return (null, "Đơn vị vừa chọn không còn trong danh sách. Hãy chọn lại.");
        }

        var written = names[0];
        if (form.Remember && form.Chosen is [var only] && RememberedName.Remember(written, units, only, plan.Organization) is { } unit)
        {
            database.Acts.Add(new Act(ActKind.UnitChanged, by, at, $"Ghi nhớ “{written.Name}” là tên gọi khác của {unit.Name}."));
            plan.Unname(written, by, at);
            plan.Record(ActKind.ReadingSettled, by, at, $"Xác định đơn vị: {written.Name} là {unit.Name}".Shortened(Act.MaxDetailLength));
            return ($"Đã ghi nhớ “{written.Name}” là tên gọi khác của {unit.Name}.", null);
        }

        plan.Name(written, form.Chosen, by, at);
        return ($"Đã xác định “{written.Name}” trong kế hoạch này.", null);
    });

    [HttpPost("{name}/khong-giao")]
    public Task<IActionResult> Dismiss(int id, [FromRoute] string name) => ActAsync(id, [name], (plan, names, by, at) =>
    {
        plan.Name(names[0], [], by, at);
        return Task.FromResult<(string?, string?)>(($"“{names[0].Name}”: không giao việc trong cổng.", null));
    });

    /// <summary>The organization's list decides again.</summary>
    [HttpPost("{name}/tra-lai")]
    public Task<IActionResult> TakeBack(int id, [FromRoute] string name) => ActAsync(id, [name], (plan, names, by, at) =>
    {
        plan.Unname(names[0], by, at);
        return Task.FromResult<(string?, string?)>(($"“{names[0].Name}”: đã lấy lại theo danh sách đơn vị.", null));
    });

    /// <summary>All names that the page showed as unsettled are nobody of the list.</summary>
    [HttpPost("bo-qua")]
    public Task<IActionResult> DismissAll(int id, string? names) => ActAsync(id, (names ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries), (plan, found, by, at) =>
    {
        var left = found.Where(n => n.State == NamingState.Unsettled).ToList();
        left.ForEach(name => plan.Name(name, [], by, at));
        return Task.FromResult<(string?, string?)>(($"Không giao việc trong cổng cho {left.Count} tên.", null));
    });

    private const string Gone = "Tên này không còn trong văn bản. Hãy xem lại các tên hiện có.";

    private static UnitNaming? Find(SettledReading reading, string code) => reading.Units.FirstOrDefault(n => ReadingKinds.Code(n.Key) == code);

    /// <param name="act">Gives what to confirm, or what is wrong.</param>
    private async Task<IActionResult> ActAsync(
        int id, IReadOnlyList<string> codes, Func<Plan, IReadOnlyList<UnitNaming>, Person, DateTime, Task<(string? Done, string? Problem)>> act)
    {
        (string? Done, string? Problem) end = default;
        try
        {
            var outcome = await acts.SettleAsync(
                id,
                async (plan, reading, by, at) =>
                {
                    var known = reading.Units.ToLookup(n => ReadingKinds.Code(n.Key));
                    var names = codes.Distinct().SelectMany(c => known[c].Take(1)).ToList();
                    end = plan.WhyNotSettle(by) is { } refusal ? (null, refusal.Message())
                        : names.Count == 0 ? (null, Gone)
                        : await act(plan, names, by, at);
                },
                Aborted);
            if (outcome == ActOutcome.NotFound)
            {
                return NotFound();
            }

            if (outcome == ActOutcome.ChangedMeanwhile)
            {
                end = (null, "Người khác vừa xác định tên này. Hãy xem lại rồi làm lại nếu cần.");
            }
        }
        catch (DbUpdateException exception) when (database.IsUniqueViolation(exception))
        {
            end = (null, "Tên này vừa được ghi nhớ cho một đơn vị. Hãy xem lại.");
        }

        if (end.Problem is { } problem)
        {
            this.FlashError(problem);
        }
        else
        {
            this.Flash(end.Done!);
        }

        return Redirect(Url.RouteUrl(Routes.PlanTasks, new { id }) + "#ten-don-vi");
    }
}
