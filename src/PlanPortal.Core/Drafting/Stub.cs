namespace PlanPortal.Core.Drafting;
internal static class PlanReader { public static PlanText Read(string text) => new() { }; }
