using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Figures;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Issues;
using Kyndof.Workflows.Orchestrations.Orders;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using Kyndof.Workflows.Orchestrations.Surveys;
using Kyndof.Workflows.Orchestrations.Transitions;

namespace Kyndof.Workflows.Orchestrations.ClientRecords;

/// <summary>What runs for a client, and how the promises of their orders stand.</summary>
public sealed class ClientCases(InstanceBoard board, OrderReader orders)
{
    /// <summary>Instances looked at, what is open first, then the latest that ended; assumed.</summary>
    private const int Most = 1000;

    /// <summary>Orders read at a time; assumed.</summary>
    private const int AtATime = 50;

    public async Task<(OpenWork Open, PromiseCount Promises)> ReadAsync(string clientId, CancellationToken cancellationToken)
    {
        var views = (await board.ListAsync(new InstanceFilter(ClientId: clientId, Limit: Most), cancellationToken)).Items;
        var promises = PromiseCount.None;
        foreach (var part in views.Select(static view => OrderKeys.OrderIdOf(view.Id)).OfType<string>().Chunk(AtATime))
        {
            var counts = await Task.WhenAll(part.Select(order => orders.PromisesAsync(order, cancellationToken)));
            promises = counts.Aggregate(promises, static (sum, count) => sum.Plus(count));
        }

        return (OpenOf([.. views.Where(static view => !view.State.HasEnded())]), promises);
    }

    private static OpenWork OpenOf(IReadOnlyList<InstanceView> open)
    {
        return new OpenWork(Count(OrderNames.Process), Count(EscalationNames.Process), Count(TransitionNames.Process), Count(FeedbackKeys.Process), Count(SurveyNames.Process));

        int Count(string process) => open.Count(view => view.Process == process);
    }
}
