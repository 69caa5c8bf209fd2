using Kyndof.Workflows.Domain.Feedback.Figures;
using Kyndof.Workflows.Domain.Issues.Figures;
using Kyndof.Workflows.Domain.Orders.Figures;
using Kyndof.Workflows.Domain.Surveys.Figures;

namespace Kyndof.Workflows.Domain.Figures;

/// <summary>What the figures of a stretch of time are made of.</summary>
/// <param name="Issues">Received in it.</param>
/// <param name="Surveys">Invited or answered in it.</param>
/// <param name="Loops">Of feedback received in it.</param>
/// <param name="Orders">Placed in it.</param>
/// <param name="AskedOrders">Orders whose client has asked how they stand, in it or after it.</param>
public sealed record FigureFacts(
    IReadOnlyList<IssueFigure> Issues,
    IReadOnlyList<SurveyFigure> Surveys,
    IReadOnlyList<FeedbackFigure> Loops,
    IReadOnlyList<OrderFigure> Orders,
    IReadOnlySet<string> AskedOrders);
