using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Kyndof.Workflows.CrashDrill;

/// <summary>Repeats a call until it is answered, as an order system does: the API makes repeats harmless.</summary>
internal sealed class PersistentCaller(HostProcess host) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = host.Address, Timeout = TimeSpan.FromSeconds(20) };
    private int calls;
    private int repeats;

    public int Calls => calls;

    public int Repeats => repeats;

    public async Task<JsonNode> SendAsync(string role, HttpMethod method, string path, object? body, CancellationToken cancellation)
    {
        Interlocked.Increment(ref calls);
        while (true)
        {
            try
            {
                using var request = new HttpRequestMessage(method, path);
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", host.Keys[role]);
                if (body is not null) request.Content = JsonContent.Create(body);
                using var response = await http.SendAsync(request, cancellation);
                var text = await response.Content.ReadAsStringAsync(cancellation);
                if (response.IsSuccessStatusCode) return JsonNode.Parse(text)!;
                if (response.StatusCode is not (HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests))
                    throw new InvalidOperationException($"{method} {path} was answered {(int)response.StatusCode}: {text}");
            }
            catch (Exception broken) when (broken is HttpRequestException or IOException or TaskCanceledException && !cancellation.IsCancellationRequested)
            {
                // The host was killed in the middle: the same call again.
            }

            Interlocked.Increment(ref repeats);
            await Task.Delay(40, cancellation);
        }
    }

    public void Dispose() => http.Dispose();
}
