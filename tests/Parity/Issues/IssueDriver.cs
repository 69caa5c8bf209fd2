using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Parity.Hosts;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.Parity.Issues;

/// <summary>What CS does about issue I-1 of demo-agency.</summary>
internal sealed class IssueDriver(IProcessHost host)
{
    public const string IssueId = "I-1";

    private Instant now = BothEngines.Start;
    private int deeds;

    private IIssueDesk Desk => host.Services.GetRequiredService<IIssueDesk>();

    /// <summary>The issue is opened as it is received.</summary>
    public async Task OpenAsync(IssueKind kind, decimal? amountUsd = null, Instant? performanceAt = null) => Accepted(await host.SettledAsync(Desk.OpenAsync(
        new Issue
        {
            IssueId = IssueId,
            ClientId = DemoAgency.ClientId,
            Kind = kind,
            ReceivedAt = now,
            Channel = IssueChannel.Email,
            Summary = "The jacket is needed a week earlier.",
            AmountUsd = amountUsd,
            PerformanceAt = performanceAt,
        },
        Person("csm"))));

    public Task AcknowledgeAsync(string role) => ActAsync(role, static id => new IssueAction.Acknowledge(id));

    public Task ReplyAsync(string role) => ActAsync(role, static id => new IssueAction.Reply(id, "We can do it by Friday.", IssueChannel.Email));

    public Task ResolveAsync(string role, decimal? amountUsd = null) => ActAsync(role, id => new IssueAction.Resolve(id, "Sent by express.", amountUsd));

    public Task ConfirmAsync(bool satisfied) => ActAsync("csm", id => new IssueAction.Confirm(id, satisfied, null));

    public Task AnswerAsync(string requestId) => ActAsync("csm", id => new IssueAction.AnswerRequest(id, requestId, "It can be done."));

    public Task ActAsync(string role, IssueAction action) => ActAsync(role, _ => action);

    /// <summary>A person of a role does something, under an id of its own.</summary>
    public async Task ActAsync(string role, Func<string, IssueAction> action) =>
        Accepted(await host.SettledAsync(Desk.ActAsync(IssueId, action($"d-{++deeds}"), Person(role))));

    /// <summary>So much time goes by.</summary>
    public Task WaitAsync(Duration time) => host.AdvanceToAsync(now += time);

    public Task WaitAsync(int seconds) => WaitAsync(Duration.FromSeconds(seconds));

    public async Task<IssueOutcome> OutcomeAsync()
    {
        var view = await Desk.GetAsync(IssueId) ?? throw new InvalidOperationException("There is no issue.");
        return IssueOutcome.Of(view, await host.TasksAsync());
    }

    private static Actor Person(string role) => new($"person:{role}-1", [role], $"{role}-1", IsPerson: true);

    private static void Accepted(IssueResult result) => Assert.IsType<IssueResult.Accepted>(result);
}
