using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Web.Infrastructure.Language;

namespace PlanPortal.Web.Features.Tasks;

/// <summary>How work reads on the screen.</summary>
public static class WorkWords
{
    public static string Name(this AssignmentRole role) => role switch
    {
        AssignmentRole.Lead => "chủ trì",
        AssignmentRole.Cooperating => "phối hợp",
        AssignmentRole.Requested => "đề nghị",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary><c>hạn 30/06/2026, còn 3 ngày</c>; of ended work without the count.</summary>
    public static string Due(DateOnly? dueOn, bool open, DateOnly today)
    {
        if (dueOn is not { } due)
        {
            return "không đặt hạn";
        }

        var days = due.DayNumber - today.DayNumber;
        return $"hạn {due.Shown()}" + (!open ? "" : days switch
        {
            0 => ", hôm nay",
            1 => ", ngày mai",
            < 0 => $", quá {-days} ngày",
            <= 60 => $", còn {days} ngày",
            _ => "",
        });
    }

    /// <summary>What a line in the course of the work says that happened.</summary>
    public static string Sentence(this WorkNote note) => note.Kind switch
    {
        WorkNoteKind.Progress => note.State switch
        {
            PartState.Done => "báo xong",
            PartState.InProgress => $"cập nhật: đang làm, {note.Percent}%",
            _ => "cập nhật: chưa làm",
        },
        WorkNoteKind.Comment => "có ý kiến",
        WorkNoteKind.HandedOn => "giao việc trong đơn vị",
        WorkNoteKind.DueDateAsked => "đề nghị lùi hạn",
        WorkNoteKind.DueDateDecided => "quyết định về hạn",
        WorkNoteKind.Confirmed => "xác nhận đã xong",
        WorkNoteKind.SentBack => "yêu cầu làm tiếp",
        WorkNoteKind.SetAside => "dừng việc",
        _ => throw new ArgumentOutOfRangeException(nameof(note)),
    };

    public static string Icon(this WorkNoteKind kind) => kind switch
    {
        WorkNoteKind.Progress => "graph-up",
        WorkNoteKind.Comment => "chat-left-text",
        WorkNoteKind.HandedOn => "person",
        WorkNoteKind.DueDateAsked or WorkNoteKind.DueDateDecided => "calendar3",
        WorkNoteKind.Confirmed => "check2",
        WorkNoteKind.SentBack => "arrow-return-left",
        WorkNoteKind.SetAside => "slash-circle",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
