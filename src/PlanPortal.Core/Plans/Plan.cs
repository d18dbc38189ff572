using PlanPortal.Core.Drafting;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Plans;

/// <summary>
/// A plan from the first draft to the end of its life: text, state, number. What may happen next is decided here
/// (<c>Plan.Workflow.cs</c>); every act leaves an <see cref="Act"/>.
/// </summary>
public sealed partial class Plan : IOwned, IVersioned
{
    /// <summary>Characters of the text; about five hundred printed pages.</summary>
    public const int MaxTextLength = 1_000_000;

    /// <summary>The subject as lists show it; the text itself has no such bound.</summary>
    public const int MaxTitleLength = 1000;

    private readonly List<PlanVersion> versions = [];
    private readonly List<Act> acts = [];

    private Plan()
    {
    }

    /// <summary>Starts a draft.</summary>
    /// <exception cref="ActRefusedException">The person drafts no plans.</exception>
    public Plan(Organization organization, Person drafter, string text, DateTime at)
    {
        ActRefusedException.ThrowIf(drafter.OrganizationId != organization.Id ? Refusal.AnotherOrganization
            : !drafter.Is(Roles.Specialist) || drafter.UnitId is null ? Refusal.NotASpecialist : null);
        (Organization, OrganizationId) = (organization, organization.Id);
        (DrafterId, UnitId) = (drafter.Id, drafter.UnitId!.Value);
        (CreatedAt, ChangedAt, WaitingSince) = (at, at, at);
        Symbol = organization.PlanSymbol;
        BeginSettling();
        Year = VietnamTime.DayOf(at).Year;
        Write(text, at);
        Record(ActKind.PlanCreated, drafter, at);
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public Organization Organization { get; private set; } = null!;

    /// <summary>The unit that drafts.</summary>
    public int UnitId { get; private set; }

    public Unit Unit { get; private set; } = null!;

    public int DrafterId { get; private set; }

    public Person Drafter { get; private set; } = null!;

    public PlanState State { get; private set; }

    /// <summary>Trích yếu, read from the text and cut to <see cref="MaxTitleLength"/> for lists.</summary>
    public string Title { get; private set; } = "";

    public string TypeName { get; private set; } = "";

    /// <summary>The year of the register; until issue, the year in which it was begun.</summary>
    public int Year { get; private set; }

    /// <summary>Who is to sign.</summary>
    public int? SignerId { get; private set; }

    public Person? Signer { get; private set; }

    /// <summary>Who approved the content of the present text.</summary>
    public int? ReviewerId { get; private set; }

    /// <summary>Who passed the format of the present text.</summary>
    public int? FormatCheckerId { get; private set; }

    public int? Number { get; private set; }

    /// <summary>Notation after the number, e.g. <c>KH-UBND</c>.</summary>
    public string Symbol { get; private set; } = "";

    /// <summary>A report of what was done: signed and registered as a plan is, but it gives out no work.</summary>
    public bool IsReport => TypeName == DocumentTypes.Report;

    public DateOnly? IssuedOn { get; private set; }

    /// <summary>Why it was returned or recalled, for the page's head; the journal keeps all reasons.</summary>
    public string? Reason { get; private set; }

    /// <summary>The later plan that takes this one's place.</summary>
    public int? SupersededById { get; private set; }

    public DateTime CreatedAt { get; private set; }

    /// <summary>The last change to text or state, UTC.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>Since when it waits for whoever is next, UTC.</summary>
    public DateTime WaitingSince { get; private set; }

    /// <summary>Thrown away by its drafter before any submission; can be taken out of the bin.</summary>
    public DateTime? DiscardedAt { get; private set; }

    /// <summary>Concurrency token; forms carry the one they were made from.</summary>
    public Guid Version { get; private set; } = Guid.NewGuid();

    public IReadOnlyList<PlanVersion> Versions => versions;

    public IReadOnlyList<Act> Acts => acts;

    public IssuedDocument? Document { get; private set; }

    /// <summary>How many versions were ever kept; lets a new one be numbered without loading the old ones.</summary>
    public int VersionCount { get; private set; }

    // Tables follow this order. The long fields stand last: the short ones are then read without walking through them.

    /// <summary>Canonical text; the truth that everything else is read from.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Text, number and names folded for search (no diacritics, lower case).</summary>
    public string SearchText { get; private set; } = "";

    /// <summary><c>05/KH-UBND</c>, or <c>/KH-UBND</c> until it is issued.</summary>
    public string NumberAndSymbol => DocumentNo.Of(Number, Symbol);

    public IssueStamp? Stamp => Number is { } number && IssuedOn is { } date ? new IssueStamp(number, date) : null;

    public PlanText Read() => PlanReader.Read(Text);

    /// <summary>
    /// Adds a line to the record; the data layer seals it into the chain when it is saved. Of a plan that is loaded only to be read, the caller adds
    /// the line.
    /// </summary>
    public Act Record(ActKind kind, Person by, DateTime at, string? detail = null)
    {
        var act = new Act(kind, by, at, detail, VersionCount == 0 ? null : VersionCount, Id == 0 ? null : Id);
        acts.Add(act);
        return act;
    }

    private void Write(string text, DateTime at)
    {
        if (text.Length > MaxTextLength)
        {
            throw new InvalidInputException(
                $"Văn bản dài {text.Length:N0} ký tự, quá giới hạn {MaxTextLength:N0} ký tự. Hãy chuyển bớt nội dung sang phụ lục hoặc văn bản khác.");
        }

        var read = PlanReader.Read(text);
        Text = text;
        Title = (read.Head.Subject ?? "").Shortened(MaxTitleLength);
        TypeName = read.Head.TypeName ?? DocumentTypes.Plan;
        Symbol = DocumentTypes.SymbolOf(TypeName, Symbol);
        SearchText = VietnameseText.FoldForSearch(text);
        Touch(at);
    }

    private void Touch(DateTime at) => (ChangedAt, Version) = (at, Guid.NewGuid());

    private void KeepVersion(Person by, DateTime at, VersionOccasion occasion) =>
        versions.Add(new PlanVersion(OrganizationId, ++VersionCount, Text, by, at, occasion));
}
