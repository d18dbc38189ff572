namespace PlanPortal.Core.Execution.Exchange;

/// <summary>How far a row says that a part is, put together from two cells of which people change one.</summary>
public readonly record struct ProgressWish(PartState State, int Percent)
{
    /// <param name="current">As it stood when the row was written.</param>
    /// <param name="state">Of the cell; null where it is empty.</param>
    /// <param name="percent">Of the cell; null where it is empty.</param>
    /// <exception cref="InvalidInputException">The cells contradict each other.</exception>
    public static ProgressWish Of((PartState State, int Percent) current, PartState? state, decimal? percent)
    {
        if (percent is < 0 or > 100)
        {
            throw new InvalidInputException("Tỷ lệ phải từ 0 đến 100.");
        }

        if (percent is { } given && given != Math.Floor(given))
        {
            throw new InvalidInputException("Tỷ lệ phải là số nguyên.");
        }

        var stateChanged = state is { } s && s != current.State;
        var percentChanged = percent is { } p && p != current.Percent;
        return (stateChanged, percentChanged) switch
        {
            (false, false) => new(current.State, current.Percent),
            (false, true) => ByPercent((int)percent!, current.State),
            (true, false) => ByState(state!.Value, current.Percent),
            (true, true) => Both(state!.Value, (int)percent!),
        };
    }

    private static ProgressWish ByPercent(int percent, PartState before) => percent switch
    {
        // Whoever set the share back to nothing did not say that nobody is at it.
        0 => new(before == PartState.Done ? PartState.NotStarted : before, 0),
        100 => new(PartState.Done, 100),
        _ => new(PartState.InProgress, percent),
    };

    private static ProgressWish ByState(PartState state, int before) => state switch
    {
        PartState.Done => new(state, 100),
        PartState.NotStarted => new(state, 0),
        _ => before == 100
            ? throw new InvalidInputException("Việc đã xong chuyển lại Đang làm: hãy ghi tỷ lệ dưới 100.")
            : new(state, before),
    };

    private static ProgressWish Both(PartState state, int percent) => (state, percent) switch
    {
        (PartState.Done, 100) or (PartState.NotStarted, 0) or (PartState.InProgress, < 100) => new(state, percent),
        _ => throw new InvalidInputException($"Tình trạng “{state.Name()}” không khớp với tỷ lệ {percent}%."),
    };
}
