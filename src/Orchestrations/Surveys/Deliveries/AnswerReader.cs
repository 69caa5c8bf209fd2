using System.Globalization;
using System.Text.Json;
using Kyndof.Workflows.Domain.Surveys;

namespace Kyndof.Workflows.Orchestrations.Surveys.Deliveries;

/// <summary>What could be read of a response.</summary>
/// <param name="Answers">Null when no answer could be used.</param>
/// <param name="LeftOut">Refs of answers that could not be used, each with the reason.</param>
public sealed record MappedAnswers(SurveyAnswers? Answers, IReadOnlyList<string> LeftOut);

/// <summary>Finds the answers of a form by the ref of each field, whatever type the field has (FBK-1). What cannot be used is left out alone.</summary>
public static class AnswerReader
{
    /// <summary>Characters of the client's words that are taken over; the rest stays with the stored response. Assumed.</summary>
    public const int LongestWords = 4000;

    private const int LongestNumber = 20;
    private const int LongestRef = 64;
    private const int MostLeftOut = 20;

    public static MappedAnswers Read(JsonElement payload, SurveyFormPolicy form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var scores = new Dictionary<SurveyQuestion, int>();
        string? words = null;
        var leftOut = new List<string>();
        foreach (var answer in AnswersOf(payload))
        {
            var name = TextOf(Member(Member(answer, "field"), "ref"));
            if (name is null || !form.Answers.TryGetValue(name, out var field)) LeaveOut(name ?? "?", "not in the form file");
            else if (field.Question == SurveyQuestion.Improve) Words(name, answer);
            else Score(name, field, answer);
        }

        var said = scores.Count > 0 || words is not null;
        return new MappedAnswers(said ? new SurveyAnswers(Of(SurveyQuestion.Overall), Of(SurveyQuestion.Quality), Of(SurveyQuestion.Timeline), Of(SurveyQuestion.Communication), Of(SurveyQuestion.Recommend), words) : null, leftOut);

        int? Of(SurveyQuestion question) => scores.TryGetValue(question, out var score) ? score : null;

        void LeaveOut(string name, string why)
        {
            if (leftOut.Count < MostLeftOut) leftOut.Add($"{(name.Length <= LongestRef ? name : name[..LongestRef])}: {why}");
        }

        void Words(string name, JsonElement answer)
        {
            var text = WordsOf(answer)?.Trim();
            if (text is null) LeaveOut(name, "no words");
            else if (words is not null) LeaveOut(name, "answered twice");
            else if (text.Length > 0) words = text.Length <= LongestWords ? text : text[..LongestWords];
        }

        void Score(string name, AnswerField field, JsonElement answer)
        {
            if (NumberOf(answer) is not { } number) LeaveOut(name, "no whole number");
            else if (number < field.Least || number > field.Most) LeaveOut(name, string.Create(CultureInfo.InvariantCulture, $"{number} is not {field.Least} to {field.Most}"));
            else if (!scores.TryAdd(field.Question, number)) LeaveOut(name, "answered twice");
        }
    }

    private static JsonElement.ArrayEnumerator AnswersOf(JsonElement payload) =>
        Member(Member(payload, "form_response"), "answers") is { ValueKind: JsonValueKind.Array } answers ? answers.EnumerateArray() : default;

    /// <summary>A number, a text that is one, or a choice whose label is one.</summary>
    private static int? NumberOf(JsonElement answer)
    {
        if (Member(answer, "number") is { ValueKind: JsonValueKind.Number } number) return number.TryGetDecimal(out var value) ? Whole(value) : null;
        var text = (TextOf(Member(answer, "text")) ?? TextOf(Member(Member(answer, "choice"), "label")))?.Trim();
        return text is { Length: > 0 and <= LongestNumber } && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var parsed)
            ? Whole(parsed)
            : null;
    }

    private static string? WordsOf(JsonElement answer) =>
        TextOf(Member(answer, "text")) ?? TextOf(Member(Member(answer, "choice"), "label")) ?? TextOf(Member(Member(answer, "choice"), "other"));

    private static int? Whole(decimal value) => value == decimal.Truncate(value) && value is >= int.MinValue and <= int.MaxValue ? (int)value : null;

    private static string? TextOf(JsonElement json) => json.ValueKind == JsonValueKind.String ? json.GetString() : null;

    private static JsonElement Member(JsonElement from, string name) => from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var member) ? member : default;
}
