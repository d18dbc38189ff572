namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>A task while its parts are gathered.</summary>
internal sealed class TaskDraft(string no, string name)
{
    private readonly List<string> _lead = [];
    private readonly List<string> _cooperating = [];
    private string? _participants;
    private string? _time;

    public bool HasLead => _lead.Count > 0;

    public bool IsTask => HasLead || _time is not null;

    public bool HasCooperating => _cooperating.Count > 0;

    public bool Has(TaskPart part) => part switch { TaskPart.Lead => HasLead, TaskPart.Cooperating => HasCooperating, TaskPart.Time => _time is not null, TaskPart.Participants => _participants is not null, _ => false };

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
                _cooperating.AddRange(UnitNames.Split(value));
                break;
            case TaskPart.Participants:
                _participants ??= value;
                break;
            case TaskPart.Time:
                _time = _time is null ? value : $"{_time}; {value}";
                break;
            default:
                break;
        }
    }

    public PlanTask Build(int? planYear) => new()
    {
        No = no,
        Name = name.TrimEnd(' ', '.', ';', ':', '('),
        Lead = _lead,
        Cooperating = _cooperating,
        Participants = _participants,
        Time = _time is null ? null : DeadlineReader.Read(_time, planYear),
    };

    /// <summary><c>Phòng A chủ trì, phối hợp với Phòng B</c> under one label holds both.</summary>
    private void TakeLead(string value)
    {
        var fold = VietnameseText.FoldInPlace(value);
        var at = Scan.IndexOfWord(fold, "phoi hop", 0);
        var lead = at < 0 ? value : value[..at];
        var chairs = Scan.IndexOfWord(fold, "chu tri", 0);
        lead = chairs > 0 && chairs < lead.Length ? lead[..chairs] : lead;
        _lead.AddRange(UnitNames.Split(lead.TrimEnd(' ', ',', ';', '(')));
        if (at >= 0)
        {
            var rest = at + "phoi hop".Length;
            rest = Scan.SkipSpaces(fold, rest);
            rest = Scan.WordAt(fold, rest, ["voi", "cung", "cung voi"]) is { } with ? rest + with.Length : rest;
            _cooperating.AddRange(UnitNames.Split(value[rest..].TrimStart(':', ' ')));
        }
    }
}
