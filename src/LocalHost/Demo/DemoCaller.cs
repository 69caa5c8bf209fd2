using System.Net.Http.Headers;
using System.Text.Json;
using Kyndof.Workflows.Orchestrations.Durable.Json;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>Makes the sample's calls as their callers would: over HTTP, with a key.</summary>
internal sealed class DemoCaller(Uri address, IReadOnlyDictionary<string, string> keys) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = address };

    /// <exception cref="InvalidOperationException">The API refused the call: the sample and the API disagree.</exception>
    public async Task MakeAsync(DemoStep step, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(step.Method, step.Path)
        {
            Content = JsonContent.Create(step.Body, options: WorkflowJson.Options),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", keys[step.Role]);
        using var response = await http.SendAsync(request, cancellation);
        if (!response.IsSuccessStatusCode)
            throw new InvalidOperationException($"{step.Method} {step.Path} was answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync(cancellation)}");
    }

    public void Dispose() => http.Dispose();

    public static IReadOnlyDictionary<string, string> ReadKeys(string path) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path))!;
}
