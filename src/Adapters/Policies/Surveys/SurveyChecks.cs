using Kyndof.Workflows.Adapters.Policies.Shapes;

namespace Kyndof.Workflows.Adapters.Policies.Surveys;

/// <summary>What holds between the values of <c>surveys</c>.</summary>
internal static class SurveyChecks
{
    public static void Check(Section surveys)
    {
        PolicyChecks.More(surveys, "expireAfterDays", "remindAfterDays");
        if (PolicyChecks.Both<int>(surveys, "detractorUpTo", "promoterFrom") is var (detractor, promoter) && detractor >= promoter)
            surveys.At("detractorUpTo").Refuse($"'{detractor}' is out of range; allowed less than promoterFrom ({promoter})");
        if (surveys.Find<Section>("forms") is { } forms) CheckFiles(forms);
    }

    private static void CheckFiles(Section forms)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (form, file) in forms.Values)
        {
            if (!seen.TryAdd((string)file, form)) forms.At(form).Refuse($"'{file}' is the file of {seen[(string)file]} too; allowed a file of its own");
        }
    }
}
