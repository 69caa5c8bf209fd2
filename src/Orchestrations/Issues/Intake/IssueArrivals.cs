using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues.Intake;

/// <summary>Deeds as the inbox keeps them.</summary>
internal static class IssueArrivals
{
    /// <param name="limitUsd">What the actor may decide on; null: any amount.</param>
    /// <param name="rung">The rung they saw; null before there is one.</param>
    public static IssueArrival Of(IssueAction action, Actor actor, decimal? limitUsd, long sequence, Instant at, int? rung)
    {
        var arrival = new IssueArrival
        {
            Sequence = sequence,
            ReceivedAt = at,
            ActionId = action.ActionId,
            By = actor.Name,
            Rank = Authority.RankOf(actor),
            StaffId = actor.StaffId,
        };
        return action switch
        {
            IssueAction.Acknowledge => arrival with { Acknowledged = new AcknowledgedRung(rung) },
            IssueAction.Reply reply => arrival with { Reply = new ReplyGiven(reply.Text, reply.Channel) },
            IssueAction.Solve solve => arrival with { Solution = new SolutionReported(solve.SolutionId, solve.Outcome, solve.Options, limitUsd) },
            IssueAction.Pause pause => arrival with { Pause = new PauseBegun(pause.Reason) },
            IssueAction.Resume => arrival with { Resume = new PauseEnded() },
            IssueAction.Resolve resolve => arrival with { Resolution = new ResolutionOffered(resolve.Summary, resolve.AmountUsd, limitUsd) },
            IssueAction.Confirm confirm => arrival with { Confirmation = new ConfirmationGiven(confirm.Satisfied, confirm.Note) },
            IssueAction.Reassign reassign => arrival with { Owner = new OwnerChanged(reassign.Owner, reassign.Reason) },
            IssueAction.AnswerRequest answer => arrival with { Answer = new RequestAnswered(answer.RequestId, answer.Answer) },
            _ => throw new InvalidOperationException($"The inbox keeps no {action.GetType().Name}."),
        };
    }

    /// <summary>What differs between a deed on record and one handed in under its id; who did it and when do not count.</summary>
    public static IReadOnlyList<Difference> Differences(IssueArrival stored, IssueArrival received) => JsonDifferences.Between(Bare(stored), Bare(received));

    private static IssueArrival Bare(IssueArrival arrival) => arrival with
    {
        Sequence = 0,
        ReceivedAt = NodaConstants.UnixEpoch,
        By = "",
        Rank = 0,
        StaffId = null,
        Acknowledged = arrival.Acknowledged is null ? null : new AcknowledgedRung(null),
        Solution = arrival.Solution is { } solution ? solution with { LimitUsd = null } : null,
        Resolution = arrival.Resolution is { } resolution ? resolution with { LimitUsd = null } : null,
    };
}
