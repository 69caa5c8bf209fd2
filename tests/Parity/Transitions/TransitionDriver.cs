using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Departures;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using Kyndof.Workflows.Orchestrations.Transitions.Contracts;
using Kyndof.Workflows.Parity.Hosts;
using Kyndof.Workflows.Parity.Orders;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.Parity.Transitions;

/// <summary>demo-agency, a VIP with an open order, goes from csm-1 to csm-2.</summary>
internal sealed class TransitionDriver(IProcessHost host)
{
    public const string TransitionId = "T-1";
    public const string DepartureId = "D-1";

    private static readonly Actor Lead = new("person:cs-lead-1", ["cs-lead"], "cs-lead-1", IsPerson: true);

    private Instant now = BothEngines.Start;
    private int deeds;

    private ITransitionDesk Desk => host.Services.GetRequiredService<ITransitionDesk>();

    private IDepartureDesk Departures => host.Services.GetRequiredService<IDepartureDesk>();

    /// <summary>The people, the client's tier and an order they have open.</summary>
    public async Task PrepareAsync()
    {
        await host.Services.GetRequiredService<StaffDirectory>().PutAsync(new StaffMember { StaffId = "csm-2", Name = "Demo csm 2", Email = "csm-2@example.com", Role = "csm" });
        var clients = host.Services.GetRequiredService<ClientDirectory>();
        await clients.PutAsync((await clients.GetAsync(DemoAgency.ClientId))! with { Tier = ClientTier.Vip });
        await new OrderDriver(host).PlaceAsync();
    }

    public async Task StartAsync() => Accepted(await host.SettledAsync(Desk.StartAsync(
        new StartTransition(TransitionId, DemoAgency.ClientId, null, "csm-2", TransitionReason.Promotion, null), Lead)));

    public async Task LeaveAsync() => Accepted(await host.SettledAsync(Departures.StartAsync(
        new Departure { DepartureId = DepartureId, Csm = "csm-1", LastDay = new LocalDate(2026, 3, 31), Assignments = [new DepartureAssignment(DemoAgency.ClientId, "csm-2")] }, Lead)));

    public Task SignDossierAsync() => ActAsync(static id => new TransitionAction.WriteDossier(id, new DossierWritten("Seven jackets a season.", null, "One order.", SignedOff: true)));

    public Task SkipShadowingAsync() => ActAsync(static id => new TransitionAction.Shadow(id, new ShadowingReported(Reviewed: false, null, "They know each other.")));

    public Task ShadowAsync() => ActAsync(id => new TransitionAction.Shadow(id, new ShadowingReported(Reviewed: false, new ShadowedInteraction(now, "phone", null), null)));

    public Task ReviewAsync() => ActAsync(static id => new TransitionAction.Shadow(id, new ShadowingReported(Reviewed: true, null, null)));

    public Task IntroduceAsync() => ActAsync(static id => new TransitionAction.Introduce(id, "I look forward to it."));

    public async Task ActAsync(Func<string, TransitionAction> action) =>
        Accepted(await host.SettledAsync(Desk.ActAsync(await IdAsync(), action($"d-{++deeds}"), Lead)));

    public Task WaitAsync(Duration time) => host.AdvanceToAsync(now += time);

    public async Task<TransitionOutcome> OutcomeAsync()
    {
        var view = await Desk.GetAsync(await IdAsync()) ?? throw new InvalidOperationException("There is no transition.");
        var client = await host.Services.GetRequiredService<ClientDirectory>().GetAsync(DemoAgency.ClientId);
        return TransitionOutcome.Of(view, await Departures.GetAsync(DepartureId), client!, await host.TasksAsync());
    }

    /// <summary>A departure's transition has an id of its own.</summary>
    private async Task<string> IdAsync() => (await Departures.GetAsync(DepartureId))?.Accounts[0].TransitionId ?? TransitionId;

    private static void Accepted(DeedResult result) => Assert.IsType<DeedResult.Accepted>(result);
}
