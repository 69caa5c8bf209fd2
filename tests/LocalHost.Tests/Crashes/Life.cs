using Kyndof.Workflows.Adapters.Links;
using Kyndof.Workflows.LocalHost.Tests.Hosting;
using Kyndof.Workflows.Orchestrations.Links;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.LocalHost.Tests.Crashes;

/// <summary>What happens to an order or an issue, and how it is looked at in the end.</summary>
/// <param name="Begin">The instant the host starts at.</param>
/// <param name="Steps">What is asked of the host, in order; each may be asked again.</param>
internal sealed record LifeStory(string Begin, IReadOnlyList<Func<BareHost, Task>> Steps, Func<BareHost, Task<LifeView>> LookAsync);

/// <summary>A story on a host that may die once: then it is started again on the same folder, and whoever had no answer asks again.</summary>
internal sealed class Life(LifeStory story, CrashAt crash) : IAsyncDisposable
{
    /// <summary>One key for every life, so that their links are the same.</summary>
    private static readonly SignedActionLinks Links = new(new Uri("https://localhost"), [new byte[32]]);

    private readonly TempFolder folder = new();
    private readonly List<MortalCarrier> carriers = [];
    private BareHost? host;
    private bool hasDied;

    /// <summary>What its hosts warned of.</summary>
    public HostLog Log { get; } = new();

    /// <summary>Lives it from beginning to end and says what came of it.</summary>
    public async Task<LifeOutcome> LiveAsync()
    {
        host = await StartAsync();
        foreach (var step in story.Steps)
        {
            if (await SurvivesAsync(step)) continue;
            hasDied = true;
            Log.Note("The host died here.");
            foreach (var carrier in carriers) await carrier.DieAsync();
            await host.DisposeAsync();
            host = await StartAsync();
            await step(host);
        }

        return await LifeOutcome.OfAsync(host, await story.LookAsync(host), folder.File("mail"));
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null) await host.DisposeAsync();
        folder.Dispose();
    }

    private async Task<bool> SurvivesAsync(Func<BareHost, Task> step)
    {
        try
        {
            await step(host!);
            return hasDied || !crash.HasStruck;
        }
        catch (Exception) when (!hasDied && crash.HasStruck)
        {
            return false;
        }
    }

    private Task<BareHost> StartAsync() => BareHost.StartAsync(folder.Path, story.Begin, Prepare);

    private void Prepare(WebApplicationBuilder builder)
    {
        carriers.Clear();
        builder.SendBy(Mortal<IMessageSender>(builder)).PostBy(Mortal<ITeamChat>(builder));
        builder.Services.AddSingleton<IActionLinks>(Links);
        builder.Logging.AddProvider(Log);
        if (!hasDied) builder.ChangeRuntime(known => known with { CrashPoints = crash });
    }

    private MortalCarrier Mortal<T>(WebApplicationBuilder builder)
        where T : IMessageCarrier
    {
        var carrier = new MortalCarrier(builder.Services.Select(service => service.ImplementationInstance).OfType<T>().Last());
        carriers.Add(carrier);
        return carrier;
    }
}
