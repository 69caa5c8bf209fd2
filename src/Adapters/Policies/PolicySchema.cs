using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kyndof.Workflows.Adapters.Policies;

/// <summary>The JSON Schema editors check a policy file with, written from the table the loader checks with.</summary>
public static class PolicySchema
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of <c>policies/schema/policy.schema.json</c>, ending in a newline.</summary>
    public static string Text()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", "Service policy");
            json.WriteString("description", "Written from the loader's table; a test keeps the two the same. The loader also checks what a schema cannot say, such as the range of a duration.");
            PolicyTable.Policy.WriteSchema(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
