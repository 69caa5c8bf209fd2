using System.Text.Json;
using Kyndof.Workflows.Adapters.Policies.Shapes;
using Kyndof.Workflows.Domain.Surveys;

namespace Kyndof.Workflows.Adapters.Policies.Surveys;

/// <summary>What holds between the values of a form, and between forms.</summary>
internal static class SurveyFormChecks
{
    public static void Check(PolicyReport report, Section file, SurveyFormName name, IDictionary<string, string> taken)
    {
        if (file.Values.ContainsKey("formIds")) CheckIds(report, file, taken);
        if (file.Find<string>("url") is { } url) CheckUrl(file.At("url"), url, name.Form);
        if (file.Find<Section>("answers") is { } answers) CheckAnswers(file.At("answers"), answers, name);
    }

    private static void CheckIds(PolicyReport report, Section file, IDictionary<string, string> taken)
    {
        foreach (var id in file.List<string>("formIds"))
        {
            if (!taken.TryAdd(id, report.File) && taken[id] != report.File)
                file.At("formIds").Refuse($"'{id}' stands in {Path.GetFileName(taken[id])} too; allowed in one file only");
        }
    }

    private static void CheckUrl(Place place, string url, SurveyForm form)
    {
        var carries = url.Contains("{orderId}", StringComparison.Ordinal);
        if (form == SurveyForm.PostOrder && !carries) place.Refuse($"'{url}' does not carry {{orderId}}; allowed an address with {{surveyId}} and {{orderId}}");
        if (form != SurveyForm.PostOrder && carries) place.Refuse($"'{url}' carries {{orderId}}, which this form does not know; allowed an address with {{surveyId}} alone");
    }

    private static void CheckAnswers(Place place, Section answers, SurveyFormName name)
    {
        var asked = new HashSet<SurveyQuestion>();
        foreach (var field in answers.Values.Values.Cast<Section>())
        {
            if (!field.Values.TryGetValue("question", out var value)) continue;
            var question = (SurveyQuestion)value;
            if (!asked.Add(question)) field.At("question").Refuse($"'{Word(question)}' is answered by another field too; allowed once");
            CheckScale(field, question);
        }

        var missing = name.Asks.Where(question => !asked.Contains(question)).ToList();
        if (missing.Count > 0 && answers.Places.Count == answers.Values.Count)
            place.Refuse($"nothing answers {string.Join(", ", missing.Select(Word))}; allowed a field for each of {string.Join(", ", name.Asks.Select(Word))}");
    }

    private static void CheckScale(Section field, SurveyQuestion question)
    {
        var scale = ScaleOf(question);
        foreach (var (key, end) in new[] { ("least", scale?.Least), ("most", scale?.Most) })
        {
            if (field.Number(key) is { } found && found != end)
                field.At(key).Refuse(end is null ? $"does not go with {Word(question)}, which is answered in words" : $"'{found}' is out of range; allowed {end}: {Word(question)} is {scale?.Least} to {scale?.Most}");
            if (end is not null && !field.Places.ContainsKey(key)) field.At("question").Refuse($"needs {key} beside it; allowed {key}: {end}");
        }
    }

    // FBK-1, ruling 4: the scales of the handbook, which scores, NPS and thresholds count in.
    private static (int Least, int Most)? ScaleOf(SurveyQuestion question) => question switch
    {
        SurveyQuestion.Improve => null,
        SurveyQuestion.Recommend => (0, 10),
        _ => (1, 5),
    };

    private static string Word(SurveyQuestion question) => JsonNamingPolicy.CamelCase.ConvertName(question.ToString());
}
