using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core;
using PlanPortal.Core.Plans;
using PlanPortal.Web.Features.Reports;
using PlanPortal.Web.Features.Shared;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Infrastructure.Language;

namespace PlanPortal.Web.Features.Plans;

/// <summary>The head that all tabs of a plan's page share.</summary>
public static class PlanHead
{
    public static PageHead Head(this PlanPage page, IUrlHelper url)
    {
        var plan = page.Plan;
        PageTab Tab(string label, string route, PlanTab tab, int? count = null) =>
            new(label, url.RouteUrl(route, new { id = plan.Id })!, page.Tab == tab, count);
        return new PageHead(plan.Title.Length > 0 ? plan.Title : "(Chưa có trích yếu)")
        {
            Trail = [plan.List(url)],
            State = StateMark.Of(plan.State),
            Note = string.Join(" · ", Facts(plan)),
            Tabs =
            [
                Tab("Văn bản", Routes.Plan, PlanTab.Document),
                Tab("Dàn ý", Routes.PlanOutline, PlanTab.Outline),
                // A report gives out nothing.
                .. plan.IsReport ? Array.Empty<PageTab>() :
                [
                    Tab("Mục tiêu", Routes.PlanTargets, PlanTab.Targets),
                    Tab("Nhiệm vụ", Routes.PlanTasks, PlanTab.Tasks),
                    Tab("Báo cáo", Routes.PlanReporting, PlanTab.Reporting),
                ],
                Tab("Lịch sử", Routes.PlanHistory, PlanTab.History),
                Tab("Phiên bản", Routes.PlanVersions, PlanTab.Versions, plan.VersionCount == 0 ? null : plan.VersionCount),
            ],
        };
    }

    /// <summary>The list in which the document stands, for the trail above its pages.</summary>
    public static Crumb List(this Plan plan, IUrlHelper url) => plan.IsReport
        ? new Crumb("Văn bản báo cáo", url.RouteUrl(Routes.Reports, new { tab = ReportTab.Documents })!)
        : new Crumb("Kế hoạch", url.RouteUrl(Routes.Plans)!);

    /// <summary>The part of the navigation to which the document's pages belong.</summary>
    public static string Section(this Plan plan) => plan.IsReport ? "Reports" : "Plans";

    /// <summary>What the document is called in a sentence: <c>kế hoạch</c>, <c>báo cáo</c>.</summary>
    public static string Noun(this Plan plan) => plan.IsReport ? "báo cáo" : "kế hoạch";

    /// <summary>Whose desk a plan under way lies on, in words; null when it lies on nobody's.</summary>
    public static string? WaitsFor(this Plan plan) => plan.State switch
    {
        PlanState.Draft or PlanState.Returned => $"Đang ở {plan.Drafter.FullName} để soạn tiếp.",
        PlanState.UnderReview => $"Đang chờ trưởng đơn vị {plan.Unit.Name} xem xét nội dung.",
        PlanState.FormatCheck => "Đang chờ văn phòng kiểm tra thể thức.",
        PlanState.AwaitingSignature => $"Đang chờ {plan.Signer?.FullName} ký.",
        _ => null,
    };

    private static IEnumerable<string> Facts(Plan plan)
    {
        if (plan.IssuedOn is { } date)
        {
            yield return $"Số {plan.NumberAndSymbol} ngày {date.Shown()}";
        }

        yield return plan.Unit.Name;
        yield return $"{plan.Drafter.FullName} soạn";
        if (plan.Signer is { } signer)
        {
            yield return plan.State.IsIssued() ? $"{signer.FullName} ký" : $"trình {signer.FullName} ký";
        }

        if (!plan.State.IsIssued())
        {
            yield return $"từ {plan.WaitingSince.Shown()}";
        }
    }
}
