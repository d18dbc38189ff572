using PlanPortal.Core.Plans.Settling;
using PlanPortal.Web.Features.Reading;

namespace PlanPortal.Web.Tests.Access;

/// <summary>What was read from a plan as the forms and addresses of the portal name it.</summary>
internal sealed record ReadingNames(SettledReading Reading, int UnitId)
{
    public IEnumerable<(string, string?)> Fields =>
    [
        ("Row", Reading.Duties[0].Code()),
        ("All", string.Join(' ', Reading.Rows().Select(r => r.Code()))),
        ("Names", string.Join(' ', Reading.Units.Select(n => ReadingKinds.Code(n.Key)))),
        ("UnitIds", $"{UnitId}"),
        ("loai", ReadingKind.Duty.Slug()),
        ("Cau", (Reading.Duties[0].Places[0] with { Start = 0, Length = 0 }).Address),
        ("Duty.Unit", "Phòng Kinh tế"),
        ("Duty.Text", "Chuẩn bị phao cứu sinh."),
    ];

    /// <summary>The address of the first row or name; what is put elsewhere is the last row, which a person added.</summary>
    public string Fill(string address) => address
        .Replace("{name}", ReadingKinds.Code(Reading.Units[0].Key), StringComparison.Ordinal)
        .Replace("{kind}", ReadingKind.Duty.Slug(), StringComparison.Ordinal)
        .Replace("{code}", ReadingKinds.Code((address.EndsWith("/gan-lai", StringComparison.Ordinal) ? Reading.Duties[^1] : Reading.Duties[0]).Key), StringComparison.Ordinal);
}
