using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using Kyndof.Workflows.Orchestrations.Transitions.Contracts;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Crashes;

/// <summary>A VIP account with an open order goes from one CSM to another, who is introduced; then thirty days, sixty days, and a survey nobody answers.</summary>
internal static class TransitionStory
{
    private const string Begin = "2026-03-06T17:00+09:00";

    public static LifeStory Story { get; } = new(Begin,
    [
        host => host.PutAsync(People.Member(People.Csm)),
        host => host.PutAsync(People.Member(People.NextCsm)),
        host => host.PutAsync(People.Member(People.Lead)),
        host => host.PutAsync(Orders.Client("demo-agency", ("csm", "csm-1"), ("tier", "vip"))),
        host => host.PlaceAsync(Orders.Order()),
        host => host.AskAsync<ITransitionDesk>("2026-03-06T17:30+09:00", desk => desk.StartAsync(new StartTransition("T-1", "demo-agency", null, "csm-2", TransitionReason.Promotion, null), People.Lead)),
        Deed("2026-03-12T10:00+09:00", new TransitionAction.WriteDossier("sign-1", new DossierWritten("Seven jackets a season.", null, null, SignedOff: true))),
        Deed("2026-03-13T10:00+09:00", new TransitionAction.Shadow("skip-1", new ShadowingReported(Reviewed: false, null, "They know each other."))),
        Deed("2026-03-16T10:00+09:00", new TransitionAction.Introduce("introduce-1", "I look forward to it.")),
        host => host.ReportAsync("cancelled", "2026-03-16T11:00+09:00"),
        host => host.AdvanceToAsync("2026-06-12T18:00+09:00"),
    ], LookAsync);

    private static Func<BareHost, Task> Deed(string at, TransitionAction action) => host => host.AskAsync<ITransitionDesk>(at, desk => desk.ActAsync("T-1", action, People.Lead));

    private static async Task<LifeView> LookAsync(BareHost host)
    {
        var transition = (await host.LookAsync<ITransitionDesk, TransitionView?>(desk => desk.GetAsync("T-1")))!;
        var order = await host.LookAsync<IOrderDesk, OrderView?>(desk => desk.GetAsync("K-1042"));
        var client = await host.LookAsync<ClientDirectory, string>(async clients => WorkflowJson.Serialize((await clients.GetAsync("demo-agency"))!));
        return new LifeView($"{WorkflowJson.Serialize(transition with { Messages = [] })}\n{WorkflowJson.Serialize(order!)}\n{client}", transition.Messages);
    }
}
