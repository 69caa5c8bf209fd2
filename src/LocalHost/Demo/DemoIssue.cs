using NodaTime;
using static Kyndof.Workflows.LocalHost.Demo.DemoStory;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>Writes down what becomes of one issue of the sample.</summary>
internal sealed class DemoIssue(string issueId, string clientId)
{
    private readonly List<DemoStep> steps = [];

    public IReadOnlyList<DemoStep> Steps => steps;

    /// <param name="taken">When CS writes it down, some minutes after the client wrote or called.</param>
    public DemoIssue Received(
        Instant at, string kind, string channel, string summary, string? orderId = null, decimal? amountUsd = null, Instant? performance = null, Duration? taken = null)
    {
        steps.Add(DemoStep.Post(at + (taken ?? Duration.FromMinutes(2)), "specialist", "/api/issues", new
        {
            issueId,
            clientId,
            orderId,
            kind,
            receivedAt = Text(at),
            channel,
            summary,
            amountUsd,
            performanceAt = performance is { } concert ? Text(concert) : null,
        }));
        return this;
    }

    public DemoIssue Acknowledged(Instant at, string who) => Do(at, who, "acknowledge", new { });

    public DemoIssue Replied(Instant at, string who, string text) => Do(at, who, "reply", new { text });

    /// <summary>A function answers what it was asked.</summary>
    public DemoIssue Answered(Instant at, string function, string answer) => Do(at, "cs-lead", $"requests/consult-{function}/answer", new { answer });

    public DemoIssue Paused(Instant at, string who, string reason) => Do(at, who, "pause", new { reason });

    public DemoIssue Resolved(Instant at, string who, string summary, decimal? amountUsd = null) => Do(at, who, "resolve", new { summary, amountUsd });

    public DemoIssue Confirmed(Instant at, string who) => Do(at, who, "confirm", new { satisfied = true });

    private DemoIssue Do(Instant at, string who, string verb, object body)
    {
        steps.Add(DemoStep.Post(at, who, $"/api/issues/{issueId}/{verb}", body));
        return this;
    }
}
