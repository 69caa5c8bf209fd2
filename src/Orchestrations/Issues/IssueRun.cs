using Kyndof.Workflows.Domain.Accountability;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Policies;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues;

/// <summary>Input of an issue's process: the issue, the rules it runs by, and what it had reached when it started afresh.</summary>
public sealed record IssueRun
{
    public required Issue Issue { get; init; }

    public required Instant OpenedAt { get; init; }

    public required IssueRules Rules { get; init; }

    public required SendingPolicy Sending { get; init; }

    /// <summary>Null at the first start; the state to go on from after ContinueAsNew.</summary>
    public IssueState? State { get; init; }

    /// <summary>What an issue opened under a policy runs by: only the rows and closed days it can meet.</summary>
    public static IssueRules RulesFor(Issue issue, ServicePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(issue);
        ArgumentNullException.ThrowIfNull(policy);
        var book = new DecisionBook(policy.Decisions, policy.Groups);
        var received = issue.ReceivedAt.InUtc().Date;
        return new IssueRules
        {
            Version = policy.Version,
            Hash = policy.Hash,
            Policy = policy.Issues with
            {
                Kinds =
                [
                    .. policy.Issues.Kinds.Select(kind => kind with
                    {
                        Accountable = Spelled(kind.Accountable),
                        Consulted = Spelled(kind.Consulted),
                        Informed = Spelled(kind.Informed),
                        Flagged = Spelled(kind.Flagged),
                    }),
                ],
                Authority = [.. policy.Issues.Authority.Select(band => band with { Consulted = Spelled(band.Consulted), Informed = Spelled(band.Informed) })],
            },
            Decisions = [.. policy.Issues.Kinds.Select(kind => kind.Decision).Concat(policy.Issues.Authority.Select(band => band.Decision)).Distinct().Select(Row)],
            Calendar = policy.Calendar.Within(received.PlusMonths(-1), received.PlusYears(2)),
        };

        IReadOnlyList<string>? Spelled(IReadOnlyList<string>? roles) => roles is null ? null : book.Expand(roles);

        DecisionType Row(string id) => book.Find(id) is { } row
            ? row with { Consulted = book.Expand(row.Consulted), Informed = book.Expand(row.Informed) }
            : throw new InvalidOperationException($"Policy version {policy.Version} names the decision type '{id}', which its rows do not have.");
    }
}

/// <summary>How an issue ended.</summary>
/// <param name="Stage">Confirmed or unconfirmed.</param>
public sealed record IssueOutcome(IssueStage Stage, Tier Tier, Instant EndedAt, int Rungs, bool Breached);
