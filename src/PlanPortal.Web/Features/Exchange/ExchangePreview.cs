using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Execution.Exchange;
using PlanPortal.Core.Jobs;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;
using PlanPortal.Documents.Xlsx;
using PlanPortal.Web.Features.Jobs;

namespace PlanPortal.Web.Features.Exchange;

/// <summary>Reads a workbook that was sent in and says what it would change; changes nothing.</summary>
public sealed class ExchangePreview(PortalDbContext database, TimeProvider clock)
{
    private const int RowsAtOnce = 200;

    public async Task<JobResult> RunAsync(BackgroundJob job, Person by, JobProgress progress, CancellationToken cancellationToken)
    {
        var rows = ExchangeSheets.Read(XlsxReader.Read(job.Input ?? []));
        var units = await database.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        var (changes, refused, seen, unchanged, done) = (new List<ProposedChange>(), new List<RefusedRow>(), new Dictionary<ExchangeKey, ExchangeRow>(), 0, 0);
        foreach (var chunk in rows.Chunk(RowsAtOnce))
        {
            await progress.ReportAsync(done, rows.Count, cancellationToken);
            var ground = await ExchangeGround.LoadAsync(database, chunk.Select(r => ExchangeKey.Read(r.KeyText)).OfType<ExchangeKey>(), tracked: false, cancellationToken);
            foreach (var row in chunk)
            {
                var verdict = Judge(row, seen, ground, units, by);
                if (verdict.Change is { } change)
                {
                    changes.Add(change);
                }
                else if (verdict.Refused is { } reason)
                {
                    refused.Add(new(row, reason));
                }
                else
                {
                    unchanged++;
                }
            }

            done += chunk.Length;
        }

        return new JobResult(
            $"Đã đọc “{job.Name}”: {changes.Count:N0} dòng thay đổi, {refused.Count:N0} dòng không nhận.", rows.Count, new ExchangeOutcome(changes, refused, unchanged, Written: 0).ToJson());
    }

    private RowVerdict Judge(ExchangeRow row, Dictionary<ExchangeKey, ExchangeRow> seen, ExchangeGround ground, Dictionary<int, string> units, Person by)
    {
        if (ExchangeKey.Read(row.KeyText) is not { } key || key.IsFigure != row.IsFigure)
        {
            return RowVerdict.Refuse(row.KeyText.Length == 0 ? ExchangeReasons.NoKey : ExchangeReasons.BadKey);
        }

        if (!seen.TryAdd(key, row))
        {
            return RowVerdict.Refuse($"Trùng với dòng {seen[key].Number} của trang “{seen[key].Sheet}”. Hãy chỉ giữ một dòng.");
        }

        if (key.IsFigure)
        {
            return FigureExchange.Judge(row, ground.Figures(key), units.GetValueOrDefault(key.Second, ""), by, VietnamTime.Stamp(clock.GetUtcNow()));
        }

        var work = ground.Work(key);
        var part = work?.Parts.FirstOrDefault(p => p.Id == key.Second);
        return PartExchange.Judge(row, work, work?.Directive ?? work?.Task?.Name ?? "", part is null ? "" : units.GetValueOrDefault(part.UnitId, ""), by);
    }
}
