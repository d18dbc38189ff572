using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Drafting.Additions;

/// <summary>Writes what units have to do, under <c>Tổ chức thực hiện</c>.</summary>
internal sealed class UnitDutyWriter
{
    private readonly Workbench _bench;
    private readonly NewUnitDuties _new;

    private UnitDutyWriter(Workbench bench, NewUnitDuties duties)
    {
        _bench = bench;
        _new = duties with { Unit = Given.Closed(Given.OneLine(duties.Unit)), Duties = [.. (duties.Duties ?? []).Select(Given.OneLine).Where(d => d.Length > 0)] };
    }

    /// <summary>The sections on carrying out that stand under no other.</summary>
    public static IEnumerable<Section> Places(Workbench bench) =>
        bench.All.Where(s => UnitDutyReader.IsOrganizing(s) && !s.Ancestors().Any(UnitDutyReader.IsOrganizing))
            .OrderByDescending(s => bench.Meaning.UnitDuties.Count(d => s.SelfAndDescendants().Any(c => c.Path == d.Section)));

    public static Addition Add(Workbench bench, NewUnitDuties duties, string? section)
    {
        var writer = new UnitDutyWriter(bench, duties);
        if (writer.Problem() is { } problem)
        {
            return bench.Refuse(problem);
        }

        if (bench.Chosen(section, Places(bench)) is not { } places)
        {
            return bench.Refuse(Given.NoSection);
        }

        var named = places.SelectMany(p => p.SelfAndDescendants()).ToList();
        foreach (var old in bench.Meaning.UnitDuties.Where(writer.IsSameUnit))
        {
            var insertions = named.Where(s => s.Path == old.Section).Take(1).SelectMany(s => writer.After(s));
            if (bench.First(insertions, read => writer.Continues(read, old), "") is { Problem: null } addition)
            {
                return addition;
            }
        }

        var fresh = places.SelectMany(writer.Under);
        return bench.First(section is not null ? fresh : fresh.Concat(writer.New()), writer.Begins, Given.Elsewhere);
    }

    /// <summary>The unit as a heading or the beginning of a line.</summary>
    private string Name => _new.Requested ? $"Đề nghị {_new.Unit}" : char.ToUpperInvariant(_new.Unit[0]) + _new.Unit[1..];

    /// <summary>A name that the plan has already is taken as it stands there.</summary>
    private string? Problem() =>
        _new.Unit.Length == 0 ? "Hãy ghi tên đơn vị."
        : _new.Duties.Count == 0 ? "Hãy ghi ít nhất một việc của đơn vị."
        : _bench.Meaning.UnitDuties.Any(IsSameUnit) ? null
        : Given.ProblemOfUnit(_new.Unit) ?? (UnitNames.Opens(VietnameseText.FoldInPlace(_new.Unit)) || _new.Requested ? null
            : $"“{_new.Unit}” không đọc lại được là tên đơn vị; hãy ghi tên đầy đủ, ví dụ “Phòng Kinh tế”, “Công an xã”.");

    private bool IsSameUnit(UnitDuty duty) => duty.Requested == _new.Requested && VietnameseText.FoldName(duty.Unit) == VietnameseText.FoldName(_new.Unit);

    /// <summary>The duties go on where the unit stands already.</summary>
    private IEnumerable<Insertion> After(Section section)
    {
        if (UnitDutyReader.UnitOf(section) is { } unit && VietnameseText.FoldName(unit.Unit) == VietnameseText.FoldName(_new.Unit))
        {
            var ends = _bench.Ends(section).ToList();
            var sign = section.SelfAndDescendants().SelectMany(s => s.Content).LastOrDefault(b => b.Kind == BlockKind.Bullet && b.Level == 1)?.Label;
            var labels = section.Children.Count > 0 && section.Children[^1].Node.Label is { } label ? Labels(label) : [];
            var bullets = Bullets(sign ?? _bench.BulletSign);
            var items = labels.Count == _new.Duties.Count ? labels.Zip(_new.Duties, (l, d) => Made.Item(l, Made.Sentence(d))).ToList() : bullets;
            List<IReadOnlyList<BodyBlock>> ways = sign is not null ? [bullets, items, Paragraphs()] : labels.Count > 0 ? [items, Paragraphs(), bullets] : [Paragraphs(), bullets];
            return ends.SelectMany(at => ways.Select(w => new Insertion(at, w)));
        }

        var own = section.Content.FirstOrDefault(b => UnitNames.Subject(b.Text) is { } named && VietnameseText.FoldName(named.Unit) == VietnameseText.FoldName(_new.Unit));
        return own is null ? [] : [AfterLine(section, own)];
    }

    /// <summary>Under a list item or paragraph that names the unit: deeper list items.</summary>
    private Insertion AfterLine(Section section, BodyBlock own)
    {
        var level = own.Kind == BlockKind.Bullet ? own.Level : 0;
        var at = Workbench.IndexOf(section, own) + 1;
        while (at < _bench.Plan.Body.Count && _bench.Plan.Body[at] is { Kind: BlockKind.Bullet } inner && inner.Level > level)
        {
            at++;
        }

        var sign = _bench.Plan.Body[at - 1] is { Kind: BlockKind.Bullet, Label: { } used } last && last.Level > level ? used : level > 0 ? _bench.InnerSign : _bench.BulletSign;
        return new(at, Bullets(sign));
    }

    /// <summary>The unit in the way in which the section names others.</summary>
    private IEnumerable<Insertion> Under(Section section)
    {
        var name = Name;
        var last = section.Children.Count > 0 ? section.Children[^1] : null;
        var label = last is null ? Numbering.FirstUnder(section.Node.Label) : last.Node.Label is { } before ? Numbering.After(before) : null;
        var listed = last is null && section.Content.Any(b => b.Kind is BlockKind.Bullet);
        var said = last is null && !listed && section.Content.Count > 0;
        var colon = section.Children.Count(c => c.Opening?.Text.EndsWith(':') == true) * 2 > section.Children.Count ? ":" : "";
        foreach (var at in _bench.Ends(section))
        {
            if (listed || said)
            {
                yield return new(at, InList(name, listed));
            }

            if (label is not null && _new.Duties.Count == 1 && last is { Node.Kind: OutlineKind.RunIn })
            {
                yield return new(at, [Made.RunIn(label, name, Made.Sentence(_new.Duties[0]))]);
            }

            if (label is not null || last is not null)
            {
                yield return new(at, [Made.Heading(label, name + colon, last?.Opening), .. Bullets(_bench.BulletSign)]);
                yield return new(at, [Made.Heading(label, name + colon, last?.Opening), .. Paragraphs()]);
            }

            yield return new(at, InList(name, true));
            yield return new(at, InList(name, false));
        }
    }

    /// <summary><c>- Công an xã: Tăng cường …</c>, or the name with its duties under it.</summary>
    private IReadOnlyList<BodyBlock> InList(string name, bool bullets)
    {
        var line = _new.Duties.Count == 1 ? $"{name}: {Made.Sentence(_new.Duties[0])}" : name + ":";
        var head = bullets ? Made.Bullet(_bench.BulletSign, line) : Made.Paragraph(line);
        return _new.Duties.Count == 1 ? [head] : [head, .. Bullets(bullets ? _bench.InnerSign : _bench.BulletSign)];
    }

    private IEnumerable<Insertion> New()
    {
        var section = _bench.NewSection("Tổ chức thực hiện");
        var heading = Made.Heading(Numbering.FirstUnder(section.Label), Name, null);
        return _bench.Ends().Select(at => new Insertion(at, [section, heading, .. Bullets(_bench.BulletSign)]));
    }

    private IReadOnlyList<BodyBlock> Bullets(string sign) => [.. _new.Duties.Select(d => Made.Bullet(sign, Made.Sentence(d)))];

    private IReadOnlyList<BodyBlock> Paragraphs() => [.. _new.Duties.Select(d => Made.Paragraph(Made.Sentence(d)))];

    /// <summary>As many labels as there are duties; fewer where the letters run out.</summary>
    private List<string> Labels(string last)
    {
        var labels = new List<string>();
        while (labels.Count < _new.Duties.Count && Numbering.After(last) is { } next)
        {
            labels.Add(next);
            last = next;
        }

        return labels;
    }

    private bool Continues(PlanMeaning read, UnitDuty old)
    {
        var before = _bench.Meaning.UnitDuties;
        var changed = read.UnitDuties.Count == before.Count ? before.Zip(read.UnitDuties).Where(p => ReadBack.Key(p.First) != ReadBack.Key(p.Second)).ToList() : [];
        return SameElse(read) && changed is [var (was, now)] && ReferenceEquals(was, old) && now.Unit == was.Unit && now.Requested == was.Requested && now.Section == was.Section
            && now.Duties == was.Duties + _new.Duties.Count && HasItems(now, was.Items.Count);
    }

    private bool Begins(PlanMeaning read) =>
        SameElse(read) && ReadBack.OnlyNew(_bench.Meaning.UnitDuties, read.UnitDuties, ReadBack.Key) is { } row
        && VietnameseText.FoldName(row.Unit) == VietnameseText.FoldName(_new.Unit) && row.Requested == _new.Requested && row.Duties == _new.Duties.Count && HasItems(row, 0);

    /// <summary>The duties that were read after the old ones are the new ones, but for closing signs.</summary>
    private bool HasItems(UnitDuty row, int old) =>
        row.Items.Skip(old).Select(i => Given.Closed(i.Text)).SequenceEqual(_new.Duties.Select(Given.Closed));

    /// <summary>Nothing else changed, but that a duty to report is a reporting duty too.</summary>
    private bool SameElse(PlanMeaning read) =>
        ReadBack.SameTargets(_bench.Meaning, read) && ReadBack.SameTasks(_bench.Meaning, read)
        && ReadBack.New(_bench.Meaning.Reporting, read.Reporting, ReadBack.Key) is { } reporting && reporting.All(r => _new.Duties.Any(d => Made.Sentence(d).Contains(Given.Closed(r.Text), StringComparison.Ordinal) || r.Text.Contains(d, StringComparison.Ordinal)));
}
