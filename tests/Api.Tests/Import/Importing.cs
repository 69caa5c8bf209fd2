using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Kyndof.Workflows.Api.Security;

namespace Kyndof.Workflows.Api.Tests.Import;

/// <summary>Sends files to be imported, and reads what came of their lines.</summary>
internal static class Importing
{
    public static Task<Answer> TryAsync(this ApiServer api, string what, string csv, Role role = Role.CsLead) => api.SendFileAsync($"/api/{what}/import?dryRun=true", Encoding.UTF8.GetBytes(csv), role: role);

    public static Task<Answer> ImportAsync(this ApiServer api, string what, string csv, Role role = Role.CsLead) => api.SendFileAsync($"/api/{what}/import?dryRun=false", Encoding.UTF8.GetBytes(csv), role: role);

    public static async Task<Answer> SendFileAsync(this ApiServer api, string path, byte[] bytes, string type = "text/csv; charset=utf-8", Role role = Role.CsLead)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return await api.SendAsync(request, role);
    }

    /// <summary>Each line as <c>2 C-1 created</c>.</summary>
    public static IReadOnlyList<string> Lines(this Answer answer) =>
        [.. answer.Json.GetProperty("lines").EnumerateArray().Select(line => $"{line.GetProperty("line")} {line.GetProperty("id")} {line.GetProperty("outcome")}")];

    /// <summary>Errors of a line as <c>email: This is …</c>.</summary>
    public static IReadOnlyList<string> Errors(this Answer answer, int line) =>
        [.. LineOf(answer, line).GetProperty("errors").EnumerateArray().Select(error => $"{error.GetProperty("field")}: {error.GetProperty("message")}")];

    /// <summary>Changes of a line as <c>tier: standard -> vip</c>.</summary>
    public static IReadOnlyList<string> Changes(this Answer answer, int line) =>
        [.. LineOf(answer, line).GetProperty("changes").EnumerateArray().Select(change => $"{change.GetProperty("field")}: {change.GetProperty("from")} -> {change.GetProperty("to")}")];

    private static JsonElement LineOf(Answer answer, int line) => answer.Json.GetProperty("lines").EnumerateArray().Single(entry => entry.GetProperty("line").GetInt32() == line);
}
