using Kyndof.Workflows.Orchestrations.Instances;
using NodaTime;

namespace Kyndof.Workflows.Bench.Hosts;

/// <summary>A list of 100,000 instances: one in five has ended, the others are due over three months, forty people own them.</summary>
internal static class InstanceRowsSample
{
    public const int Count = 100_000;
    private const int AtATime = 256;
    private const int Owners = 40;
    private const int Clients = 2_000;

    public static Task PublishAsync(InstanceBoard board, CancellationToken cancellation) => Parallel.ForEachAsync(
        Enumerable.Range(1, Count),
        new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellation },
        async (number, stop) => await board.PublishAsync(View(number), [], stop));

    private static InstanceView View(int number)
    {
        var hasEnded = number % 5 == 0;
        var since = Duration.FromMinutes(number);
        return new InstanceView
        {
            Id = "order~" + OrderBodies.OrderId(number),
            Process = "order",
            State = hasEnded ? InstanceState.Completed : number % 9 == 0 ? InstanceState.Late : InstanceState.Open,
            Owner = FormattableString.Invariant($"specialist-{number % Owners}"),
            ClientId = FormattableString.Invariant($"client-{number % Clients}"),
            Subject = "Order " + OrderBodies.OrderId(number),
            NextStep = hasEnded ? null : "missing:shipped",
            Due = hasEnded ? null : BenchRuntime.Start + since,
            PolicyVersion = 1,
            UpdatedAt = BenchRuntime.Start - since,
            Revision = 1,
        };
    }
}
