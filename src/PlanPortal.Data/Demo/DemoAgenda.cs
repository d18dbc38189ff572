namespace PlanPortal.Data.Demo;

/// <summary>What happens in the demo's past, taken in order of time; what is done may put more on it.</summary>
/// <param name="now">Nothing happens later.</param>
internal sealed class DemoAgenda(DateTime now)
{
    private readonly PriorityQueue<Func<Task>, (DateTime At, int Order)> acts = new();
    private int order;

    public void Add(DateTime at, Func<Task> act)
    {
        if (at <= now)
        {
            acts.Enqueue(act, (at, order++));
        }
    }

    public void Add(DateTime at, Action act) => Add(at, () =>
    {
        act();
        return Task.CompletedTask;
    });

    public async Task LiveAsync()
    {
        while (acts.TryDequeue(out var act, out _))
        {
            await act();
        }
    }
}
