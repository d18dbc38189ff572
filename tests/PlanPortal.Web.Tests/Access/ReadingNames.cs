using PlanPortal.Core.Plans.Settling;
using PlanPortal.Web.Features.Reading;

namespace PlanPortal.Web.Tests.Access;

/// <summary>What was read from a plan as the forms and addresses of the portal name it.</summary>
internal sealed record ReadingNames(SettledReading Reading, int UnitId)
{
    public IEnumerable<(string, string?)> Fields =>
    [
        ("Row", Reading.Duties[0].Name()),
        ("All", string.Join(' ', Reading.Rows().Select(r => r.Name()))),
        ("Names", string.Join(' ', Reading.Units.Select(n => ReadingKinds.Code(n.Key)))),
        ("UnitIds", $"{UnitId}"),
    ];

    /// <summary>The address of the first row or name.</summary>
    public string Fill(string address) => address
        .Replace("{name}", ReadingKinds.Code(Reading.Units[0].Key), StringComparison.Ordinal)
        .Replace("{kind}", ReadingKind.Duty.Slug(), StringComparison.Ordinal)
        .Replace("{code}", ReadingKinds.Code(Reading.Duties[0].Key), StringComparison.Ordinal);
}
