namespace Kyndof.Workflows.Bench.Running;

/// <summary>Which way a figure is good.</summary>
internal enum Better
{
    Higher,
    Lower,
}

/// <summary>What one round found.</summary>
/// <param name="Floor">The same done by the least program that could, in the same unit and round.</param>
internal sealed record Measure(string Workload, string Unit, Better Better, double Figure, double Floor)
{
    public static Measure Rate(string workload, string unit, double amount, double seconds, double floorSeconds) =>
        new(workload, unit + "/s", Better.Higher, amount / seconds, amount / floorSeconds);

    public static Measure Time(string workload, double seconds, double floorSeconds) =>
        new(workload, "ms", Better.Lower, seconds * 1000, floorSeconds * 1000);
}
