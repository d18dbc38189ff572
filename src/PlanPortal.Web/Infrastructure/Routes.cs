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
    public const string Tasks = nameof(Tasks);
    public const string Task = nameof(Task);
    public const string Evidence = nameof(Evidence);
    public const string Targets = nameof(Targets);
    public const string Target = nameof(Target);
    public const string Obstacles = nameof(Obstacles);
    public const string Obstacle = nameof(Obstacle);
    public const string Reports = nameof(Reports);
    public const string ReportingPeriod = nameof(ReportingPeriod);
    public const string UnitReport = nameof(UnitReport);
    public const string Overview = nameof(Overview);
    public const string Timeline = nameof(Timeline);
    public const string Board = nameof(Board);
    public const string Calendar = nameof(Calendar);
    public const string TargetsOverview = nameof(TargetsOverview);
    public const string Notices = nameof(Notices);
    public const string Search = nameof(Search);
    public const string Exchange = nameof(Exchange);
    public const string Job = nameof(Job);
    public const string JobFile = nameof(JobFile);
    public const string ExchangeResult = nameof(ExchangeResult);
    public const string ExchangeRefused = nameof(ExchangeRefused);
    public const string Statistics = nameof(Statistics);
    public const string Register = nameof(Register);
    public const string RegisterEntry = nameof(RegisterEntry);
}
