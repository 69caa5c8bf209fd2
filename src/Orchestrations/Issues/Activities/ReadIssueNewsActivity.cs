using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using Kyndof.Workflows.Orchestrations.Policies;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues.Activities;

/// <summary>What an issue has to know before it decides.</summary>
public sealed record ReadIssueNews
{
    public required string IssueId { get; init; }

    public required string ClientId { get; init; }

    public string? OrderId { get; init; }

    /// <summary>Inbox entries after this sequence.</summary>
    public required long After { get; init; }

    public required Instant At { get; init; }
}

/// <param name="Client">Null while the client is unknown.</param>
/// <param name="People">Who stands for each role.</param>
/// <param name="PerformanceAt">Of the issue's order.</param>
/// <param name="RaisedBefore">When other issues of the client were raised.</param>
/// <param name="More">The inbox has another page.</param>
public sealed record IssueNews(
    Client? Client, Dictionary<string, string> People, Instant? PerformanceAt, IReadOnlyList<Instant> RaisedBefore, IReadOnlyList<IssueArrival> Arrivals, bool More = false);

/// <summary>Reads an issue's client, people, order and inbox.</summary>
public sealed class ReadIssueNewsActivity(
    IssueInbox inbox, ClientDirectory clients, RoleDirectory roles, OrderReader orders, IssueHistory history, IPolicyProvider policies) : Activity<ReadIssueNews, IssueNews>
{
    public override async Task<IssueNews> RunAsync(ReadIssueNews input, CancellationToken cancellationToken)
    {
        var client = await clients.GetAsync(input.ClientId, cancellationToken);
        var people = await roles.PeopleAsync(client, input.At, cancellationToken);
        var performance = input.OrderId is null ? null : await orders.PerformanceAsync(input.OrderId, cancellationToken);
        var since = input.At - Duration.FromDays(policies.Current.Issues.Repeated.WithinDays);
        var raised = await history.RaisedAsync(input.ClientId, input.IssueId, since, cancellationToken);
        var (arrivals, more) = await inbox.ReadAsync(input.IssueId, input.After, cancellationToken);
        return new IssueNews(client, people, performance, raised, arrivals, more);
    }
}
