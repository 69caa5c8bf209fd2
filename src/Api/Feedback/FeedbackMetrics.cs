using Kyndof.Workflows.Domain.Feedback.Figures;
using Kyndof.Workflows.Orchestrations.Feedback.Intake;
using NodaTime;

namespace Kyndof.Workflows.Api.Feedback;

/// <summary>The feedback part of the figures (FBK-5, FBK-7): loops count by when the client spoke.</summary>
internal static class FeedbackMetrics
{
    public static async Task<FeedbackFigures> OfAsync(FeedbackBoard loops, Instant from, Instant to, CancellationToken cancellationToken) =>
        FeedbackFigures.Of(await loops.FiguresAsync(from, to, cancellationToken));
}
