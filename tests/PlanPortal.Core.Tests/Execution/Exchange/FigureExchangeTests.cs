using PlanPortal.Core.Execution;
using PlanPortal.Core.Execution.Exchange;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Execution.Exchange;

public class FigureExchangeTests
{
    private static readonly DateTime Now = Moments.Morning.DaysLater(90);
    private static readonly DateOnly March = new(2026, 3, 31);

    private readonly Commune commune = A.Commune();
    private readonly IssuedTarget target;

    public FigureExchangeTests()
    {
        Plan plan = A.Plan.In(commune).Saying(PlanTexts.WithWork()).ThatWasSigned();
        target = plan.Targets.Single(t => t.Value is not null);
        ((IssuedPart)target).WithKey();
    }

    [Fact]
    public void The_first_figure_and_one_of_another_day_are_new_figures()
    {
        var first = Make(Ground(), "400", "31/03/2026");
        var second = Make(Ground(first), "650,5", "30/04/2026");

        Assert.Equal((400m, March, 1), (first.Value, first.AsOf, first.Revision));
        Assert.Equal((650.5m, new DateOnly(2026, 4, 30), 1), (second.Value, second.AsOf, second.Revision));
    }

    [Fact]
    public void Another_figure_of_the_same_day_corrects_it() =>
        Assert.Equal(2, Make(Ground(Make(Ground(), "400", "31/03/2026")), "410", "31/03/2026").Revision);

    [Fact]
    public void What_is_so_already_is_not_entered_again()
    {
        var change = Judge(Ground(), "400", "31/03/2026").Change!;
        var (_, figure) = FigureExchange.Apply(change, Ground(), commune.Specialist, Now);

        Assert.Equal((null, null), FigureExchange.Apply(change, Ground(figure!.WithKey()), commune.Specialist, Now));
    }

    [Fact]
    public void A_row_whose_unit_gave_a_figure_meanwhile_is_refused()
    {
        var before = Ground();
        var row = Row(before, "400", "31/03/2026");
        var after = Ground(Make(before, "380", "31/03/2026"));

        Assert.Equal(ExchangeReasons.ChangedMeanwhile, FigureExchange.Judge(row, after, "", commune.Specialist, Now).Refused);
    }

    [Theory]
    [InlineData("nhiều", "31/03/2026", "số liệu “nhiều”")]
    [InlineData("400", "cuối quý", "ngày “cuối quý”")]
    [InlineData("", "31/03/2026", "Thiếu số liệu")]
    [InlineData("400", "", "Thiếu ngày")]
    [InlineData("400", "31/12/2026", "không được sau hôm nay")]
    [InlineData("999999999999999999", "31/03/2026", "quá lớn")]
    public void What_cannot_be_is_refused_by_name(string value, string day, string reason) =>
        Assert.Contains(reason, Judge(Ground(), value, day).Refused, StringComparison.Ordinal);

    [Fact]
    public void A_unit_without_a_part_in_it_enters_nothing() =>
        Assert.Equal(Refusal.NotAskedForFigures.Message(), FigureExchange.Judge(Row(Ground(), "400", "31/03/2026"), Ground(), "", commune.OtherHead, Now).Refused);

    [Fact]
    public void A_plan_that_is_no_longer_in_force_takes_no_figures() =>
        Assert.Contains("không còn hiệu lực", Judge(Ended(Ground()), "400", "31/03/2026").Refused, StringComparison.Ordinal);

    private FigureGround Ground(params TargetFigure[] figures) => new(target, new TargetGivers(commune.Organization.Id, InForce: true, commune.Culture.Id, []), figures);

    private static FigureGround Ended(FigureGround ground) => ground with { Givers = ground.Givers with { InForce = false } };

    private RowVerdict Judge(FigureGround ground, string value, string day) =>
        FigureExchange.Judge(Row(ground, value, day), ground, "Phòng Văn hóa - Xã hội", commune.Specialist, Now);

    private TargetFigure Make(FigureGround ground, string value, string day) =>
        FigureExchange.Apply(Judge(ground, value, day).Change!, ground, commune.Specialist, Now).Figure!.WithKey();

    private ExchangeRow Row(FigureGround ground, string value, string day)
    {
        var exported = new ExchangeTarget(ExchangeKey.OfFigure(target.Id, commune.Culture.Id), "", "", "", null, "", FigureExchange.LastOf(ground.Last));
        SheetCell[] cells = [.. ExchangeSheets.Of([], [exported])[1].Rows[0]];
        (cells[ExchangeSheets.First], cells[ExchangeSheets.Second]) = (SheetCell.Words(value), SheetCell.Words(day));
        return new ExchangeRow(ExchangeSheets.Figures, 2, IsFigure: true, cells);
    }
}
