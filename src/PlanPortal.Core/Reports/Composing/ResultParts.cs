using PlanPortal.Core.Execution;

namespace PlanPortal.Core.Reports.Composing;

/// <summary>The first part: what was done, section by section as the plan has them.</summary>
internal static class ResultParts
{
    public static void Write(ReportBlocks blocks, ReportOrder order)
    {
        blocks.Part("TÌNH HÌNH VÀ KẾT QUẢ THỰC HIỆN");
        if (order.HasSeveralPlans)
        {
            var all = order.Plans.SelectMany(p => p.Tasks).Where(t => t.IsIn(order.Span)).ToList();
            blocks.Paragraph(Summary(WorkTally.Of(all, order.Span), $"{order.Plans.Count} kế hoạch"));
        }

        foreach (var plan in order.Plans)
        {
            var tasks = plan.Tasks.Where(t => t.IsIn(order.Span)).ToList();
            if (order.HasSeveralPlans)
            {
                blocks.Heading(PlanNames.Cited(plan, withAbout: true));
            }

            blocks.Paragraph(Summary(WorkTally.Of(tasks, order.Span), "Kế hoạch"));
            if (SoFar(plan, order.Span) is { } soFar)
            {
                blocks.Paragraph(soFar);
            }

            Sections(blocks, order, plan, tasks);
        }
    }

    /// <summary>The counts in one sentence; what is none is not said.</summary>
    public static string Summary(WorkTally tally, string whose)
    {
        if (tally.Total == 0)
        {
            return $"Trong kỳ, {whose} không có nhiệm vụ phải thực hiện.";
        }

        var said = new List<string>();
        Say(tally.Done, $"hoàn thành {tally.Done} nhiệm vụ" + (tally.DoneLate == 0 ? " đúng thời hạn" : $" ({tally.OnTime} đúng thời hạn, {tally.DoneLate} muộn so với thời hạn)"));
        Say(tally.Awaiting, $"{tally.Awaiting} nhiệm vụ đã báo hoàn thành, đang chờ xác nhận");
        Say(tally[WorkStanding.InProgress], $"{tally[WorkStanding.InProgress]} nhiệm vụ đang thực hiện trong thời hạn");
        Say(tally[WorkStanding.NotStarted], $"{tally[WorkStanding.NotStarted]} nhiệm vụ chưa thực hiện, chưa đến thời hạn");
        Say(tally.Late, $"{tally.Late} nhiệm vụ quá hạn");
        Say(tally[WorkStanding.Overtaken], $"{tally[WorkStanding.Overtaken]} nhiệm vụ không còn thực hiện");
        Say(tally[WorkStanding.CannotJudge], $"{tally[WorkStanding.CannotJudge]} nhiệm vụ không đánh giá được");
        return $"Trong kỳ, {whose} có {tally.Total} nhiệm vụ phải thực hiện: {string.Join("; ", said)}.";

        void Say(int count, string words)
        {
            if (count > 0)
            {
                said.Add(words);
            }
        }
    }

    /// <summary>Since the signature, where the days covered begin later.</summary>
    private static string? SoFar(ReportedPlan plan, ReportSpan span)
    {
        if (plan.IssuedOn >= span.From || plan.Tasks.All(t => t.IsIn(span)))
        {
            return null;
        }

        var all = plan.Tasks.Where(t => t.OpenedOn <= span.AsOf).ToList();
        return $"Lũy kế từ khi ban hành Kế hoạch đến hết ngày {ReportWording.Day(span.AsOf)}, đã hoàn thành {WorkTally.Of(all, span).Done} trong tổng số {all.Count} nhiệm vụ.";
    }

    private static void Sections(ReportBlocks blocks, ReportOrder order, ReportedPlan plan, List<ReportedTask> tasks)
    {
        var repeated = tasks.Select(t => t.TaskId).OfType<int>().CountBy(id => id).Any(c => c.Value > 1);
        if (repeated)
        {
            blocks.Paragraph("Nhiệm vụ định kỳ được tính theo từng lần đến hạn.");
        }

        foreach (var section in PlanSections.Of(plan, tasks, order.Organization.Place))
        {
            Title(blocks, order, section.Heading);
            foreach (var task in section.Tasks.GroupBy(t => t.TaskId is { } id ? (id, 0) : (0, t.Id)))
            {
                blocks.Bullet(task.Count() == 1 ? TaskSentence.Whole(task.First(), order.Span) : RepeatedWork.Sentence([.. task], order.Span));
            }
        }

        Said(blocks, order, plan);
    }

    private static void Said(ReportBlocks blocks, ReportOrder order, ReportedPlan plan)
    {
        if (plan.Units.All(u => ReportWording.Lines(u.Words.Done).Count == 0))
        {
            return;
        }

        Title(blocks, order, "Kết quả nổi bật theo báo cáo của các đơn vị");
        UnitItems.Write(blocks, plan, w => w.Done);
    }

    private static void Title(ReportBlocks blocks, ReportOrder order, string title)
    {
        if (order.HasSeveralPlans)
        {
            blocks.Lettered(title);
        }
        else
        {
            blocks.Heading(title);
        }
    }
}

/// <summary>What the units wrote under one head of their reports, unit by unit.</summary>
internal static class UnitItems
{
    public static bool Any(ReportedPlan plan, Func<ReportWords, string?> field) => plan.Units.Any(u => ReportWording.Lines(field(u.Words)).Count > 0);

    public static void Write(ReportBlocks blocks, ReportedPlan plan, Func<ReportWords, string?> field)
    {
        foreach (var unit in plan.Units)
        {
            var lines = ReportWording.Lines(field(unit.Words));
            if (lines is [var only])
            {
                blocks.Bullet($"{unit.Unit}: {ReportWording.Closed(only)}");
            }
            else if (lines.Count > 1)
            {
                blocks.Bullet($"{unit.Unit}:");
                foreach (var line in lines)
                {
                    blocks.SubBullet(ReportWording.Closed(line));
                }
            }
        }
    }
}
