using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Plans;

public class EditTests
{
    private static readonly DateTime Later = Moments.Morning.DaysLater(1);

    private readonly Commune commune = A.Commune();

    [Theory]
    [InlineData(PlanState.UnderReview, PlanState.UnderReview)]
    [InlineData(PlanState.FormatCheck, PlanState.UnderReview)]
    [InlineData(PlanState.AwaitingSignature, PlanState.FormatCheck)]
    public void Changed_words_under_way_go_back_to_the_step_that_must_see_them_again(PlanState from, PlanState to)
    {
        Plan plan = A.Plan.In(commune).ThatIs(from);

        plan.Edit(plan.Text.Replace("30 tháng 6", "31 tháng 7", StringComparison.Ordinal), Editor(from), Later);

        Assert.Equal(to, plan.State);
        Assert.Equal(from == to, plan.Acts.All(a => a.Kind != ActKind.PlanSentBackByEdit));
        if (from != to)
        {
            Assert.Equal(Later, plan.WaitingSince);
            Assert.Contains($"“{to.Name()}”", plan.Acts[^1].Detail, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_approval_of_the_old_words_no_longer_counts()
    {
        Plan plan = A.Plan.In(commune).ThatPassedTheFormatCheck();
        Assert.Equal((commune.Head.Id, commune.Officer.Id), (plan.ReviewerId, plan.FormatCheckerId));

        plan.Edit(plan.Text + "\n\nThêm một câu.", commune.Chair, Later);
        Assert.Equal((commune.Head.Id, (int?)null), (plan.ReviewerId, plan.FormatCheckerId));

        plan.Edit(plan.Text + "\n\nThêm câu nữa.", commune.Officer, Later);
        Assert.Equal(((int?)null, (int?)null), (plan.ReviewerId, plan.FormatCheckerId));
    }

    [Theory]
    [InlineData("một  câu\tdài\n\nhơn", "một câu dài hơn")]
    [InlineData("**Mục** đích", "Mục *đích*")]
    [InlineData("## I. MỤC ĐÍCH", "I. MỤC ĐÍCH")]
    [InlineData("  một câu", "một câu  \n")]
    public void Spacing_and_emphasis_alone_do_not_send_it_back(string before, string after)
    {
        var plan = EditedBeforeSignature(before, after);

        Assert.Equal(PlanState.AwaitingSignature, plan.State);
        Assert.Equal(commune.Officer.Id, plan.FormatCheckerId);
    }

    [Theory]
    [InlineData("10 5 hộ", "105 hộ")]
    [InlineData("105 hộ", "10 5 hộ")]
    [InlineData("một câu", "một câu.")]
    [InlineData("một câu", "một")]
    [InlineData("một", "một câu")]
    [InlineData("hoà", "hòa")]
    [InlineData("Xã", "xã")]
    public void The_smallest_change_of_words_does(string before, string after) =>
        Assert.Equal(PlanState.FormatCheck, EditedBeforeSignature(before, after).State);

    [Fact]
    public void Both_texts_of_an_edit_under_way_are_kept_also_when_only_spacing_changed()
    {
        Plan plan = A.Plan.In(commune).ThatWasSubmitted();
        var submitted = plan.Text;

        plan.Edit(submitted + "  ", commune.Head, Later);

        Assert.Equal([submitted, submitted + "  "], plan.Versions.Select(v => v.Text));
        Assert.Equal([VersionOccasion.Submitted, VersionOccasion.EditedUnderWay], plan.Versions.Select(v => v.Occasion));
    }

    [Fact]
    public void Drafts_are_edited_without_keeping_every_version()
    {
        Plan plan = A.Plan.In(commune);

        plan.Edit(PlanTexts.About("Trích yếu mới"), commune.Specialist, Later);

        Assert.Empty(plan.Versions);
        Assert.Equal("Trích yếu mới", plan.Title);
        Assert.Equal([ActKind.PlanCreated, ActKind.PlanEdited], plan.Acts.Select(a => a.Kind));
    }

    [Fact]
    public void Saving_the_same_text_is_no_act()
    {
        Plan plan = A.Plan.In(commune).ThatWasApproved();
        var (acts, version) = (plan.Acts.Count, plan.Version);

        plan.Edit(plan.Text, commune.Officer, Later);

        Assert.Equal((acts, version), (plan.Acts.Count, plan.Version));
    }

    [Theory]
    [InlineData("", Refusal.TextEmpty)]
    [InlineData("Chỉ một câu, không còn chữ tên loại và trích yếu.", Refusal.SubjectMissing)]
    public void What_an_edit_emptied_goes_no_further_until_it_is_mended(string text, Refusal expected)
    {
        Plan plan = A.Plan.In(commune).ThatWasSubmitted();
        var whole = plan.Text;

        plan.Edit(text, commune.Head, Later);
        Assert.Equal(expected, plan.WhyNotApproveContent(commune.Head));

        plan.Edit(whole, commune.Head, Later);
        Assert.Null(plan.WhyNotApproveContent(commune.Head));
    }

    [Fact]
    public void A_text_beyond_the_bound_is_refused_with_both_figures_and_the_old_one_stays()
    {
        Plan plan = A.Plan.In(commune);
        var before = plan.Text;
        var tooLong = new string('a', Plan.MaxTextLength + 1);

        var refused = Assert.Throws<InvalidInputException>(() => plan.Edit(tooLong, commune.Specialist, Later));

        Assert.Contains($"{tooLong.Length:N0}", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, plan.Text);
    }

    [Fact]
    public void A_long_subject_is_cut_for_lists_only()
    {
        var subject = string.Join(' ', Enumerable.Repeat("Tăng cường quản lý", 100));
        Plan plan = A.Plan.In(commune).About(subject);

        Assert.InRange(plan.Title.Length, Plan.MaxTitleLength - "quản lý ".Length, Plan.MaxTitleLength);
        Assert.EndsWith("…", plan.Title, StringComparison.Ordinal);
        Assert.Contains(subject, plan.Text, StringComparison.Ordinal);
    }

    private Person Editor(PlanState state) => state switch
    {
        PlanState.UnderReview => commune.Head,
        PlanState.FormatCheck => commune.Officer,
        _ => commune.Chair,
    };

    private Plan EditedBeforeSignature(string before, string after)
    {
        var text = PlanTexts.About(PlanTexts.DefaultSubject);
        Plan plan = A.Plan.In(commune).Saying($"{text}\n\n{before}").ThatPassedTheFormatCheck();
        plan.Edit($"{text}\n\n{after}", commune.Chair, Later);
        return plan;
    }
}
