using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using Kyndof.Workflows.Orchestrations.Surveys.Deliveries;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Crashes;

/// <summary>A complaint of a Friday evening: the function commits and delivers, the client is told, says in a survey that it is not enough, and
/// is satisfied the second time.</summary>
internal static class LoopStory
{
    private const string Begin = "2026-03-06T17:00+09:00";
    private static readonly ClientFeedback Complaint = new()
    {
        FeedbackId = "F-1",
        ClientId = "demo-agency",
        ReceivedAt = Scenario.At(Begin),
        Channel = "email",
        Text = "The seams opened at the rehearsal.",
    };

    public static LifeStory Story { get; } = new(Begin,
    [
        host => host.PutAsync(People.Member(People.Csm)),
        host => host.PutAsync(People.Member(People.Lead)),
        host => host.PutAsync(Orders.Client("demo-agency", ("csm", "csm-1"))),
        host => host.AskAsync<IFeedbackDesk>(Begin, desk => desk.OpenAsync(Complaint, People.Csm)),
        Deed("2026-03-09T10:00+09:00", new FeedbackAction.Release("release-1", null, null)),
        Deed("2026-03-10T10:00+09:00", new FeedbackAction.Commit("commit-1", "operations", new NodaTime.LocalDate(2026, 3, 20), "Double seams.")),
        Deed("2026-03-23T10:00+09:00", new FeedbackAction.Complete("complete-1", "operations", "Sewn with double seams.")),
        Deed("2026-03-23T15:00+09:00", new FeedbackAction.Release("release-2", null, null)),
        host => host.AnswerAsync("2026-04-07T10:00+09:00", "sample-loop-check", "survey~loop~F-1~1", "t-1", overall: 2),
        Deed("2026-04-08T10:00+09:00", new FeedbackAction.Complete("complete-2", "operations", "Sewn anew.")),
        Deed("2026-04-08T15:00+09:00", new FeedbackAction.Release("release-3", null, null)),
        host => host.AnswerAsync("2026-04-23T10:00+09:00", "sample-loop-check", "survey~loop~F-1~2", "t-2", overall: 5),
        host => host.AdvanceToAsync("2026-04-30T10:00+09:00"),
    ], LookAsync);

    private static Func<BareHost, Task> Deed(string at, FeedbackAction action) => host => host.AskAsync<IFeedbackDesk>(at, desk => desk.ActAsync("F-1", action, People.Lead));

    private static async Task<LifeView> LookAsync(BareHost host)
    {
        var loop = (await host.LookAsync<IFeedbackDesk, FeedbackView?>(desk => desk.GetAsync("F-1")))!;
        var checks = new List<SurveyView>();
        foreach (var check in new[] { "survey~loop~F-1~1", "survey~loop~F-1~2" }) checks.Add((await host.LookAsync<ISurveyDesk, SurveyView?>(desk => desk.GetAsync(check)))!);
        var deliveries = await host.LookAsync<ISurveyDesk, string>(async desk => WorkflowJson.Serialize(await desk.DeliveriesAsync(new DeliveryFilter())));
        var seen = checks.Select(check => WorkflowJson.Serialize(check with { Messages = [] })).Prepend(WorkflowJson.Serialize(loop with { Messages = [] })).Append(deliveries);
        return new LifeView(string.Join('\n', seen), [.. loop.Messages, .. checks.SelectMany(check => check.Messages)]);
    }
}
