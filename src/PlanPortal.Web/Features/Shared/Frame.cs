namespace PlanPortal.Web.Features.Shared;

/// <summary>What stands around every page of a signed-in person.</summary>
/// <param name="PersonTitle">Position or role, under the name in the person's menu.</param>
/// <param name="Entries">At most seven, chosen by role.</param>
public sealed record Frame(string Organization, int PersonId, string PersonName, string PersonTitle, IReadOnlyList<NavigationEntry> Entries)
{
    /// <summary>Key in the view data under which a page brings a frame of its own.</summary>
    public const string Key = "Frame";

    /// <summary>Key in the view data naming the entry that a page belongs to, where its controller does not.</summary>
    public const string SectionKey = "Section";

    public string HomeAddress { get; init; } = "/";

    /// <summary>Null hides the search box.</summary>
    public string? SearchAddress { get; init; }

    /// <summary>Null hides the bell.</summary>
    public string? NoticesAddress { get; init; }

    public int UnreadNotices { get; init; }

    /// <summary>The first three stand in a phone's bottom bar, the others in its drawer.</summary>
    public IEnumerable<NavigationEntry> BarEntries => Entries.Take(3);

    public IEnumerable<NavigationEntry> DrawerEntries => Entries.Skip(3);
}

/// <param name="Sections">Controllers that belong to the entry; on their pages it is marked as the place where one is.</param>
/// <param name="ShortLabel">For a phone's bottom bar.</param>
/// <param name="Waiting">How much waits for this person there; 0 shows nothing.</param>
public sealed record NavigationEntry(IReadOnlyList<string> Sections, string Label, string ShortLabel, string Icon, string Address, int Waiting = 0);
