using PlanPortal.Core.Execution;
using PlanPortal.Core.Execution.Exchange;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Execution.Exchange;

/// <summary>A row of the workbook comes back: what it would change, for whom, and only once.</summary>
public class PartExchangeTests
{
    private static readonly DateTime Later = Moments.Morning.DaysLater(3);

    private readonly Commune commune = A.Commune();
    private readonly WorkItem item;
    private readonly WorkPart part;

    public PartExchangeTests()
    {
        Plan plan = A.Plan.In(commune).Saying(PlanTexts.WithWork()).ThatWasSigned();
        item = plan.Work.First(w => w.LeadUnitId == commune.Economy.Id).WithKey();
        part = item.Parts.First(p => p.UnitId == commune.Economy.Id).WithKey();
    }

    private Person Doer => commune.OtherHead;

    [Fact]
    public void A_row_as_it_was_written_changes_nothing_also_where_the_portal_went_on()
    {
        var row = Row();
        item.Report(part, PartState.InProgress, 50, "Đã ươm một nửa.", needsConfirmation: false, Doer, Later);

        Assert.Equal(RowVerdict.Unchanged, Judge(row));
    }

    [Fact]
    public void A_changed_share_and_words_are_written_through_the_act_of_the_page()
    {
        var change = Judge(Row(percent: Number("60"), words: "Đã ươm 900 cây.")).Change!;
        var (refused, _) = PartExchange.Apply(change, item, needsConfirmation: false, Doer, Later);

        Assert.Null(refused);
        Assert.Equal(["Tình trạng", "Tỷ lệ", "Nội dung đã làm"], change.Fields.Select(f => f.Name));
        Assert.Equal((PartState.InProgress, 60, "Đã ươm 900 cây.", Later), (part.State, part.Percent, part.Words, part.ReportedAt));
        Assert.Equal(WorkNoteKind.Progress, item.Notes[^1].Kind);
    }

    [Fact]
    public void Writing_the_same_change_a_second_time_leaves_nothing_behind()
    {
        var change = Judge(Row(state: "Xong")).Change!;
        var first = PartExchange.Apply(change, item, needsConfirmation: false, Doer, Later);
        var notes = item.Notes.Count;
        var second = PartExchange.Apply(change, item, needsConfirmation: false, Doer, Later.MinutesLater(1));

        Assert.Equal((null, null), second);
        Assert.Null(first.Refused);
        Assert.Equal((notes, Later), (item.Notes.Count, part.ReportedAt));
    }

    [Fact]
    public void Somebody_who_changed_it_meanwhile_is_not_overwritten()
    {
        var row = Row(percent: Number("60"));
        var change = Judge(row).Change!;
        item.Report(part, PartState.InProgress, 20, null, needsConfirmation: false, Doer, Later);

        Assert.Equal(ExchangeReasons.ChangedMeanwhile, Judge(row).Refused);
        Assert.Equal(ExchangeReasons.ChangedMeanwhile, PartExchange.Apply(change, item, needsConfirmation: false, Doer, Later).Refused);
        Assert.Equal(20, part.Percent);
    }

    [Fact]
    public void Other_units_work_is_refused_in_the_words_of_the_rules() =>
        Assert.Equal(Refusal.NotTheirWork.Message(), PartExchange.Judge(Row(percent: Number("60")), item, "", "", Stranger()).Refused);

    [Fact]
    public void Whoever_lost_the_right_since_the_preview_writes_nothing()
    {
        var change = Judge(Row(percent: Number("60"))).Change!;
        Doer.Leave();

        Assert.Equal(Refusal.NoLongerActive.Message(), PartExchange.Apply(change, item, needsConfirmation: false, Doer, Later).Refused);
        Assert.Equal(0, part.Percent);
    }

    [Theory]
    [InlineData("Gần xong", "tình trạng")]
    [InlineData("5/6/2026", "tình trạng")]
    public void What_cannot_be_read_is_named(string state, string what) =>
        Assert.Contains($"{what} “{state}”", Judge(Row(state: state)).Refused, StringComparison.Ordinal);

    [Fact]
    public void Without_its_mark_a_row_is_not_taken()
    {
        var row = Row(percent: Number("60"));
        Assert.Equal(ExchangeReasons.NoStamp, Judge(row with { Cells = [.. row.Cells.Take(ExchangeSheets.Stamp), SheetCell.Empty] }).Refused);
    }

    private Person Stranger() => commune.Person("Lục Văn Pảo", "Chuyên viên", new Unit(commune.Organization, "Trạm Y tế").WithKey(), Roles.Specialist);

    private RowVerdict Judge(ExchangeRow row) => PartExchange.Judge(row, item, "Ươm cây giống", "Phòng Kinh tế", Doer);

    private static SheetCell Number(string number) => new(CellKind.Number, number);

    /// <summary>The row as the export writes it, with some cells filled in by hand.</summary>
    private ExchangeRow Row(string? state = null, SheetCell? percent = null, string? words = null)
    {
        var key = ExchangeKey.OfPart(item.Id, part.Id);
        var exported = new ExchangePart(
            key, "", "", "", "", null, part.State, part.Percent, part.Words, ExchangeStamp.OfPart(part.Id, part.State, part.Percent, part.ReportedAt, part.Words));
        SheetCell[] cells = [.. ExchangeSheets.Of([exported], [])[0].Rows[0]];
        cells[ExchangeSheets.First] = state is null ? cells[ExchangeSheets.First] : SheetCell.Words(state);
        cells[ExchangeSheets.Second] = percent ?? cells[ExchangeSheets.Second];
        cells[ExchangeSheets.Third] = words is null ? cells[ExchangeSheets.Third] : SheetCell.Words(words);
        return new ExchangeRow(ExchangeSheets.Parts, 2, IsFigure: false, cells);
    }
}
