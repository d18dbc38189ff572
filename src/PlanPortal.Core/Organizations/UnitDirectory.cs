namespace PlanPortal.Core.Organizations;
public sealed record DirectoryUnit(int Id, string Name, bool Outside, IReadOnlyList<string> Aliases);
public enum UnitMatchKind { None, One, Group, Ambiguous }
public sealed record UnitMatch(string Name, UnitMatchKind Kind, IReadOnlyList<int> UnitIds);
public sealed class UnitDirectory(IEnumerable<DirectoryUnit> units, string organizationName)
{
    private readonly string name = organizationName;
    public static UnitDirectory Of(IEnumerable<Unit> units, string organizationName) => new(units.Where(u => u.Active).Select(u => new DirectoryUnit(u.Id, u.Name, u.Outside, [.. u.Aliases.Select(a => a.Name)])), organizationName);
    public static UnitDirectory Empty { get; } = new([], "");
    public IReadOnlyList<DirectoryUnit> Units { get; } = [.. units];
    public IReadOnlyList<UnitMatch> Resolve(string written) => [new(written, Units.Any(u => u.Name == written || name == written) ? UnitMatchKind.One : UnitMatchKind.None, [.. Units.Where(u => u.Name == written).Select(u => u.Id)])];
}
