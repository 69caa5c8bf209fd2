namespace Kyndof.Workflows.CrashDrill;

/// <summary>Spreads the orders' milestones over all kills, so that every kill finds orders in flight.</summary>
internal sealed class Pace(DrillOptions options)
{
    private int kills;

    public int Kills => kills;

    public void Killed() => Interlocked.Increment(ref kills);

    /// <summary>Waits for an order's turn to go to a stage.</summary>
    /// <param name="order">0 and up.</param>
    /// <param name="stage">0 is placing, then one a milestone.</param>
    public async Task TurnAsync(int order, int stage, CancellationToken cancellation)
    {
        var stages = DrillOrder.Kinds.Count;
        var turn = (int)(((double)stage + ((double)order / options.Orders)) / stages * options.Kills);
        while (kills < Math.Min(turn, options.Kills - 1)) await Task.Delay(20, cancellation);
    }
}
