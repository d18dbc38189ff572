using PlanPortal.Core.Execution;

namespace PlanPortal.Core.Reports.Composing;

/// <summary>What stood in the way, what is asked for, and what comes next.</summary>
internal static class OutlookParts
{
    /// <summary>A report names so many tasks of the time to come; the others stand in the plan.</summary>
    private const int MostNext = 30;

    public static void Write(ReportBlocks blocks, ReportOrder order)
    {
        Obstacles(blocks, order);
        Proposals(blocks, order);
        Next(blocks, order);
    }

    private static void Obstacles(ReportBlocks blocks, ReportOrder order)
    {
        blocks.Part("KHÓ KHĂN, VƯỚNG MẮC VÀ Ý KIẾN CHỈ ĐẠO");
        if (order.Plans.All(p => !p.Obstacles.Any(o => o.IsIn(order.Span)) && !UnitItems.Any(p, w => w.Difficulties)))
        {
            blocks.Paragraph("Trong kỳ không có khó khăn, vướng mắc được phản ánh.");
            return;
        }

        foreach (var plan in order.Plans)
        {
            var obstacles = plan.Obstacles.Where(o => o.IsIn(order.Span)).OrderBy(o => o.RaisedOn).ToList();
            Heading(blocks, order, plan, obstacles.Count > 0 || UnitItems.Any(plan, w => w.Difficulties));
            if (obstacles.Count > 0)
            {
                var open = obstacles.Count(o => o.IsOpen);
                blocks.Paragraph($"Các đơn vị phản ánh {obstacles.Count} vướng mắc{(open == 0 ? ", đều đã được giải quyết" : open == obstacles.Count ? ", đang chờ giải quyết" : $", trong đó {obstacles.Count - open} đã được giải quyết, {open} đang chờ giải quyết")}:");
                obstacles.ForEach(o => blocks.Bullet(Sentence(o)));
            }

            if (UnitItems.Any(plan, w => w.Difficulties))
            {
                blocks.Paragraph("Khó khăn nêu trong báo cáo của các đơn vị:");
                UnitItems.Write(blocks, plan, w => w.Difficulties);
            }
        }
    }

    private static string Sentence(ReportedObstacle obstacle)
    {
        var about = obstacle.Task is { } task ? $" (việc “{ReportWording.Open(ReportWording.OneLine(task))}”)" : "";
        var answer = obstacle switch
        {
            { State: ObstacleState.Answered, Decision: { } decision } => $" Ý kiến chỉ đạo{On(obstacle)}: {ReportWording.Sentence(decision)}",
            { State: ObstacleState.Withdrawn } => $" Đơn vị đã rút{On(obstacle)}: {ReportWording.Sentence(obstacle.Decision)}",
            _ => " Đang chờ ý kiến chỉ đạo.",
        };
        var proposal = obstacle.IsOpen && ReportWording.Sentence(obstacle.Proposal) is { } asks ? " Đề xuất: " + ReportWording.Lowered(asks) : "";
        return $"{obstacle.Unit}{about}: {ReportWording.Sentence(obstacle.Words)}{proposal}{answer}";
    }

    private static string On(ReportedObstacle obstacle) => obstacle.DecidedOn is { } day ? $" ngày {ReportWording.Day(day)}" : "";

    /// <summary>Left out where nobody asks for anything.</summary>
    private static void Proposals(ReportBlocks blocks, ReportOrder order)
    {
        if (!order.Plans.Any(p => UnitItems.Any(p, w => w.Proposals)))
        {
            return;
        }

        blocks.Part("ĐỀ XUẤT, KIẾN NGHỊ");
        foreach (var plan in order.Plans.Where(p => UnitItems.Any(p, w => w.Proposals)))
        {
            Heading(blocks, order, plan, true);
            UnitItems.Write(blocks, plan, w => w.Proposals);
        }
    }

    private static void Next(ReportBlocks blocks, ReportOrder order)
    {
        var open = order.Plans.ToDictionary(p => p, p => Open(p, order.Span));
        if (open.Values.All(o => o.Count == 0) && !order.Plans.Any(p => UnitItems.Any(p, w => w.NextWork)))
        {
            return;
        }

        blocks.Part($"NHIỆM VỤ TRỌNG TÂM {order.Period.Next.ToUpperInvariant()}");
        foreach (var plan in order.Plans)
        {
            var tasks = open[plan];
            Heading(blocks, order, plan, tasks.Count > 0 || UnitItems.Any(plan, w => w.NextWork));
            var late = tasks.Count(t => t.StandingIn(order.Span) == WorkStanding.Late);
            if (late > 0)
            {
                blocks.Paragraph($"Đôn đốc hoàn thành dứt điểm {late} nhiệm vụ quá hạn; tiếp tục thực hiện các nhiệm vụ còn lại đúng thời hạn.");
            }

            var ahead = tasks.Where(t => t.StandingIn(order.Span) is WorkStanding.InProgress or WorkStanding.NotStarted).ToList();
            if (ahead.Count > 0)
            {
                blocks.Paragraph(ahead.Count > MostNext ? $"{MostNext} nhiệm vụ có thời hạn gần nhất trong {ahead.Count} nhiệm vụ phải thực hiện:" : $"Tiếp tục thực hiện {ahead.Count} nhiệm vụ:");
                foreach (var task in ahead.Take(MostNext))
                {
                    blocks.Bullet($"{ReportWording.Open(task.Name)} ({TaskSentence.By(task)}{(task.DueOn is { } day ? $", thời hạn {ReportWording.Day(day)}" : "")}).");
                }
            }

            if (UnitItems.Any(plan, w => w.NextWork))
            {
                blocks.Paragraph("Các đơn vị tập trung:");
                UnitItems.Write(blocks, plan, w => w.NextWork);
            }
        }
    }

    private static List<ReportedTask> Open(ReportedPlan plan, ReportSpan span) =>
        [.. plan.Tasks.Where(t => t.IsIn(span) && t.StandingIn(span) is (WorkStanding.Late or WorkStanding.InProgress or WorkStanding.NotStarted))
            .OrderBy(t => t.DueOn ?? DateOnly.MaxValue).ThenBy(t => t.Position).ThenBy(t => t.Id)];

    private static void Heading(ReportBlocks blocks, ReportOrder order, ReportedPlan plan, bool any)
    {
        if (order.HasSeveralPlans && any)
        {
            blocks.Heading(PlanNames.Cited(plan, withAbout: false));
        }
    }
}
