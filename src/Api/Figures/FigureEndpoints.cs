using System.Text.Json.Serialization;
using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.Metrics;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Figures;
using Kyndof.Workflows.Orchestrations.Figures;
using Kyndof.Workflows.Orchestrations.Policies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace Kyndof.Workflows.Api.Figures;

/// <summary>The figures of the department, each with its definition, target, trend, distribution and segments.</summary>
internal static class FigureEndpoints
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/figures", GetAsync).WithTags("Metrics").OpenTo([.. Roles.CsAndOperator, Role.Cfo, Role.Ceo]).TakesQuery<FigureQuery>()
            .Named("getFigures", "Every figure of a stretch of time against its target: value, trend, distribution and segments of clients.")
            .Answers<FiguresAnswer>(200);

    private static async Task<IResult> GetAsync(
        [AsParameters] FigureQuery query, [FromServices] FigureReader figures, [FromServices] FigureAnswers answers, [FromServices] IPolicyProvider policies, [FromServices] ApiClock clock, CancellationToken cancellationToken)
    {
        var reader = new QueryReader();
        var now = clock.Now;
        var (from, to) = QueryPeriod.Read(reader, query.From, query.To, now);
        var step = reader.Word<FigureStep>("by", query.By) ?? FigureStep.Week;
        var segment = reader.Word<ClientSegment>("segment", query.Segment);
        if (reader.Refusal is { } refusal) return refusal;
        var policy = policies.Current;
        return TypedResults.Ok(await answers.GetAsync(new FigureQuestion(query.From, query.To, step, segment), policy, async () =>
        {
            var rules = FigureRules.Of(policy);
            var facts = await figures.ReadAsync(from, to, now, cancellationToken);
            return new FiguresAnswer(from, to, step, segment, ServiceFigures.Of(facts, rules, new FigurePeriod(from, to, step, rules.Calendar.Zone), segment));
        }));
    }
}

/// <summary>Which figures. Issues, loops and orders count by when they were received or placed, surveys by when the client was invited, or
/// answered without an invitation.</summary>
/// <param name="From">The first instant; default 30 days before <paramref name="To"/>.</param>
/// <param name="To">The instant to stop before; default now. At most 400 days after <paramref name="From"/>.</param>
/// <param name="By">day, week or month, in the calendar's zone; default week.</param>
/// <param name="Segment">vip, standard, agency, independent, other, domestic or international; default everybody.</param>
internal sealed record FigureQuery(string? From, string? To, string? By, string? Segment);

/// <param name="By">How long a step of each trend is.</param>
/// <param name="Segment">Whose figures these are; null: everybody's.</param>
public sealed record FiguresAnswer(
    Instant From, Instant To, FigureStep By, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] ClientSegment? Segment, IReadOnlyList<Figure> Figures);
