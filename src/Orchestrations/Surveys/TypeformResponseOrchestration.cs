using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Surveys.Deliveries;

namespace Kyndof.Workflows.Orchestrations.Surveys;

/// <summary>Which response is to be looked at.</summary>
public sealed record TypeformResponse
{
    public required string FormId { get; init; }

    public required string Token { get; init; }
}

/// <summary>Looks at one stored response after Typeform has its answer: maps it and hands it to its survey.</summary>
public sealed class TypeformResponseOrchestration : Orchestration<TypeformResponse, DeliveryState?>
{
    public override Task<DeliveryState?> RunAsync(IOrchestrationContext context, TypeformResponse response) =>
        context.CallActivityAsync<DeliveryState?>(SurveyNames.RouteResponse, response, RetryOptions.ForRecords);
}
