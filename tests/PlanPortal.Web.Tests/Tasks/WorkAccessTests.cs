using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Web.Tests.Access;

namespace PlanPortal.Web.Tests.Tasks;

/// <summary>Who may do what with a piece of work that Phòng Kinh tế leads and Phòng Văn hóa - Xã hội follows.</summary>
public sealed class WorkAccessTests(WorkApp app) : IClassFixture<WorkApp>
{
    /// <summary>One letter of <see cref="Answers"/> for each of <see cref="Who"/>: drafter, colleague, other specialist, head, other head, office, signer, other leader, clerk, administrator.</summary>
    [Theory]
    [InlineData("cap-nhat", "Open", "S DDDDDDRRRR -")]
    [InlineData("giao", "Open", "S RRDRDRRRRR -")]
    [InlineData("buoc", "Open", "S DDDDDDRRRR -")]
    [InlineData("lui-han", "Open", "S DDDDDDRRRR -")]
    [InlineData("dung", "Open", "S RRRDRRDDRR -")]
    [InlineData("y-kien", "Open", "S DDDDDDDDDD -")]
    [InlineData("xac-nhan", "Open", "S RRRRRRRRRR -")]
    [InlineData("xac-nhan", "Reported", "S DDRDRDDDRR -")]
    [InlineData("lam-tiep", "Reported", "S DDRDRDDDRR -")]
    [InlineData("cap-nhat", "Done", "S RRRRRRRRRR -")]
    [InlineData("lam-tiep", "Done", "S DDDDDDDDRR -")]
    [InlineData("quyet-dinh-han", "Asked", "S RRRRRRDDRR -")]
    [InlineData("lui-han", "Asked", "S RRRRRRRRRR -")]
    public async Task Everybody_gets_what_the_table_says(string act, string stage, string expected)
    {
        var answers = "";
        WorkItem? work = null;
        foreach (var who in Cast.All)
        {
            work ??= await WorkInAsync(stage);
            var before = await StandAsync(work.Id);
            using var response = await (await app.BrowserOfAsync(app.PersonOf(who))).PostAsync($"/nhiem-vu/{work.Id}/{act}", await FieldsAsync(work.Id));
            var answer = Answers.Of(response);
            if (await StandAsync(work.Id) != before)
            {
                (answer, work) = (Answers.Done, null);
            }
            else if (answer == Answers.Page)
            {
                answer = Answers.Refused;
            }

            answers += answer;
        }

        Assert.Equal(expected.Replace(" ", "", StringComparison.Ordinal), answers);
    }

    private async Task<WorkItem> WorkInAsync(string stage)
    {
        var work = await app.WorkAsync();
        switch (stage)
        {
            case "Reported":
                await app.WantConfirmationAsync();
                await app.FinishAsync(app.Doer, work, app.Staff.Economy);
                await app.WantConfirmationAsync(false);
                break;
            case "Done":
                await app.FinishAsync(app.Doer, work, app.Staff.Economy);
                break;
            case "Asked":
                await app.ActOnAsync(app.Doer, work, "lui-han", ("Wanted", "15/8/2026"), ("Words", "Mưa kéo dài."));
                break;
            default:
                break;
        }

        return work;
    }

    private async Task<(Guid, int)> StandAsync(int id) => await app.InDatabaseAsync(async d => (
        await d.WorkItems.Where(w => w.Id == id).Select(w => w.Version).SingleAsync(), await d.WorkNotes.CountAsync(n => n.WorkItemId == id)));

    /// <summary>All that any of the forms asks for, filled in well.</summary>
    private async Task<(string, string?)[]> FieldsAsync(int id)
    {
        var work = await app.StoredWorkAsync(id);
        return
        [
            ("Version", $"{work.Version}"), ("Part", $"{WorkApp.PartOf(work, app.Staff.Economy)}"), ("State", "InProgress"), ("Percent", "30"), ("Words", "Có lý do."),
            ("Text", "Chọn đất"), ("Person", $"{app.Doer.Id}"), ("Wanted", "15/8/2026"), ("Grant", "true"), ("RequestId", work.Requests is [var first, ..] ? $"{first.Id}" : null),
        ];
    }
}
