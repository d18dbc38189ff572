namespace PlanPortal.Web.Infrastructure;

/// <summary>Names of addresses that other slices link to.</summary>
public static class Routes
{
    public const string Desk = nameof(Desk);
    public const string Plans = nameof(Plans);
    public const string Plan = nameof(Plan);
    public const string PlanOutline = nameof(PlanOutline);
    public const string PlanTargets = nameof(PlanTargets);
    public const string PlanTasks = nameof(PlanTasks);
    public const string PlanReporting = nameof(PlanReporting);
    public const string PlanHistory = nameof(PlanHistory);
    public const string PlanVersions = nameof(PlanVersions);
    public const string NewPlan = nameof(NewPlan);
    public const string EditPlan = nameof(EditPlan);
    public const string PreviewPlan = nameof(PreviewPlan);
    public const string PlanPdf = nameof(PlanPdf);
    public const string PlanDocx = nameof(PlanDocx);
    public const string Register = nameof(Register);
    public const string RegisterEntry = nameof(RegisterEntry);
}
