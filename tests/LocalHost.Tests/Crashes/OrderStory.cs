using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.LocalHost.Tests.Hosting;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.LocalHost.Tests.Crashes;

/// <summary>One order from its client's record to its settling, with a delay on the way and a report after the end, on a host that may die once: then it is
/// started again on the same folder, and whoever had no answer asks again.</summary>
internal sealed class OrderLife(CrashAt crash) : IAsyncDisposable
{
    private const string Begin = "2026-03-03T09:30+09:00";
    private const string Delay = "e-productionDelayed";
    private static readonly StaffMember Specialist = new() { StaffId = "specialist-1", Name = "Demo Specialist", Email = "specialist-1@example.com", Role = "specialist" };
    private readonly TempFolder folder = new();
    private BareHost? host;
    private MortalSender? sender;
    private bool hasDied;

    private static readonly IReadOnlyList<Func<BareHost, Task>> Story =
    [
        host => host.PutAsync(Specialist),
        host => host.PlaceAsync(Orders.Order("K-1042", ("performanceAt", "2026-03-27T18:00:00+09:00"))),
        host => host.PutAsync(Orders.Client("demo-agency", ("contactMethod", "phone"))),
        host => host.ReportAsync("productionStarted", "2026-03-05T10:00+09:00"),
        host => host.ReportAsync("productionDelayed", "2026-03-10T10:00+09:00"),
        host => host.ChooseAsync(Delay, ExceptionOption.ExpressAtNoCharge),
        host => host.ReportAsync("qualityPassed", "2026-03-24T09:00+09:00"),
        host => host.ReportAsync("shipped", "2026-03-24T12:00+09:00", ("estimatedDelivery", "2026-03-25")),
        host => host.ReportAsync("delivered", "2026-03-25T09:30+09:00"),
        host => host.SatisfiedAsync(Delay, "2026-03-26T10:00+09:00"),
        host => host.AdvanceToAsync("2026-03-30T10:00+09:00"),
        host => host.ReportAsync("carrierDelayed", "2026-03-30T10:00+09:00"),
    ];

    /// <summary>What its hosts warned of.</summary>
    public HostLog Log { get; } = new();

    /// <summary>Lives it from beginning to end and says what came of it.</summary>
    public async Task<LifeOutcome> LiveAsync()
    {
        host = await StartAsync();
        foreach (var step in Story)
        {
            if (await SurvivesAsync(step)) continue;
            hasDied = true;
            Log.Note("The host died here.");
            await sender!.DieAsync();
            await host.DisposeAsync();
            host = await StartAsync();
            await step(host);
        }

        return await LifeOutcome.OfAsync(host, folder.File("mail"));
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

    private Task<BareHost> StartAsync() => BareHost.StartAsync(folder.Path, Begin, Prepare);

    private void Prepare(WebApplicationBuilder builder)
    {
        sender = new MortalSender(builder.Services.Select(service => service.ImplementationInstance).OfType<IMessageSender>().Last());
        builder.SendBy(sender).Logging.AddProvider(Log);
        if (!hasDied) builder.ChangeRuntime(known => known with { CrashPoints = crash });
    }
}
