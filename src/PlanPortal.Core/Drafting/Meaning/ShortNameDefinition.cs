namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Words that give something a short name: <c>(sau đây gọi tắt là Nghị quyết 57)</c>, <c>, sau đây gọi là “Chương trình”,</c>, <c>(Đề án 06)</c>.</summary>
/// <param name="Name">As written, without quotation marks.</param>
/// <param name="Start">First character, the bracket or comma counted.</param>
/// <param name="End">Past the last.</param>
/// <param name="Said">False for a name that only stands in brackets.</param>
internal sealed record ShortNameDefinition(string Name, int Start, int End, bool Said)
{
    private const int Longest = 60;

    private static readonly string[] Openings = ["sau day duoc", "sau day xin", "sau day", "duoi day duoc", "duoi day"];

    private static readonly string[] Verbs = ["goi tat la", "goi tat", "goi chung la", "goi la", "viet tat la", "viet tat"];

    /// <summary>True where the bracket or comma opens a definition.</summary>
    public static bool OpensAt(string text, string fold, int at) => At(text, fold, at) is not null;

    /// <summary>The definition that begins with the bracket or comma; null where none does.</summary>
    public static ShortNameDefinition? At(string text, string fold, int at)
    {
        var bracket = text[at] == '(';
        var first = Scan.SkipSpaces(fold, at + 1);
        if (!(bracket ? first < fold.Length && (char.IsLetter(fold[first]) || AfterSigns(text, first) > first) : text[at] == ',' && first < fold.Length && fold[first] is 's' or 'd'))
        {
            return null;
        }

        var verb = AfterWord(fold, first, Openings);
        var opened = verb > first;
        var start = AfterWord(fold, verb, Verbs);
        var said = start > verb && (bracket || opened);
        if (!said && (!bracket || opened))
        {
            return null;
        }

        start = AfterSigns(text, said ? start : first);
        var quoted = start > 0 && text[start - 1] is '“' or '"' or '«' or '\'' or '‘';
        var end = start;
        while (end < text.Length && end < start + Longest && !(quoted ? text[end] is '”' or '"' or '»' or '\'' or '’' : text[end] is ')' or ',' or ';' or '.' or '('))
        {
            end++;
        }

        var name = text[start..end].Trim();
        if (end == start + Longest || name.Length < 2 || !DocumentTypes.OpensAName(VietnameseText.FoldInPlace(name)) || !(said || IsBareName(text, name, end)))
        {
            return null;
        }

        end = quoted && end < text.Length ? end + 1 : end;
        return new(name, at, bracket && end < text.Length && text[end] == ')' ? end + 1 : end, said);
    }

    /// <summary>Only in brackets: a type and its figure, nothing more.</summary>
    private static bool IsBareName(string text, string name, int end) =>
        end < text.Length && text[end] == ')' && char.IsUpper(name[0]) && char.IsAsciiDigit(name[^1]) && !name.Contains('/', StringComparison.Ordinal) && !name.Contains(" số ", StringComparison.Ordinal);

    private static int AfterWord(string fold, int at, string[] words) =>
        Scan.WordAt(fold, at, words) is { } word ? Scan.SkipSpaces(fold, at + word.Length) : at;

    private static int AfterSigns(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or ':' or '“' or '"' or '«' or '\'' or '‘')
        {
            at++;
        }

        return at;
    }
}
