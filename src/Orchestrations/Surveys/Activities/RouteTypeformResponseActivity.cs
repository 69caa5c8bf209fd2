using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Surveys.Deliveries;

namespace Kyndof.Workflows.Orchestrations.Surveys.Activities;

/// <summary>Maps a stored response and hands it to its survey. Repeatable.</summary>
public sealed class RouteTypeformResponseActivity(DeliveryRouter router) : Activity<TypeformResponse, DeliveryState?>
{
    public override Task<DeliveryState?> RunAsync(TypeformResponse input, CancellationToken cancellationToken) =>
        router.RouteAsync(input.FormId, input.Token, cancellationToken);
}
