using Kyndof.Workflows.Adapters.Policies.Shapes;
using Kyndof.Workflows.Domain.Surveys;

namespace Kyndof.Workflows.Adapters.Policies.Surveys;

/// <summary>Turns the checked <c>surveys</c> section and its forms into the record the process works with.</summary>
internal static class SurveyMapping
{
    public static SurveyPolicy ToSurveys(Section surveys, IReadOnlyList<SurveyFormPolicy> forms) => new()
    {
        RemindAfterDays = surveys.Get<int>("remindAfterDays"),
        ExpireAfterDays = surveys.Get<int>("expireAfterDays"),
        LowOverall = surveys.Get<int>("lowOverall"),
        LowDimension = surveys.Get<int>("lowDimension"),
        PromoterFrom = surveys.Get<int>("promoterFrom"),
        DetractorUpTo = surveys.Get<int>("detractorUpTo"),
        ResponseRateTarget = surveys.Get<int>("responseRateTarget"),
        CsatTargetTenths = surveys.Get<int>("csatTargetTenths"),
        Forms = forms,
    };
}
