using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Crashes;

/// <summary>A rush order of a Friday evening that nobody takes up before Monday, a refund above the CSM's limit, a client who says no, and then nothing.</summary>
internal static class IssueStory
{
    private const string Begin = "2026-03-06T17:00+09:00";
    private static readonly Issue RushOrder = new()
    {
        IssueId = "I-1",
        ClientId = "demo-agency",
        Kind = IssueKind.RushOrder,
        ReceivedAt = Scenario.At(Begin),
        Channel = IssueChannel.Email,
        Summary = "The jacket is needed a week earlier.",
    };

    public static LifeStory Story { get; } = new(Begin,
    [
        host => host.PutAsync(People.Member(People.Csm)),
        host => host.PutAsync(People.Member(People.Lead)),
        host => host.PutAsync(Orders.Client("demo-agency", ("csm", "csm-1"))),
        host => host.OpenAsync(RushOrder, People.Csm),
        host => host.AdvanceToAsync("2026-03-09T10:00+09:00"),
        host => host.ActAsync("2026-03-09T10:20+09:00", new IssueAction.Acknowledge("ack-1"), People.Lead),
        host => host.ActAsync("2026-03-09T10:30+09:00", new IssueAction.AnswerRequest("answer-1", "consult-operations", "Friday is possible."), People.Operations),
        host => host.ActAsync("2026-03-09T13:00+09:00", new IssueAction.Resolve("resolve-1", "Refunded in part.", 900m), People.Csm),
        host => host.ActAsync("2026-03-09T16:30+09:00", new IssueAction.Approve("approve-1", "resolve-1", "Once."), People.Lead),
        host => host.ActAsync("2026-03-10T10:00+09:00", new IssueAction.Confirm("no-1", Satisfied: false, "Still too late."), People.Csm),
        host => host.ActAsync("2026-03-10T15:00+09:00", new IssueAction.Resolve("resolve-2", "It goes by courier on Thursday.", null), People.Csm),
        host => host.AdvanceToAsync("2026-03-24T18:00+09:00"),
    ], LookAsync);

    private static async Task<LifeView> LookAsync(BareHost host)
    {
        var (issue, row) = await host.IssueAsync();
        return new LifeView(WorkflowJson.Serialize(issue with { Messages = [] }) + "\n" + WorkflowJson.Serialize(row), issue.Messages);
    }
}
