using Xunit;

namespace PlanPortal.Testing;

/// <summary>A test on the real plans: says that it was skipped where they are not beside the checkout.</summary>
public sealed class SharedPlanFactAttribute : FactAttribute
{
    public SharedPlanFactAttribute() => Skip = SharedPlans.Folder is null ? "shared/plans is not beside this checkout" : null!;
}

/// <summary>The same for a test over several plans.</summary>
public sealed class SharedPlanTheoryAttribute : TheoryAttribute
{
    public SharedPlanTheoryAttribute() => Skip = SharedPlans.Folder is null ? "shared/plans is not beside this checkout" : null!;
}
