namespace PlanPortal.Core.Drafting;

public static class Corrections { public static PlanText SetKind(PlanText t, int i, BlockKind k, NumberedKind? n = null) => t; }
