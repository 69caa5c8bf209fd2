using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.Feedback;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Feedback.Figures;
using Kyndof.Workflows.Domain.Issues.Figures;
using Kyndof.Workflows.Domain.Surveys.Figures;
using Kyndof.Workflows.Orchestrations.Feedback.Intake;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Surveys.Intake;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace Kyndof.Workflows.Api.Metrics;

/// <summary>Figures of a stretch of time (ruling 2, ESC-1 to ESC-4, ESC-6, SLA-4, FBK-2, FBK-7).</summary>
internal static class MetricsEndpoints
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/metrics", GetAsync).WithTags("Metrics").OpenTo([.. Roles.CsAndOperator, Role.Cfo, Role.Ceo]).TakesQuery<MetricsQuery>()
            .Named("getMetrics", "How far issues were raised, the three ways it is counted, how clients answered surveys by segment, against the targets; how feedback loops went.")
            .Answers<MetricsAnswer>(200);

    private static async Task<IResult> GetAsync(
        [AsParameters] MetricsQuery query, [FromServices] IssueBoard issues, [FromServices] SurveyBoard surveys, [FromServices] FeedbackBoard loops,
        [FromServices] IPolicyProvider policies, [FromServices] ApiClock clock, CancellationToken cancellationToken)
    {
        var reader = new QueryReader();
        var (from, to) = QueryPeriod.Read(reader, query.From, query.To, clock.Now);
        if (reader.Refusal is { } refusal) return refusal;
        var policy = policies.Current;
        var raised = await issues.FiguresAsync(from, to, cancellationToken);
        var answered = await surveys.FiguresAsync(from, to, cancellationToken);

        // Every process adds its part here, from its own figures.
        return TypedResults.Ok(new MetricsAnswer(
            from, to, EscalationRates.Of(raised, policy.Issues), SurveyFigures.Of(answered, policy.Surveys), await FeedbackMetrics.OfAsync(loops, from, to, cancellationToken)));
    }
}

/// <summary>Which stretch of time; issues count by when they were received, surveys by when the client was invited, or answered without an invitation.</summary>
/// <param name="From">The first instant; default 30 days before <paramref name="To"/>.</param>
/// <param name="To">The instant to stop before; default now.</param>
internal sealed record MetricsQuery(string? From, string? To);

/// <param name="Escalation">How far issues were raised (ruling 2).</param>
/// <param name="Surveys">Response rate, CSAT (1 to 5) and NPS (0 to 10) by segment (FBK-2, FBK-7, ruling 4).</param>
/// <param name="Feedback">How feedback loops went (FBK-5).</param>
public sealed record MetricsAnswer(Instant From, Instant To, EscalationRates Escalation, SurveyFigures Surveys, FeedbackFigures Feedback);
