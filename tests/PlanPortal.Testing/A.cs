namespace PlanPortal.Testing;

/// <summary>Opens the sentences in which tests say what they need: <c>A.Plan.In(commune).ThatWasSubmitted()</c>.</summary>
public static class A
{
    /// <summary>A plan, for the time being a draft.</summary>
    public static PlanBuilder Plan => new();

    public static Commune Commune() => new("Ủy ban nhân dân xã Hòa Bàng", "Hòa Bàng");

    public static Commune NeighbouringCommune() => new("Ủy ban nhân dân xã Vân Kha", "Vân Kha");
}
