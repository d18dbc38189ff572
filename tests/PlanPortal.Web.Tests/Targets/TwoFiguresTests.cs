using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Targets;

public sealed class TwoFiguresTests(PlanApp app) : IClassFixture<PlanApp>
{
    [Fact]
    public async Task Two_figures_of_one_sentence_are_told_apart_in_the_list()
    {
        var plan = await app.SaveAsync(A.Plan.Saying(PlanTexts.WithWork().Replace(
            "Trồng mới ít nhất 1.500 cây xanh trong năm 2026", "Trồng mới ít nhất 1.500 cây xanh; tỷ lệ cây sống đạt từ 90% trở lên", StringComparison.Ordinal)).ThatWasReadThrough().ThatPassedTheFormatCheck());
        await app.SignAsync(plan);

        var page = await app.OpenAsync(app.Staff.Clerk, $"/muc-tieu?plan={plan}");

        Assert.Equal(["cây xanh: từ 1.500 cây xanh trở lên", "tỷ lệ cây sống: từ 90% trở lên"], page.Texts(".row-title .target-figure"));
    }

    [Fact]
    public async Task A_sentence_with_one_figure_is_not_burdened_with_it()
    {
        var plan = await app.SaveAsync(A.Plan.Saying(PlanTexts.WithWork()).ThatWasReadThrough().ThatPassedTheFormatCheck());
        await app.SignAsync(plan);

        var page = await app.OpenAsync(app.Staff.Clerk, $"/muc-tieu?plan={plan}");

        Assert.Single(page.Texts(".row-title"));
        Assert.False(page.Has(".target-figure"));
    }
}
