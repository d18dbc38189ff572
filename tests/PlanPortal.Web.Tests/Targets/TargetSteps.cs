using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Targets;

/// <summary>Signed plans with targets, and their figures.</summary>
internal static class TargetSteps
{
    public const string Swimming = "- Đến năm 2026, từ 80% trẻ em trở lên được học bơi.";

    /// <summary>Signs a plan of <see cref="Commune.Culture"/> with these targets and gives its key.</summary>
    public static async Task<int> SignedWithTargetsAsync(this PlanApp app, params string[] targets)
    {
        var lines = string.Join("\n\n", targets.Length == 0 ? [Swimming] : targets);
        var text = PlanTexts.About(PlanTexts.DefaultSubject).Replace("I. MỤC ĐÍCH, YÊU CẦU", $"I. MỤC TIÊU\n\n{lines}\n\nII. YÊU CẦU", StringComparison.Ordinal)
            .Replace("II. TỔ CHỨC THỰC HIỆN", "III. TỔ CHỨC THỰC HIỆN", StringComparison.Ordinal);
        var id = await app.SaveAsync(A.Plan.Saying(text).ThatPassedTheFormatCheck());
        await app.SignAsync(id);
        return id;
    }

    public static Task<int> FirstTargetAsync(this PlanApp app, int planId) =>
        app.InDatabaseAsync(d => d.IssuedTargets.Where(t => t.PlanId == planId && t.Value != null).OrderBy(t => t.Position).Select(t => t.Id).FirstAsync());

    /// <summary>Of each figure its unit, day, revision and value, as entered.</summary>
    public static Task<List<(int Unit, DateOnly AsOf, int Revision, decimal Value)>> FiguresAsync(this PlanApp app, int targetId) => app.InDatabaseAsync(async d =>
        (await d.TargetFigures.AsNoTracking().Where(f => f.TargetId == targetId).OrderBy(f => f.Id).ToListAsync()).ConvertAll(f => (f.UnitId, f.AsOf, f.Revision, f.Value)));

    /// <summary>Enters a figure of the coordinating unit.</summary>
    public static Task MeasureAsync(this PlanApp app, int targetId, DateOnly asOf, decimal value) => app.InDatabaseAsync(d => d.InTransactionAsync(async () =>
    {
        var target = await d.IssuedTargets.SingleAsync(t => t.Id == targetId);
        var givers = TargetGivers.Of(await d.Plans.SingleAsync(p => p.Id == target.PlanId), []);
        d.TargetFigures.Add(TargetFigure.Enter(target, givers, givers.CoordinatingUnitId, asOf, value, null, 1, app.Staff.Specialist, app.Now));
        return true;
    }));
}
