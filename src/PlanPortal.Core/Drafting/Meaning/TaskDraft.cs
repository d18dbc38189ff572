namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>A task while its parts are gathered.</summary>
internal sealed class TaskDraft(string no, string name)
{
    private readonly List<string> _lead = [];
    private readonly List<string> _cooperating = [];
    private readonly List<TextPlace> _places = [];
    private readonly HashSet<TextPlace> _seen = [];
    private readonly List<string> _times = [];
    private string? _participants;
    private string? _result;

    public bool HasLead => _lead.Count > 0;

    public bool HasTime => _times.Count > 0;

    public bool HasCooperating => _cooperating.Count > 0;

    public bool IsTask => HasLead || HasTime;

    public bool Has(TaskPart part) => part switch
    {
        TaskPart.Lead => HasLead,
        TaskPart.Cooperating => HasCooperating,
        TaskPart.Time => HasTime,
        TaskPart.Participants => _participants is not null,
        TaskPart.Result => _result is not null,
        _ => false,
    };

    /// <summary>Notes a block or row that it is read from.</summary>
    public void Saw(TextPlace? place)
    {
        if (place is not null && _seen.Add(place))
        {
            _places.Add(place);
        }
    }

    public void Take(TaskPart part, string value)
    {
        value = TaskLabels.Value(value);
        if (value.Length == 0)
        {
            return;
        }

        switch (part)
        {
            case TaskPart.Lead:
                TakeLead(value);
                break;
            case TaskPart.Cooperating:
                _cooperating.AddRange(UnitNames.Split(value).Select(Asked));
                break;
            case TaskPart.Participants:
                _participants ??= value;
                break;
            case TaskPart.Time:
                _times.Add(value);
                break;
            case TaskPart.Result:
                _result ??= value;
                break;
            default:
                break;
        }
    }

    /// <summary>A cell of units, which may carry labels of its own: <c>Chủ trì: Phòng A; Phối hợp: Phòng B</c>.</summary>
    public void TakeUnits(TaskPart part, string value)
    {
        var (before, labelled) = TaskLabels.Read(value);
        Take(part, labelled.Count > 0 ? before : value);
        labelled.ForEach(l => Take(l.Part, l.Value));
    }

    public PlanTask Build(int? planYear) => new()
    {
        No = no,
        Name = name.TrimEnd(' ', '.', ';', ':', '('),
        Lead = _lead,
        Cooperating = _cooperating,
        Participants = _participants,
        Time = HasTime ? DeadlineReader.Read(string.Join("; ", _times), planYear) : null,
        Result = _result,
        Places = _places,
    };

    /// <summary><c>Phòng A chủ trì, phối hợp với Phòng B</c> under one label holds both.</summary>
    private void TakeLead(string value)
    {
        var fold = VietnameseText.FoldInPlace(value);
        if (fold.Contains("(chu tri", StringComparison.Ordinal) || fold.Contains("(phoi hop", StringComparison.Ordinal))
        {
            TakeMarked(value);
            return;
        }

        var at = Scan.IndexOfWord(fold, "phoi hop", 0);
        var lead = at < 0 ? value : value[..at];
        var chairs = Scan.IndexOfWord(fold, "chu tri", 0);
        lead = chairs > 0 && chairs < lead.Length ? lead[..chairs] : lead;
        _lead.AddRange(UnitNames.Split(WithoutGiving(lead.TrimEnd(' ', ',', ';', '('))));
        if (at >= 0)
        {
            var rest = at + "phoi hop".Length;
            rest = Scan.SkipSpaces(fold, rest);
            rest = Scan.WordAt(fold, rest, ["voi", "cung", "cung voi"]) is { } with ? rest + with.Length : rest;
            _cooperating.AddRange(UnitNames.Split(value[rest..].TrimStart(':', ' ')));
        }
    }

    /// <summary><c>Phòng A (chủ trì), Phòng B, Phòng C (phối hợp)</c>: who follows the one that leads helps it.</summary>
    private void TakeMarked(string value)
    {
        var led = false;
        foreach (var unit in UnitNames.Split(value))
        {
            var fold = VietnameseText.FoldInPlace(unit);
            var mark = Math.Max(fold.IndexOf("(chu tri", StringComparison.Ordinal), fold.IndexOf("(phoi hop", StringComparison.Ordinal));
            var leads = mark >= 0 ? fold[mark + 1] == 'c' : !led;
            led |= leads;
            (leads ? _lead : _cooperating).Add(mark > 0 ? unit[..mark].TrimEnd() : unit);
        }
    }

    /// <summary><c>đề nghị Mặt trận xã tham gia vận động</c> names <c>Mặt trận xã</c>.</summary>
    private static string Asked(string unit) =>
        UnitNames.Plain(unit) is { Requested: true } asked && UnitNames.Open(asked.Name) && asked.Name[..UnitNames.End(asked.Name, 0)].TrimEnd(' ', ',') is { Length: > 0 } name ? name : unit;

    /// <summary><c>Giao Phòng Kinh tế</c>, <c>do Phòng Kinh tế</c>.</summary>
    private static string WithoutGiving(string value)
    {
        var rest = value.StartsWith("do ", StringComparison.OrdinalIgnoreCase) ? value[3..] : UnitNames.Plain(value).Name;
        return rest.Length < value.Length && UnitNames.Open(rest) ? rest : value;
    }
}
