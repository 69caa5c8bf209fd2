using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues.Progress;

/// <content>What people do about an issue.</content>
public sealed partial class IssueTracker
{
    private void Take(IssueArrival arrival, Instant at)
    {
        if (arrival.Rules is { } rules) TakeRules(rules, arrival.By, at);
        else if (arrival.Approval is { } approval) TakeApproval(approval, at);
        else if (arrival.Returned is { } returned) Note(at, "CHN-6", "message", IssueTexts.DidNotArrive(returned.Reason), returned.Key);
        else if (IsOver) Note(at, "SLA-5", "issue", IssueTexts.CameLate(arrival.By));
        else if (arrival.Answer is { } answer) TakeAnswer(arrival, answer, at);
        else if (arrival.Confirmation is { } confirmation) TakeConfirmation(arrival, confirmation, at);
        else if (arrival.Owner is { } owner) TakeOwner(arrival, owner, at);
        else if (arrival.Reply is { } reply) TakeReply(arrival, reply, at);
        else if (arrival.Solution is { } solution) TakeSolution(arrival, solution, at);
        else if (arrival.Resolution is { } resolution) TakeResolution(arrival, resolution, at);
        else if (arrival.Acknowledged is { } acknowledged) TakeAcknowledgement(arrival, acknowledged, at);
        else if (arrival.Pause is { } pause) TakePause(arrival, pause, at);
        else if (arrival.Resume is not null) TakeResume(arrival, at);
        else throw new InvalidOperationException($"Arrival {arrival.Sequence} of issue '{IssueId}' holds nothing.");
    }

    private void TakeAcknowledgement(IssueArrival arrival, AcknowledgedRung acknowledged, Instant at)
    {
        var isCurrent = acknowledged.Rung is null || acknowledged.Rung == Rung.Number;
        if (!IsActive || !isCurrent || !AnswersForTheTier(arrival)) Note(at, "ESC-5", "rung", IssueTexts.CameLate(arrival.By));
        else TakeUp(arrival, at);
    }

    /// <summary>The owner, or somebody of the tier or above; what others do helps, and takes nothing off the owner.</summary>
    private bool AnswersForTheTier(IssueArrival arrival) => arrival.Rank >= (int)State.Tier || (arrival.StaffId is not null && arrival.StaffId == OwnerId);

    /// <summary>Stops the rung, not the clock of the reply (ruling 16).</summary>
    private void TakeUp(IssueArrival arrival, Instant at)
    {
        if (!IsActive || State.Acknowledged || !AnswersForTheTier(arrival)) return;
        State.Acknowledged = true;
        State.TopAt = null;
        Note(at, "ESC-5", "rung", IssueTexts.TakenUp(arrival.By, Rung));
    }

    private void TakeReply(IssueArrival arrival, ReplyGiven reply, Instant at)
    {
        TakeUp(arrival, at);
        if (AnswersForTheTier(arrival))
        {
            StopResponses(at);
            CloseOwnTask();
        }
        else
        {
            StopFirstResponse(at);
        }

        var key = IssueKeys.Part(IssueId, $"reply~{arrival.ActionId}");
        Note(at, "SLA-5", "message", IssueTexts.Replied(arrival.By, reply.Channel), reply.Channel == IssueChannel.Email ? key : null);
        if (reply.Channel == IssueChannel.Email) Send(NoticeTo(null, MessageKind.IssueReply, key, "SLA-5", IssueTexts.Replied(arrival.By, reply.Channel), at) with { Text = reply.Text });
    }

    private void TakeSolution(IssueArrival arrival, SolutionReported report, Instant at)
    {
        TakeUp(arrival, at);
        var known = State.Solutions.Find(solution => solution.SolutionId == report.SolutionId);
        if (known is { AwaitsApproval: true } && report.Outcome == SolutionOutcome.Accepted)
        {
            Note(at, "RAB-3", "solution", IssueTexts.SolutionWaits(report.SolutionId));
            return;
        }

        if (known is null) State.Solutions.Add(new IssueSolution(report.SolutionId, report.Outcome, report.Options, at, arrival.By));
        else ChangeSolution(report.SolutionId, solution => solution with { Outcome = report.Outcome, Options = report.Options.Count > 0 ? report.Options : solution.Options });
        Note(at, "SLA-5", "solution", IssueTexts.SolutionIs(report));
        if (report.Outcome == SolutionOutcome.Rejected)
        {
            if (known?.Outcome != SolutionOutcome.Rejected) CountFailure(at);
            return;
        }

        var cost = (report.Options.Count > 0 ? report.Options : known?.Options ?? []).Max(option => option.CostUsd) ?? 0;
        if (cost == 0 || MayDecide(cost, report.LimitUsd)) return;
        ChangeSolution(report.SolutionId, solution => solution with { AwaitsApproval = true });
        AskApproval(arrival, cost, null, report.SolutionId, at);
    }

    /// <summary>ESC-3: so many solutions the client did not want raise the issue to Tier 3.</summary>
    private void CountFailure(Instant at)
    {
        State.FailedSolutions++;
        if (IsActive && State.FailedSolutions >= Policy.FailedSolutions && State.Tier < Tier.Three)
            Raise(Tier.Three, "ESC-3", IssueTexts.SolutionsFailed(State.FailedSolutions), at);
    }

    private void ChangeSolution(string solutionId, Func<IssueSolution, IssueSolution> change)
    {
        var place = State.Solutions.FindIndex(solution => solution.SolutionId == solutionId);
        if (place >= 0) State.Solutions[place] = change(State.Solutions[place]);
    }

    private void TakeOwner(IssueArrival arrival, OwnerChanged change, Instant at)
    {
        State.GivenTo = change.Owner;
        Note(at, "ESC-5", "rung", IssueTexts.GivenTo(change.Owner, arrival.By));
        if (IsActive) HandOver(arrival.ActionId, IssueTexts.GivenTo(change.Owner, arrival.By), change.Reason, at);
    }

    /// <summary>Tells a new owner, and moves the task of the rung to them.</summary>
    /// <param name="occasion">Id of the deed, or what else brought them in.</param>
    private void HandOver(string occasion, LocalizedText because, string? reason, Instant at)
    {
        var clock = TierClock is { } tier ? Read(tier) : null;
        var hadTask = State.OwnTask is not null;
        CloseOwnTask();
        Send(NoticeTo(OwnerId, MessageKind.IssueAssigned, IssueKeys.Part(IssueId, $"given~{occasion}"), "ESC-5", because, at) with
        {
            Rung = State.Acknowledged ? null : Rung.Number,
            Due = clock?.Due,
            DueBecause = clock?.Why(),
            Text = reason,
        });
        if (hadTask) GiveOwnTask(IssueKeys.Part(IssueId, $"own~given~{occasion}"), "ESC-5", because, at);
    }

    /// <summary>Other numbers or another calendar: open clocks follow from their ledgers; what was decided stays decided (SLA-6).</summary>
    private void TakeRules(IssueRules rules, string by, Instant at)
    {
        (Rules, calendar) = (rules, BusinessCalendar.From(rules.Calendar));
        ReadAnew();
        Note(at, "SLA-6", "clock", IssueTexts.Retimed(rules.Version, by));
    }
}
