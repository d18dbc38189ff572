namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>In what part of the plan a text stands, which decides what its documents are to the plan.</summary>
internal enum CitingText
{
    /// <summary>A paragraph of the preamble.</summary>
    Preamble,

    /// <summary>The sentence that issues the plan, its closing: documents stand in the plan's own subject.</summary>
    OwnSubject,

    Body,
}

/// <summary>A document with the characters that name it.</summary>
/// <param name="Clause">Counts the clauses of the text: documents of one clause belong together.</param>
internal sealed record DocumentInText(CitedDocument Document, int Start, int End, int Clause);

/// <param name="Definitions">Short names given on the way, each with its clause.</param>
internal sealed record CitationsInText(IReadOnlyList<DocumentInText> Documents, IReadOnlyList<(ShortNameDefinition Definition, int Clause)> Definitions);

/// <summary>
/// Finds the documents that a paragraph names. The first document of a clause is relied on; what stands in its subject
/// (<c>về …</c>, <c>thực hiện …</c>) is only mentioned, until <c>;</c> opens the next clause.
/// </summary>
internal sealed class CitationReader
{
    private readonly string _text;
    private readonly string _fold;
    private readonly CitingText _where;
    private readonly List<DocumentInText> _found = [];
    private readonly List<(ShortNameDefinition Definition, int Clause)> _definitions = [];

    /// <summary>The last type named, as written.</summary>
    private string? _type;

    private int _clause;

    /// <summary>Past the last document of the clause that counts; -1 before it.</summary>
    private int _end = -1;

    private bool _inSubject;
    private bool _mentioned;
    private int _quotes;

    private CitationReader(string text, string fold, CitingText where) => (_text, _fold, _where, _inSubject) = (text, fold, where, where == CitingText.OwnSubject);

    public static CitationsInText Read(string text, string fold, CitingText where)
    {
        var reader = new CitationReader(text, fold, where);
        reader.Run();
        return new(CitationSubject.Add(text, fold, reader._found, where), reader._definitions);
    }

    private void Run()
    {
        for (var at = 0; at < _fold.Length;)
        {
            if (TakeDocument(at) is var next && next > at)
            {
                at = next;
                continue;
            }

            switch (_text[at])
            {
                case ';':
                    NextClause();
                    break;
                case '.' when EndsSentence(at):
                    NextClause();
                    _type = null;
                    break;
                case '“' or '«':
                    _quotes++;
                    break;
                case '”' or '»':
                    _quotes = Math.Max(0, _quotes - 1);
                    break;
                case '"':
                    _quotes = _quotes == 0 ? 1 : 0;
                    break;
                case '(' or ',' when ShortNameDefinition.At(_text, _fold, at) is { } definition:
                    _definitions.Add((definition, _clause));
                    at = definition.Said ? definition.End - 1 : at;
                    break;
                case ' ' or ',':
                    break;
                default:
                    _inSubject |= _end >= 0 && !(IsJoint(at) || IsJoint(at - 1));
                    break;
            }

            at++;
        }
    }

    private void NextClause()
    {
        (_inSubject, _mentioned, _quotes, _end) = (false, false, 0, -1);
        _clause++;
    }

    /// <summary>A full stop that opens the next sentence. In the preamble only before the next basis: the sentence that issues the plan names documents in its own subject.</summary>
    private bool EndsSentence(int at)
    {
        var next = Scan.SkipSpaces(_text, at + 1);
        var letters = at;
        while (letters > 0 && at - letters < 3 && char.IsLetter(_text[letters - 1]))
        {
            letters--;
        }

        // "TP. Hồ Chí Minh", "P. Minh Xuân": the stop of an abbreviation.
        return next > at + 1 && next < _text.Length && !(at - letters is 1 or 2 && char.IsUpper(_text[letters]) && (letters == 0 || _text[letters - 1] == ' '))
            && (_where == CitingText.Body || Scan.WordAt(_fold, next, ["can cu", "thuc hien", "theo", "trien khai"]) is not null || DocumentTypes.At(_fold, next) is not null);
    }

    private bool IsJoint(int at) => Scan.IsWordAt(_fold, at, "va");

    /// <summary>The end of the document that begins here; the position itself where none does.</summary>
    private int TakeDocument(int at)
    {
        if (!Scan.IsWordStart(_fold, at))
        {
            return at;
        }

        var type = DocumentTypes.At(_fold, at);
        var words = type is not null ? DocumentWords.At(_text, _fold, at, type)
            : _type is not null && (_fold[at] == 's' || char.IsAsciiDigit(_fold[at])) && IsJoined(at) ? DocumentWords.ByNumberAlone(_text, _fold, at, _type)
            : null;
        if (words is null)
        {
            _type = type is null ? _type : _text.Substring(at, type.Length);
            return at;
        }

        _type = words.Type;
        _found.Add(new(new(RoleOf(words), words.Type, words.No, words.Date, words.Issuer) { Subject = words.Title }, words.Start, words.End, _clause));
        return words.End;
    }

    private bool IsJoined(int at)
    {
        var before = _fold.AsSpan(0, at).TrimEnd();
        return before.Length > 0 && (before[^1] is ',' or ';' or ':' || EndsWithJoint(before));
    }

    private CitationRole RoleOf(DocumentWords words)
    {
        var before = _fold.AsSpan(0, words.Start).TrimEnd();
        var joined = before.EndsWith(",") || EndsWithJoint(before);
        var comesWith = EndsWithJoint(before) && Scan.IsWordAt(_fold, Scan.SkipSpaces(_fold, words.End), "ban hanh kem theo");
        var complete = words is { No: not null, Date: not null };
        if (_quotes == 0 && (!_inSubject || comesWith || (joined && complete && !_mentioned && _where != CitingText.OwnSubject)))
        {
            (_inSubject, _end) = (false, words.End);
            return CitationRole.Basis;
        }

        // Named before any document relied on, or without its full number: nothing follows from it for the next.
        if (_end >= 0 && words.IsFull)
        {
            (_inSubject, _mentioned, _end) = (true, true, words.End);
        }

        return CitationRole.Mentioned;
    }

    private static bool EndsWithJoint(ReadOnlySpan<char> before) => before.EndsWith(" va");
}
