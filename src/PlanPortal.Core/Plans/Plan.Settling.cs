using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans.Settling;

namespace PlanPortal.Core.Plans;

/// <summary>What people say of what was read from the text, until the signature fixes it.</summary>
public sealed partial class Plan
{
    /// <summary>Characters of a sentence that the record quotes.</summary>
    private const int MaxDecisionDetail = 200;

    /// <summary>Null in a plan that was loaded without them, so that it is not taken for one that has none.</summary>
    private List<ReadingDecision>? decisions;

    /// <exception cref="InvalidOperationException">The plan was loaded without its decisions.</exception>
    public IReadOnlyList<ReadingDecision> Decisions => Decided;

    private List<ReadingDecision> Decided => decisions ?? throw new InvalidOperationException("The plan was loaded without its decisions.");

    /// <summary>Whoever answers for a step of the plan: its drafter, the head of the unit, the office, the leaders.</summary>
    public Refusal? WhyNotSettle(Person by) =>
        WhyNotMember(by)
        ?? (State.IsIssued() ? Refusal.WrongState
            : by.Id == DrafterId || WhyNotHead(by) is null || by.Is(Roles.Office | Roles.Leader) ? null : Refusal.NotConcerned);

    /// <summary>These were read rightly. Rows of which somebody has said something already stay as they are.</summary>
    public void Confirm(IReadOnlyCollection<IReadingRow> rows, Person by, DateTime at) =>
        Say(Verdict.Confirmed, [.. rows.Where(r => r.MayBeConfirmed())], by, at);

    /// <summary>Nothing of the kind stands there. What was confirmed or corrected stays; what was added is gone.</summary>
    public void Dismiss(IReadOnlyCollection<IReadingRow> rows, Person by, DateTime at) =>
        Say(Verdict.Dismissed, [.. rows.Where(r => r.MayBeDismissed())], by, at);

    /// <summary>The sentence says what <paramref name="correction"/> says.</summary>
    public void Correct(IReadingRow row, Correction correction, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotSettle(by));
        Fits(row.Kind, correction);
        Say(row, row.Decision?.Verdict == Verdict.Added ? Verdict.Added : Verdict.Corrected, correction, by, at);
        Record(ActKind.ReadingSettled, by, at, ("Sửa: " + row.Words).Shortened(MaxDecisionDetail));
    }

    /// <summary>A sentence says something that was not read from it.</summary>
    /// <param name="words">The sentence, as it stands in the text.</param>
    public void Add(string words, Correction correction, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotSettle(by));
        var key = ReadingKeys.OfAdded(correction.Kind, words, Decided);
        Decided.Add(new(this, correction.Kind, key, words, Verdict.Added, correction, by, at));
        Record(ActKind.ReadingSettled, by, at, ("Bổ sung: " + words).Shortened(MaxDecisionDetail));
    }

    /// <summary>What a person added to a sentence that is gone belongs to another sentence now.</summary>
    /// <param name="words">The sentence, as it stands in the text.</param>
    public void Reattach(IReadingRow row, string words, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotSettle(by));
        if (row.Decision is not { Verdict: Verdict.Added, Correction: { } correction } added)
        {
            throw new ArgumentException("Only what a person added can be put elsewhere.", nameof(row));
        }

        added.MoveTo(ReadingKeys.OfAdded(row.Kind, words, Decided), words);
        added.Say(Verdict.Added, correction, by, at);
        Record(ActKind.ReadingSettled, by, at, ("Gắn lại: " + words).Shortened(MaxDecisionDetail));
    }

    /// <summary>Takes back what was decided: the rows are as read, or gone where a person had added them.</summary>
    public void Reopen(IReadOnlyCollection<IReadingRow> rows, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotSettle(by));
        var taken = rows.Select(r => r.Decision).OfType<ReadingDecision>().ToList();
        taken.ForEach(d => Decided.Remove(d));
        if (taken.Count > 0)
        {
            Record(ActKind.ReadingSettled, by, at, Summary("Xem lại", rows));
        }
    }

    /// <summary>Whom a name means in this plan; nobody of the list when <paramref name="unitIds"/> is empty.</summary>
    public void Name(UnitNaming name, IReadOnlyList<int> unitIds, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotSettle(by));
        var verdict = unitIds.Count == 0 ? Verdict.Dismissed : Verdict.Corrected;
        var choice = unitIds.Count == 0 ? null : new UnitChoice(unitIds);
        if (Decided.Find(d => d.Kind == ReadingKind.UnitName && d.Key == name.Key) is { } known)
        {
            known.Say(verdict, choice, by, at);
        }
        else
        {
            Decided.Add(new(this, ReadingKind.UnitName, name.Key, name.Name, verdict, choice, by, at));
        }

        Record(ActKind.ReadingSettled, by, at, ((unitIds.Count == 0 ? "Không giao trong cổng: " : "Xác định đơn vị: ") + name.Name).Shortened(MaxDecisionDetail));
    }

    /// <summary>Takes back whom a name means: the organization's list decides again.</summary>
    public void Unname(UnitNaming name, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotSettle(by));
        if (name.Decision is { } decision)
        {
            Decided.Remove(decision);
            Record(ActKind.ReadingSettled, by, at, ("Xem lại đơn vị: " + name.Name).Shortened(MaxDecisionDetail));
        }
    }

    /// <summary>A new plan has no decisions, which is known without loading them.</summary>
    private void BeginSettling() => decisions = [];

    private void Say(Verdict verdict, IReadOnlyCollection<IReadingRow> rows, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotSettle(by));
        if (rows.Count == 0)
        {
            return;
        }

        foreach (var row in rows)
        {
            if (row.IsAdded())
            {
                Decided.Remove(row.Decision!);
            }
            else
            {
                Say(row, verdict, null, by, at);
            }
        }

        Record(ActKind.ReadingSettled, by, at, Summary(verdict == Verdict.Confirmed ? "Xác nhận" : "Bỏ", rows));
    }

    /// <summary>A row that asks again takes its old decision along to its new words.</summary>
    private void Say(IReadingRow row, Verdict verdict, Correction? correction, Person by, DateTime at)
    {
        if (row.Decision is { } known)
        {
            known.Say(verdict, correction, by, at);
            known.MoveTo(row.Key, row.Words);
        }
        else
        {
            Decided.Add(new(this, row.Kind, row.Key, row.Words, verdict, correction, by, at));
        }
    }

    private static void Fits(ReadingKind kind, Correction correction)
    {
        if (correction.Kind != kind)
        {
            throw new ArgumentException($"A {correction.Kind} cannot correct a {kind}.", nameof(correction));
        }
    }

    private static string Summary(string what, IReadOnlyCollection<IReadingRow> rows) =>
        rows.Count == 1 ? $"{what}: {rows.First().Words}".Shortened(MaxDecisionDetail) : $"{what} {rows.Count} mục đọc được từ văn bản";
}
