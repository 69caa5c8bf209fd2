using Kyndof.Workflows.Adapters.Policies.Shapes;

namespace Kyndof.Workflows.Adapters.Policies.Surveys;

/// <summary>The keys of <c>surveys</c> with their rules and ranges.</summary>
internal static class SurveyShapes
{
    private const string Assumed = "assumed";

    public static SectionShape Surveys { get; } = new(
    [
        new("remindAfterDays", Assumed, "Days of 24 hours after the invitation when a silent client is reminded, once; 0 never.", new IntegerShape(0, 60)),
        new("expireAfterDays", Assumed, "Days of 24 hours after the invitation when an unanswered survey expires; more than remindAfterDays.", new IntegerShape(1, 180)),
        new("lowOverall", "ruling 19", "An overall score up to here is low; assumed.", new IntegerShape(1, 4)),
        new("lowDimension", "ruling 19", "A score of quality, timeline or communication up to here is low; assumed.", new IntegerShape(1, 4)),
        new("promoterFrom", "ruling 4", "Likelihood to recommend from which a client is a promoter.", new IntegerShape(1, 10)),
        new("detractorUpTo", "ruling 4", "Likelihood to recommend up to which a client is a detractor; less than promoterFrom.", new IntegerShape(0, 9)),
        new("responseRateTarget", "FBK-2", "Percent of surveys that should be answered.", new IntegerShape(1, 100)),
        new("csatTargetTenths", "FBK-2", "Average overall score to reach, in tenths: 45 is 4.5 of 5.", new IntegerShape(10, 50)),
        new("forms", "FBK-1", "The file of each form, in a folder beside this one.", new SectionShape(
            [.. SurveyForms.Names.Select(form => new Field(form.Key, null, form.Meaning, FileShape()))])),
    ]);

    private static TextShape FileShape() => new(
        "the name of a file in the folder of forms, such as kyndof/forms/post-order.yaml", "^[a-z0-9-]{1,32}/forms/[a-z0-9-]{1,32}\\.yaml$");
}
