using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Jobs;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Jobs;

/// <summary>How far a job is, for whoever asked for it.</summary>
public sealed record JobPage(int Id, JobKind Kind, JobState State, string Name, int Done, int Total, DateTime CreatedAt, DateTime? FinishedAt, string? Problem, bool HasOutput)
{
    public static readonly Expression<Func<BackgroundJob, JobPage>> Projection = j =>
        new(j.Id, j.Kind, j.State, j.Name, j.Done, j.Total, j.CreatedAt, j.FinishedAt, j.Problem, j.Output != null);

    public bool IsOver => State is JobState.Finished or JobState.Failed;

    public string KindName => Kind switch
    {
        JobKind.ImportPreview => "Đọc tệp Excel",
        JobKind.Import => "Ghi dữ liệu từ Excel",
        JobKind.Export => "Xuất tệp Excel",
        _ => throw new InvalidOperationException($"A job of the kind {Kind} has no name."),
    };

    public string StateName => State switch
    {
        JobState.Waiting => "Đang chờ đến lượt",
        JobState.Running when Total > 0 => $"Đang xử lý: {Done:N0} trên {Total:N0} dòng",
        JobState.Running => "Đang xử lý",
        JobState.Finished => "Đã xong",
        _ => "Không xử lý được",
    };

    /// <summary>Null where there is no such job or it is somebody else's.</summary>
    public static Task<JobPage?> LoadAsync(PortalDbContext database, Person person, int id, CancellationToken cancellationToken) =>
        database.BackgroundJobs.AsNoTracking().Where(j => j.Id == id && j.PersonId == person.Id)
            .Select(Projection).SingleOrDefaultAsync(cancellationToken);
}
