namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>What a unit has to do, under <c>Tổ chức thực hiện</c>.</summary>
/// <param name="Unit">As written, without <c>Đề nghị</c>.</param>
/// <param name="Requested">True for an outside body, which is asked, not ordered: <c>Đề nghị …</c>.</param>
/// <param name="Duties">List items; paragraphs where there are none.</param>
/// <param name="Section">Path of the node of the outline.</param>
public sealed record UnitDuty(string Unit, bool Requested, int Duties, string Section)
{
    /// <summary>The duties one by one, as many as <see cref="Duties"/>.</summary>
    public IReadOnlyList<UnitDutyItem> Items { get; init; } = [];

    /// <summary>The heading or words that name the unit.</summary>
    public IReadOnlyList<TextPlace> Places { get; init; } = [];
}

/// <summary>One duty of a unit.</summary>
/// <param name="Text">As written, without the unit's name where it opens the sentence.</param>
/// <param name="Time">The deadline that its sentence names, if any.</param>
/// <param name="Place">The sentence or list item.</param>
public sealed record UnitDutyItem(string Text, Deadline? Time, TextPlace Place);
