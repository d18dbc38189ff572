namespace PlanPortal.Core.Execution;

/// <summary>How a target stands on a day; see <see cref="TargetProgress"/> for the rule.</summary>
public enum TargetStanding
{
    /// <summary>Its day is past and the newest figure does not fulfil it.</summary>
    Missed,

    /// <summary>The newest figure lags behind what was needed on its day.</summary>
    AtRisk,
    OnTrack,
    Met,
    NoFigures,

    /// <summary>The plan sets no figure: there is nothing to hold figures against, people judge it in words.</summary>
    NotMeasurable,
}

public static class TargetStandings
{
    /// <summary>In the order in which people want to see them: what is wrong comes first.</summary>
    public static readonly IReadOnlyList<TargetStanding> All =
        [TargetStanding.Missed, TargetStanding.AtRisk, TargetStanding.NoFigures, TargetStanding.OnTrack, TargetStanding.Met, TargetStanding.NotMeasurable];

    /// <summary>The name that people use.</summary>
    public static string Name(this TargetStanding standing) => standing switch
    {
        TargetStanding.Missed => "Không đạt",
        TargetStanding.AtRisk => "Chậm tiến độ",
        TargetStanding.OnTrack => "Đúng tiến độ",
        TargetStanding.Met => "Đã đạt",
        TargetStanding.NoFigures => "Chưa có số liệu",
        TargetStanding.NotMeasurable => "Không có mức số",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };
}
