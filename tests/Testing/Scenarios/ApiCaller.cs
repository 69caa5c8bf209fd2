using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Kyndof.Workflows.Orchestrations.Durable.Json;

namespace Kyndof.Workflows.Testing.Scenarios;

/// <summary>Calls the API as one role and reads its answers as JSON. What a call causes has happened when it returns.</summary>
public sealed class ApiCaller(HttpClient http, Scenario world)
{
    public HttpClient Http => http;

    public Task<ApiAnswer> PutAsync(string path, object body) => SendAsync(HttpMethod.Put, path, body);

    public Task<ApiAnswer> PostAsync(string path, object? body = null) => SendAsync(HttpMethod.Post, path, body ?? new { });

    public Task<ApiAnswer> GetAsync(string path) => AskAsync(HttpMethod.Get, path, null);

    /// <summary>Posts to a host that may be unable to do anything with it: nothing is waited for.</summary>
    public Task<ApiAnswer> TryPostAsync(string path, object body) => AskAsync(HttpMethod.Post, path, body);

    private async Task<ApiAnswer> SendAsync(HttpMethod method, string path, object? body)
    {
        var answer = await AskAsync(method, path, body);
        await world.SettleAsync();
        return answer;
    }

    private async Task<ApiAnswer> AskAsync(HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = JsonContent.Create(body, options: WorkflowJson.Options);
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new ApiAnswer(response.StatusCode, text);
    }
}

/// <summary>One answer of the API.</summary>
public sealed record ApiAnswer(HttpStatusCode Status, string Text)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    /// <summary>The answer, when it has the status that was expected; the text otherwise says why not.</summary>
    public ApiAnswer Expect(HttpStatusCode expected)
    {
        Xunit.Assert.True(Status == expected, $"Expected {expected}, got {Status}: {Text}");
        return this;
    }
}
