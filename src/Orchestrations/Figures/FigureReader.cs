using Kyndof.Workflows.Domain.Figures;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Orchestrations.Feedback.Intake;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using Kyndof.Workflows.Orchestrations.Surveys.Intake;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Figures;

/// <summary>Reads what the figures of a stretch of time are made of, from the line every process keeps of each of its cases.</summary>
public sealed class FigureReader(IssueBoard issues, SurveyBoard surveys, FeedbackBoard loops, OrderBoard orders)
{
    /// <summary>How long after the first instant it is looked whether an order of the period was asked about; assumed, the longest stretch figures are asked for.</summary>
    private static readonly Duration AskedWithin = Duration.FromDays(400);

    /// <param name="from">The first instant.</param>
    /// <param name="to">The instant to stop before.</param>
    /// <param name="now">An order of the period may be asked about until then, but not later than 400 days after <paramref name="from"/>.</param>
    public async Task<FigureFacts> ReadAsync(Instant from, Instant to, Instant now, CancellationToken cancellationToken)
    {
        var raised = await issues.FiguresAsync(from, Instant.Max(to, Instant.Min(now, from + AskedWithin)), cancellationToken);
        return new FigureFacts(
            [.. raised.Where(issue => issue.ReceivedAt < to)],
            await surveys.FiguresAsync(from, to, cancellationToken),
            await loops.FiguresAsync(from, to, cancellationToken),
            await orders.FiguresAsync(from, to, cancellationToken),
            raised.Where(static issue => issue.Kind.AsksHowAnOrderStands()).Select(static issue => issue.OrderId).OfType<string>().ToHashSet(StringComparer.Ordinal));
    }
}
