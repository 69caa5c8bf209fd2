using Kyndof.Workflows.Domain.Messages;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues.Progress;

/// <content>Money above the actor's limit waits for whoever may decide on it (ESC-7, RAB-3, ruling 1).</content>
public sealed partial class IssueTracker
{
    /// <summary>Whether an actor may decide on an amount, alone or by an approval that covers it.</summary>
    private bool MayDecide(decimal amountUsd, decimal? limitUsd) => limitUsd is not { } limit || amountUsd <= Math.Max(limit, State.ApprovedUsd);

    private void AskApproval(IssueArrival arrival, decimal amountUsd, ResolutionOffered? resolution, string? solutionId, Instant at)
    {
        var band = Policy.BandOf(amountUsd);
        var decision = Rules.Decision(band.Decision);
        State.Approvals.Add(new IssueApproval
        {
            ApprovalId = arrival.ActionId,
            AmountUsd = amountUsd,
            Role = band.Role,
            Delegate = band.Delegate,
            Decision = band.Decision,
            AskedAt = at,
            AskedBy = arrival.By,
            RemindAt = RequestPoint(at, Policy.Approvals.AnswerWithin * Policy.WarnAt[^1] / 100),
            Due = RequestPoint(at, Policy.Approvals.AnswerWithin),
            DelegateDue = RequestPoint(RequestPoint(at, Policy.Approvals.AnswerWithin), Policy.Approvals.DelegateWithin),
            Resolution = resolution,
            SolutionId = solutionId,
        });
        State.NewApprovals.Add(arrival.ActionId);
        Note(at, "RAB-3", "approval", IssueTexts.ApprovalAsked(amountUsd, band.Role));
        foreach (var role in (band.Consulted ?? decision?.Consulted ?? []).Where(role => role != band.Role)) Ask("consult", role, "RAB-2", IssueTexts.Consulted(role, decision), at, again: true);
    }

    private void TakeApproval(ApprovalSettled settled, Instant at)
    {
        var place = State.Approvals.FindIndex(approval => approval.ApprovalId == settled.ApprovalId);
        if (place < 0 || State.Approvals[place].State != ApprovalState.Waiting) return;
        var approval = State.Approvals[place] with { State = settled.State, By = settled.By, Note = settled.Note };
        State.Approvals[place] = approval;
        Note(at, "RAB-3", "approval", IssueTexts.ApprovalSettled(approval));
        if (IsOver) return;
        if (approval.State == ApprovalState.Approved) GoOn(approval, at);
        else TellOfApproval(approval, at);
    }

    private void GoOn(IssueApproval approval, Instant at)
    {
        State.ApprovedUsd = Math.Max(State.ApprovedUsd, approval.AmountUsd);
        var band = Policy.BandOf(approval.AmountUsd);
        foreach (var role in band.Informed ?? Rules.Decision(band.Decision)?.Informed ?? []) Tell(role, IssueTexts.ApprovalSettled(approval), $"a~{approval.ApprovalId}", at);
        if (approval.SolutionId is { } solutionId) ChangeSolution(solutionId, solution => solution with { AwaitsApproval = false });
        if (approval.Resolution is { } resolution && IsActive && IsCovered(resolution)) Resolve(resolution, approval.AskedBy, at);
        else TellOfApproval(approval, at);
    }

    /// <summary>Other amounts may have been spent while it waited.</summary>
    private bool IsCovered(ResolutionOffered resolution) => State.SpentUsd + (resolution.AmountUsd ?? 0) <= State.ApprovedUsd;

    /// <summary>The issue is resolved or has ended: what waited belongs to words the client was not given.</summary>
    private void DropApprovals()
    {
        for (var place = 0; place < State.Approvals.Count; place++)
        {
            if (State.Approvals[place].State != ApprovalState.Waiting) continue;
            State.Approvals[place] = State.Approvals[place] with { State = ApprovalState.Moot };
            State.MootApprovals.Add(State.Approvals[place].ApprovalId);
        }
    }

    /// <summary>The owner hears what became of it; where nobody said anything, the CS Lead too.</summary>
    private void TellOfApproval(IssueApproval approval, Instant at)
    {
        var because = IssueTexts.ApprovalSettled(approval);
        Send(NoticeTo(OwnerId, MessageKind.IssueInformed, IssueKeys.Part(IssueId, $"approval~{approval.ApprovalId}"), "RAB-3", because, at) with { Text = approval.Note, AmountUsd = approval.AmountUsd, Role = approval.Role });
        if (approval.State != ApprovalState.Unanswered) return;
        Send(NoticeTo(people.Of("cs-lead"), MessageKind.IssueBreached, IssueKeys.Part(IssueId, $"approval~{approval.ApprovalId}~unanswered"), "RAB-3", because, at) with { AmountUsd = approval.AmountUsd, Role = approval.Role });
    }
}
