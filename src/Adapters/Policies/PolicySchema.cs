using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kyndof.Workflows.Adapters.Policies.Accountability;
using Kyndof.Workflows.Adapters.Policies.Shapes;
using Kyndof.Workflows.Adapters.Policies.Surveys;

namespace Kyndof.Workflows.Adapters.Policies;

/// <summary>The JSON Schemas editors check a policy, its RABSIC matrices and its survey forms with, written from the tables the loader checks with.</summary>
public static class PolicySchema
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of <c>policies/schema/policy.schema.json</c>, ending in a newline.</summary>
    public static string Text() => Write("Service policy", PolicyTable.Policy);

    /// <summary>The text of <c>policies/schema/rabsic.schema.json</c>, ending in a newline.</summary>
    public static string RabsicText() => Write("RABSIC matrices", RabsicFile.Shape);

    /// <summary>The text of <c>policies/schema/survey-form.schema.json</c>, ending in a newline.</summary>
    public static string SurveyFormText() => Write("Survey form", SurveyFormFile.Shape);

    private static string Write(string title, SectionShape shape)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", title);
            json.WriteString("description", "Written from the loader's table; a test keeps the two the same. The loader also checks what a schema cannot say, such as the range of a duration.");
            shape.WriteSchema(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
