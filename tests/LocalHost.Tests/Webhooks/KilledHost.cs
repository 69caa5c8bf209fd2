using System.Diagnostics;
using Kyndof.Workflows.LocalHost.Tests.Hosting;

namespace Kyndof.Workflows.LocalHost.Tests.Webhooks;

/// <summary>The real host in a process of its own, to be killed in the middle of its work.</summary>
internal sealed class KilledHost : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process process;

    /// <summary>Keeps its pipe from filling.</summary>
    private readonly Task<string> rest;

    private KilledHost(Process process, string address) => (this.process, rest, Http) = (process, process.StandardOutput.ReadToEndAsync(), new HttpClient { BaseAddress = new Uri(address) });

    public HttpClient Http { get; }

    /// <summary>Starts it on a folder and waits until it says that it is ready.</summary>
    public static async Task<KilledHost> StartAsync(string folder)
    {
        var address = HostRun.FreeAddress();
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "Kyndof.Workflows.LocalHost.dll"), "--data", folder, "--urls", address }) start.ArgumentList.Add(argument);
        var started = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        while (await started.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("Ready", StringComparison.Ordinal)) return new KilledHost(started, address);
        }

        throw new InvalidOperationException("The host ended instead of starting.");
    }

    /// <summary>SIGKILL: nothing is flushed, nobody is asked.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        await rest;
    }

    public void Dispose()
    {
        Http.Dispose();
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }
}
