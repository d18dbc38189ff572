using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Organizations.Naming;

/// <summary>Reads what one written name consists of, from left to right, always the longest stretch that means something.</summary>
internal sealed class PartsReader(NameLookup lookup, string text)
{
    /// <summary>Pieces that one name has at most: <c>các phòng, ban, ngành, đoàn thể, tổ chức chính trị - xã hội</c>.</summary>
    private const int MostPiecesOfGroup = 8;

    /// <summary>Words that open people and bodies of no list; after a comma they are no part of the name before.</summary>
    private static readonly string[] Others =
    [
        "luc luong", "dan quan", "quan chung", "nguoi", "cong tac vien", "doi", "to chuc", "nhung", "mot so", "toan the", "tat ca", "hoc sinh", "sinh vien", "phu huynh", "cha me", "thanh nien", "phu nu", "nong dan", "hoi vien", "doan vien",
        "dang vien", "chi huy", "gia dinh", "ca nhan", "tap the", "quan doi", "bo doi", "vien chuc", "dan", "ban", "lang", "xom", "khom", "buon", "khoi", "mam non", "chu",
    ];

    /// <summary>Words of fields of work that open like people or bodies: <c>Phòng Kinh tế và Môi trường</c>.</summary>
    private static readonly string[] Fields = ["moi truong", "khoa hoc", "y te", "dan toc", "dan van", "dan so"];

    private readonly List<NamePiece> pieces = NamePieces.Of(text);

    /// <summary>The words outside brackets.</summary>
    private readonly List<(NameWord Word, int Start)> words = NameWord.PlacedIn(Remarks.Without(text));

    private readonly List<Part> parts = [];

    /// <summary>What the names that follow may leave out.</summary>
    private NameWord[] noun = [];

    /// <summary>True inside a list that one noun opens: <c>các thôn Mai Hạ, Gò Sến</c>.</summary>
    private bool listing;

    public IReadOnlyList<UnitMatch> Read() => [.. Parts([], false).Select(p => new UnitMatch(text[p.Start..p.End], p.Kind, p.Ids))];

    private List<Part> Parts(NameWord[] opening, bool inList)
    {
        (noun, listing) = (opening, inList);
        for (var at = 0; at < pieces.Count;)
        {
            var last = Longest(at, out var found);
            found ??= FindBeforeDuty(Text(at, at));
            if (found is null)
            {
                TakeUnknown(at);
            }
            else
            {
                if (found.Kind != UnitMatchKind.None && pieces[at].Before == Joint.Colon && parts.Count > 0 && parts[^1].IsHead)
                {
                    parts.RemoveAt(parts.Count - 1);
                }

                Take(at, last, found);
            }

            at = last + 1;
        }

        return parts;
    }

    /// <summary>The longest run of pieces from here that means something; of those that are vague the shortest, which goes before what stands inside it.</summary>
    private int Longest(int at, out Finding? found)
    {
        var most = lookup.MayOpenGroup(WordsOf(at, at)) ? Math.Max(MostPiecesOfGroup, lookup.MostPieces) : lookup.MostPieces;
        var end = at;
        while (end + 1 < pieces.Count && end + 1 < at + most && pieces[end + 1].Before == Joint.Soft && !NameLookup.OpensGroup(WordsOf(end + 1, end + 1)))
        {
            end++;
        }

        (found, var vague) = (null, -1);
        for (var last = end; last >= at; last--)
        {
            if (Find(at, last) is not { } finding)
            {
                continue;
            }

            if (finding.Kind == UnitMatchKind.None)
            {
                vague = last;
            }
            else if (vague < 0)
            {
                found = finding;
                return last;
            }
        }

        found = vague < 0 ? null : Finding.Vague;
        return vague < 0 ? at : vague;
    }

    private Finding? Find(int first, int last)
    {
        var name = WordsOf(first, last);
        if (lookup.Exactly(Text(first, last), name) is { } exact)
        {
            return exact;
        }

        var listed = noun.Length > 0 && name.Length > 0 && !lookup.SaysKind(name) ? lookup.Find([.. noun, .. name]) : null;
        return listed is { Kind: UnitMatchKind.One or UnitMatchKind.Ambiguous } ? listed : lookup.Find(name) ?? lookup.FindListed(name);
    }

    /// <summary>
    /// The unit that a sentence opens with: <c>đề nghị Hội Nông dân xã tham gia vận động</c>. No group, as the sentence says
    /// who of them does so, and no single word: <c>Đoàn kiểm tra</c> is another.
    /// </summary>
    private Finding? FindBeforeDuty(string name) =>
        UnitNames.End(name, 0) is var end && end < name.Length && NameWord.Of(Remarks.Without(name[..end])) is { Length: > 1 } before
        && lookup.Find(before) is { Kind: UnitMatchKind.One } found ? found : null;

    private void Take(int at, int last, Finding found)
    {
        var name = WordsOf(at, last);
        var nounHere = lookup.Noun(name);
        if (lookup.SaysKind(name) || nounHere.Length > 0)
        {
            noun = nounHere;
            listing = found.Kind == UnitMatchKind.One && lookup.FindListed(name) is not null;
        }

        if (found.Kind == UnitMatchKind.Group && Remarks.Of(Text(at, last)) is { Length: > 0 } remark)
        {
            TakeRemark(at, last, remark);
            return;
        }

        var opensList = last + 1 < pieces.Count && pieces[last + 1].Before == Joint.Colon;
        listing |= opensList;
        parts.Add(new(pieces[at].Start, pieces[last].End, found.Kind, found.Ids)
        {
            IsHead = opensList && found.Kind != UnitMatchKind.One,
            MayGoOn = found.Kind == UnitMatchKind.One && lookup.MayGoOn(name),
        });
    }

    /// <summary><c>Các thôn (Mai Hạ, Gò Sến)</c> are these two; <c>Các thôn (trừ Gò Sến)</c> nobody can tell.</summary>
    private void TakeRemark(int at, int last, string remark)
    {
        var named = new PartsReader(lookup, remark).Parts(noun, true);
        var offset = text.IndexOf(remark, pieces[at].Start, StringComparison.Ordinal);
        if (named.Count > 0 && named.TrueForAll(p => p.Kind == UnitMatchKind.One))
        {
            parts.AddRange(named.Select(p => p with { Start = p.Start + offset, End = p.End + offset }));
        }
        else
        {
            parts.Add(new(pieces[at].Start, pieces[last].End, UnitMatchKind.None, []));
        }
    }

    /// <summary>A piece that is nobody's name goes on the name before, where it can: no unit is found in half of another's name.</summary>
    private void TakeUnknown(int at)
    {
        var (start, end) = (pieces[at].Start, pieces[at].End);
        var goesOn = pieces[at].Before == Joint.Soft && !listing && parts.Count > 0 && parts[^1].MayGoOn && !OpensName(start, end);
        if (goesOn)
        {
            parts[^1] = parts[^1] with { End = end, Kind = UnitMatchKind.None, Ids = [] };
            return;
        }

        var opensList = at + 1 < pieces.Count && pieces[at + 1].Before == Joint.Colon;
        if (opensList)
        {
            (noun, listing) = (lookup.Noun(WordsOf(at, at)), true);
        }

        parts.Add(new(start, end, UnitMatchKind.None, []) { MayGoOn = true, IsHead = opensList });
    }

    private bool OpensName(int start, int end)
    {
        var fold = VietnameseText.FoldInPlace(text.AsSpan(start, end - start));
        var before = VietnameseText.FoldInPlace(text.AsSpan(parts[^1].Start, parts[^1].End - parts[^1].Start));
        return !Words.StartsWithAny(fold, Fields) && (UnitNames.Opens(fold) || Words.StartsWithAny(fold, Others)) && !IsOffice(before, fold);
    }

    /// <summary><c>Văn phòng HĐND và UBND phường</c> is one office.</summary>
    private static bool IsOffice(string before, string after) =>
        (before.EndsWith("hdnd", StringComparison.Ordinal) || before.EndsWith("hoi dong nhan dan", StringComparison.Ordinal)) && Words.StartsWithAny(after, ["ubnd", "uy ban nhan dan"]);

    private NameWord[] WordsOf(int first, int last)
    {
        var (from, to) = (WordAt(pieces[first].Start), WordAt(pieces[last].End));
        var name = new NameWord[to - from];
        for (var i = 0; i < name.Length; i++)
        {
            name[i] = words[from + i].Word;
        }

        return name;
    }

    /// <summary>The number of words that begin before the place.</summary>
    private int WordAt(int place)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private string Text(int first, int last) => text[pieces[first].Start..pieces[last].End];

    private sealed record Part(int Start, int End, UnitMatchKind Kind, IReadOnlyList<int> Ids)
    {
        /// <summary>Opens a list after a colon, and is left out once a name of the list is known.</summary>
        public bool IsHead { get; init; }

        /// <summary>What follows a comma may still belong to the name.</summary>
        public bool MayGoOn { get; init; }
    }
}
