namespace PlanPortal.Core;

/// <summary>What people change one after the other: a page made from an older version is told so.</summary>
public interface IVersioned
{
    /// <summary>Another one after each change.</summary>
    Guid Version { get; }
}
