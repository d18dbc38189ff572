namespace PlanPortal.Core.Journal;

/// <summary>Where an organization's record stands: the last place and hash. Guards against a cut-off end.</summary>
public sealed class JournalHead(int organizationId) : IOwned
{
    public int OrganizationId { get; private set; } = organizationId;

    public int LastSequence { get; private set; }

    public string LastHash { get; private set; } = Act.FirstHash;

    public Guid Version { get; private set; } = Guid.NewGuid();

    /// <summary>Seals an act as the next of the chain.</summary>
    public void Append(Act act)
    {
        act.Seal(LastSequence + 1, LastHash);
        (LastSequence, LastHash, Version) = (act.Sequence, act.Hash, Guid.NewGuid());
    }

    /// <summary>
    /// Checks a whole record, given in order. Returns the place of the first act that is missing or does not fit,
    /// or null when all is intact.
    /// </summary>
    public int? FirstBroken(IEnumerable<Act> acts)
    {
        var (sequence, hash) = (0, Act.FirstHash);
        foreach (var act in acts)
        {
            sequence++;
            if (act.Sequence != sequence || act.PreviousHash != hash || act.Hash != act.ComputeHash())
            {
                return sequence;
            }

            hash = act.Hash;
        }

        return sequence == LastSequence && hash == LastHash ? null : sequence + 1;
    }
}
