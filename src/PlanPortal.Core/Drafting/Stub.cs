namespace PlanPortal.Core.Drafting;
internal static class PlanReader { public static PlanText Read(string text) => new() { }; }
internal static class VietnameseText { public static string FoldForSearch(string text) => text; }
