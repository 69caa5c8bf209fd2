using Kyndof.Workflows.Adapters.Policies.Shapes;
using Kyndof.Workflows.Domain.Surveys;

namespace Kyndof.Workflows.Adapters.Policies.Surveys;

/// <summary>One survey form as it stands in a file beside the policy (FBK-1).</summary>
internal static class SurveyFormFile
{
    private const string Rule = "FBK-1";

    public static SectionShape Shape { get; } = new(
    [
        new("formIds", Rule, "Ids the provider calls the form by, e.g. one a language; each stands in one file only.", new ListShape(TextShape.Id, AtLeast: 1)),
        new("url", Rule, "Address clients open; {surveyId}, and for post-order {orderId}, are filled in.", new TextShape(
            "an https address that carries {surveyId}", "^https://(?=.*\\{surveyId\\})[^\\s\"<>]{1,400}$")),
        new("answers", Rule, "What each field answers, by its ref; every question once.", new MapShape(
            new TextShape("a ref of 1 to 255 of the characters A-Z a-z 0-9 _ -", "^[A-Za-z0-9_-]{1,255}$"),
            new SectionShape(
            [
                new("question", Rule, "The question it answers.", ChoiceShape.Of<SurveyQuestion>("question")),
                new("least", Rule, "Least number it may hold; left out for words.", new IntegerShape(0, 10), Required: false),
                new("most", Rule, "Greatest number it may hold; left out for words.", new IntegerShape(0, 10), Required: false),
            ]))),
    ]);

    /// <summary>The form; null when something is wrong, which the report then says.</summary>
    /// <param name="taken">Form ids of the files read before, with the file each stands in; those of this file are added.</param>
    public static SurveyFormPolicy? Read(PolicyReport report, SurveyFormName name, IDictionary<string, string> taken)
    {
        if (PolicyText.Read(report, Shape) is not { } file) return null;
        SurveyFormChecks.Check(report, file, name, taken);
        return report.Problems.Count == 0 ? ToForm(file, name.Form) : null;
    }

    private static SurveyFormPolicy ToForm(Section file, SurveyForm form) => new(
        form,
        file.List<string>("formIds"),
        file.Get<string>("url"),
        file.Get<Section>("answers").Values.ToDictionary(entry => entry.Key, entry => ToField((Section)entry.Value), StringComparer.Ordinal));

    private static AnswerField ToField(Section field) => new(field.Get<SurveyQuestion>("question"), field.Number("least"), field.Number("most"));
}
