using Kyndof.Workflows.Bench.Running;

namespace Kyndof.Workflows.Bench.Report;

/// <summary>A workload's medians.</summary>
/// <param name="Ratio">How much of the floor's pace is reached: figure / floor of a rate, floor / figure of a time or a
/// size. More is always better; 1 is as good as the floor.</param>
/// <param name="Rounds">The figure of every round, in order.</param>
internal sealed record WorkloadResult(string Workload, double Figure, string Unit, double Floor, double Ratio, IReadOnlyList<double> Rounds)
{
    public static WorkloadResult Of(IReadOnlyList<Measure> rounds)
    {
        var first = rounds[0];
        var (figure, floor) = (Median([.. rounds.Select(round => round.Figure)]), Median([.. rounds.Select(round => round.Floor)]));
        var ratio = first.Better == Better.Higher ? figure / floor : floor / figure;
        return new WorkloadResult(first.Workload, Rounded(figure), first.Unit, Rounded(floor), Rounded(ratio), [.. rounds.Select(round => Rounded(round.Figure))]);
    }

    /// <summary>Three digits say all a benchmark knows; whole numbers stay whole.</summary>
    private static double Rounded(double value) => Math.Abs(value) switch
    {
        >= 100 => Math.Round(value),
        >= 10 => Math.Round(value, 1),
        >= 1 => Math.Round(value, 2),
        _ => Math.Round(value, 3),
    };

    private static double Median(double[] values)
    {
        Array.Sort(values);
        var middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
