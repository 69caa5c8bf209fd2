using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kyndof.Workflows.Orchestrations.Durable.Json;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>Makes the sample's calls as their callers would: over HTTP, with a role's key, a person's own, or a webhook's secret.</summary>
internal sealed class DemoCaller(Uri address, IReadOnlyDictionary<string, string> keys, DemoSecrets secrets) : IDisposable
{
    private const string Person = "person:";
    private readonly HttpClient http = new() { BaseAddress = address };
    private readonly Dictionary<string, string> ownKeys = new(StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">The API refused the call: the sample and the API disagree.</exception>
    public async Task<JsonNode?> CallAsync(string who, HttpMethod method, string path, object? body, CancellationToken cancellation)
    {
        var key = who.StartsWith(Person, StringComparison.Ordinal) ? await OwnKeyAsync(who[Person.Length..], cancellation) : keys[who];
        return await SendAsync(method, path, body is null ? null : JsonContent.Create(body, options: WorkflowJson.Options), headers => headers.Authorization = new AuthenticationHeaderValue("Bearer", key), cancellation);
    }

    /// <summary>A client answers a survey, as Typeform hands it on.</summary>
    public Task AnswerAsync(string response, CancellationToken cancellation) =>
        SendAsync(HttpMethod.Post, "/api/webhooks/typeform", Json(response), headers => headers.Add("Typeform-Signature", secrets.Sign(response)), cancellation);

    /// <summary>A mail service reports what became of mails.</summary>
    public Task ReportDeliveryAsync(string events, CancellationToken cancellation) =>
        SendAsync(HttpMethod.Post, "/api/webhooks/event-grid", Json(events), headers => headers.Add("X-Kyndof-Webhook-Key", secrets.EventGrid), cancellation);

    public void Dispose() => http.Dispose();

    public static IReadOnlyDictionary<string, string> ReadKeys(string path) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path))!;

    /// <summary>An operator gives a person their key the first time they act.</summary>
    private async Task<string> OwnKeyAsync(string staffId, CancellationToken cancellation)
    {
        if (ownKeys.TryGetValue(staffId, out var known)) return known;
        var given = await CallAsync("operator", HttpMethod.Post, $"/api/staff/{staffId}/sign-in-key", new { }, cancellation);
        return ownKeys[staffId] = given!["key"]!.GetValue<string>();
    }

    private async Task<JsonNode?> SendAsync(HttpMethod method, string path, HttpContent? content, Action<HttpRequestHeaders> identify, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        identify(request.Headers);
        using var response = await http.SendAsync(request, cancellation);
        var text = await response.Content.ReadAsStringAsync(cancellation);
        if (!response.IsSuccessStatusCode) throw new InvalidOperationException($"{method} {path} was answered {(int)response.StatusCode}: {text}");
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    private static StringContent Json(string text) => new(text, System.Text.Encoding.UTF8, "application/json");
}
