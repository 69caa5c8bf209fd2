using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Kyndof.Workflows.LocalHost.Tests.Hosting;

namespace Kyndof.Workflows.LocalHost.Tests.Webhooks;

/// <summary>The host is killed while answers pour in: whatever it had taken is there, and the rest is taken when Typeform comes back.</summary>
public sealed class KillUnderLoadTests
{
    private const int Answers = 600;
    private const int KillAfter = 200;

    [Fact]
    public async Task No_answer_it_had_taken_is_lost()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.File("settings.json"), TypeformCall.Settings);
        var taken = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        using (var doomed = await KilledHost.StartAsync(folder.Path))
        {
            var enough = new TaskCompletionSource();
            var load = Parallel.ForEachAsync(Enumerable.Range(0, Answers), new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (number, cancellation) =>
            {
                if (await TryAsync(doomed.Http, CallOf(number), cancellation) != HttpStatusCode.OK) return;
                taken[CallOf(number).Token] = true;
                if (taken.Count >= KillAfter) enough.TrySetResult();
            });
            await enough.Task;
            await doomed.KillAsync();
            await load;
        }

        Assert.InRange(taken.Count, KillAfter, Answers);
        using var host = await KilledHost.StartAsync(folder.Path);
        foreach (var number in Enumerable.Range(0, Answers))
        {
            var call = CallOf(number);
            var (status, answer) = await call.SendAsync(host.Http);
            Assert.Equal(HttpStatusCode.OK, status);
            if (taken.ContainsKey(call.Token)) Assert.Contains("\"repeated\"", answer, StringComparison.Ordinal);
        }
    }

    private static TypeformCall CallOf(int number) =>
        TypeformCall.Honest("t-" + number.ToString("D4", CultureInfo.InvariantCulture), $"K-{number}", overall: 1 + (number % 5));

    private static async Task<HttpStatusCode?> TryAsync(HttpClient http, TypeformCall call, CancellationToken cancellation)
    {
        try
        {
            return (await call.SendAsync(http, cancellation)).Status;
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException)
        {
            return null;
        }
    }
}
