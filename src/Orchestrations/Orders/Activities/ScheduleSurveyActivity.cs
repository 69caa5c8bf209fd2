using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Orders.Activities;

/// <summary>A survey announced at delivery (FBK-1).</summary>
public sealed record ScheduleSurvey
{
    /// <summary>One an order, e.g. <c>survey~K-1042</c> (ruling 4).</summary>
    public required string SurveyId { get; init; }

    public required string OrderId { get; init; }

    public required string ClientId { get; init; }

    public required Instant DueAt { get; init; }

    public SurveyRequest ToRequest() => new() { SurveyId = SurveyId, Form = SurveyForm.PostOrder, ClientId = ClientId, OrderId = OrderId, DueAt = DueAt };
}

/// <summary>Begins an order's survey, once: the first announcement stands.</summary>
public sealed class ScheduleSurveyActivity(ISurveyStarter surveys) : Activity<ScheduleSurvey, Nothing>
{
    /// <summary>Where surveys are kept; the first version kept one a row in the partition <c>all</c>.</summary>
    public const string Collection = "surveys";

    public override async Task<Nothing> RunAsync(ScheduleSurvey input, CancellationToken cancellationToken)
    {
        await surveys.BeginAsync(input.ToRequest(), cancellationToken);
        return Nothing.Value;
    }
}
