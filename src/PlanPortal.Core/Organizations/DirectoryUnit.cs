namespace PlanPortal.Core.Organizations;

/// <summary>One unit as the directory knows it.</summary>
/// <param name="Outside">Party, Fatherland Front, associations: see <see cref="Unit.Outside"/>.</param>
public sealed record DirectoryUnit(int Id, string Name, bool Outside, IReadOnlyList<string> Aliases);
