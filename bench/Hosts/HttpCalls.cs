using System.Net.Http.Json;
using Kyndof.Workflows.Orchestrations.Durable.Json;

namespace Kyndof.Workflows.Bench.Hosts;

/// <summary>Calls of the API that must succeed.</summary>
internal static class HttpCalls
{
    /// <summary>A body as it goes over the wire, made before anything is measured.</summary>
    public static byte[] Json(object body) => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(body, WorkflowJson.Options);

    public static Task PostAsync(this HttpClient http, string path, byte[] json, CancellationToken cancellation) =>
        SendAsync(http, HttpMethod.Post, path, json, cancellation);

    public static Task PutAsync(this HttpClient http, string path, byte[] json, CancellationToken cancellation) =>
        SendAsync(http, HttpMethod.Put, path, json, cancellation);

    public static async Task<T> GetAsync<T>(this HttpClient http, string path, CancellationToken cancellation) =>
        await http.GetFromJsonAsync<T>(path, WorkflowJson.Options, cancellation) ?? throw new InvalidOperationException($"GET {path} was answered null.");

    /// <summary>Posts everything, so many at a time.</summary>
    public static Task PostAllAsync(this HttpClient http, IEnumerable<(string Path, byte[] Json)> calls, int atATime, CancellationToken cancellation) =>
        Parallel.ForEachAsync(
            calls,
            new ParallelOptions { MaxDegreeOfParallelism = atATime, CancellationToken = cancellation },
            async (call, stop) => await http.PostAsync(call.Path, call.Json, stop));

    /// <exception cref="InvalidOperationException">The API refused: the benchmark and the API disagree.</exception>
    private static async Task SendAsync(HttpClient http, HttpMethod method, string path, byte[] json, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, path) { Content = new ByteArrayContent(json) };
        request.Content.Headers.ContentType = new("application/json");
        using var response = await http.SendAsync(request, cancellation);
        if (response.IsSuccessStatusCode) return;
        throw new InvalidOperationException($"{method} {path} was answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync(cancellation)}");
    }
}
