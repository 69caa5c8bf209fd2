using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Domain.Surveys;

namespace Kyndof.Workflows.Domain.Figures;

/// <summary>The part of the policy that figures are held against.</summary>
public sealed record FigureRules(SurveyPolicy Surveys, IssuePolicy Issues, BusinessCalendar Calendar)
{
    public static FigureRules Of(ServicePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new FigureRules(policy.Surveys, policy.Issues, BusinessCalendar.From(policy.Calendar));
    }
}
