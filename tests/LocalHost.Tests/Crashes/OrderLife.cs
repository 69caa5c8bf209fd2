using System.Net;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.LocalHost.Tests.Crashes;

/// <summary>One order from its client's record to its settling, with a delay on the way, on a host that may die once: then it is
/// started again, and whoever had no answer asks again.</summary>
internal sealed class OrderLife(CrashAt crash) : IAsyncDisposable
{
    private Scenario? world;
    private MortalSender? sender;
    private bool hasDied;

    /// <summary>What its hosts warned of.</summary>
    public HostLog Log { get; } = new();

    private static readonly IReadOnlyList<Func<Scenario, Task>> Story =
    [
        world => world.PutStaff("specialist-1"),
        world => world.PutClient(("contactMethod", "phone")),
        async world => ShouldBeTaken(await world.TryPlace(("performanceAt", "2026-03-27T18:00:00+09:00"))),
        world => ReportAsync(world, "productionStarted", "2026-03-05T10:00+09:00"),
        world => ReportAsync(world, "productionDelayed", "2026-03-10T10:00+09:00"),
        async world => ShouldBeTaken(await world.Choose("e-productionDelayed", "expressAtNoCharge")),
        world => ReportAsync(world, "qualityPassed", "2026-03-24T09:00+09:00"),
        world => ReportAsync(world, "shipped", "2026-03-24T12:00+09:00", ("estimatedDelivery", "2026-03-25")),
        world => ReportAsync(world, "delivered", "2026-03-25T09:30+09:00"),
        async world =>
        {
            await world.AdvanceTo("2026-03-26T10:00+09:00");
            ShouldBeTaken(await world.As("specialist").PostAsync("/api/orders/K-1042/exceptions/e-productionDelayed/satisfied"));
        },
        world => world.AdvanceTo("2026-03-30T10:00+09:00"),
    ];

    /// <summary>Lives it from beginning to end and says what came of it.</summary>
    public async Task<LifeOutcome> LiveAsync()
    {
        world = await Scenario.StartAt("2026-03-03T09:30+09:00", Prepare);
        foreach (var step in Story)
        {
            if (await SurvivesAsync(step)) continue;
            hasDied = true;
            Log.Note("The host died here.");
            await sender!.DieAsync();
            await world.RestartAsync();
            await step(world);
        }

        return await LifeOutcome.OfAsync(world);
    }

    public async ValueTask DisposeAsync()
    {
        if (world is not null) await world.DisposeAsync();
    }

    private async Task<bool> SurvivesAsync(Func<Scenario, Task> step)
    {
        try
        {
            await step(world!);
            return hasDied || !crash.HasStruck;
        }
        catch (Exception) when (!hasDied && crash.HasStruck)
        {
            return false;
        }
    }

    private void Prepare(WebApplicationBuilder builder)
    {
        sender = new MortalSender(builder.Services.Select(service => service.ImplementationInstance).OfType<IMessageSender>().Last());
        builder.SendBy(sender).Logging.AddProvider(Log);
        if (!hasDied) builder.ChangeRuntime(known => known with { CrashPoints = crash });
    }

    private static async Task ReportAsync(Scenario world, string milestone, string at, params (string Name, object? Value)[] changes)
    {
        await world.AdvanceTo(at);
        ShouldBeTaken(await world.TryReport(milestone, at, changes));
    }

    private static void ShouldBeTaken(ApiAnswer answer) => Assert.True(answer.Status is HttpStatusCode.Accepted or HttpStatusCode.OK, answer.Text);
}
