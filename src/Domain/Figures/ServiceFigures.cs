using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Domain.Surveys;

namespace Kyndof.Workflows.Domain.Figures;

/// <summary>Every figure of the department over one stretch of time.</summary>
public static class ServiceFigures
{
    /// <param name="segment">Whose; null: everybody's.</param>
    public static IReadOnlyList<Figure> Of(FigureFacts facts, ServicePolicy policy, FigurePeriod period, ClientSegment? segment)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(period);
        var afterOrders = facts.Surveys.Where(static survey => survey.Form == SurveyForm.PostOrder).ToList();
        var calendar = BusinessCalendar.From(policy.Calendar);
        return
        [
            .. SurveyMeasures.Of(policy.Surveys).Select(measure => measure.Over(afterOrders, period, segment)),
            .. ResponseMeasures.Of(policy.Issues, calendar, segment).Select(measure => measure.Over(facts.Issues, period, segment)),
            .. TierMeasures.Of(policy.Issues.Shares).Select(measure => measure.Over(facts.Issues, period, segment)),
            ProactivityMeasure.Of(facts.AskedOrders).Over(facts.Orders, period, segment),
            LoopMeasure.Of().Over(facts.Loops, period, segment),
        ];
    }
}
