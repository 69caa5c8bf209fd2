using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues.Progress;

/// <content>Pausing, resolving, and the client's word (SLA-5, SLA-6, ruling 18).</content>
public sealed partial class IssueTracker
{
    private void TakePause(IssueArrival arrival, PauseBegun pause, Instant at)
    {
        if (State.Stage != IssueStage.Open || !AnswersForTheTier(arrival)) return;
        TakeUp(arrival, at);
        SettleQuietCheck();
        Enter(IssueStage.Paused, at);
        ChangeClocks(clock => clock.Ledger.IsRunning, clock => clock with { Ledger = clock.Ledger.Pause(at, pause.Reason) });
        Note(at, "SLA-6", "clock", IssueTexts.Paused(pause.Reason, arrival.By));
    }

    private void TakeResume(IssueArrival arrival, Instant at)
    {
        if (State.Stage == IssueStage.Paused) EndPause(at, "SLA-6", arrival.By);
    }

    private void EndPause(Instant at, string ruleId, string? by = null)
    {
        Enter(IssueStage.Open, at);
        ChangeClocks(clock => clock.Ledger.IsPaused, clock => clock with { Ledger = clock.Ledger.Resume(at) });
        SettlePauseCheck();
        Note(at, ruleId, "clock", IssueTexts.Resumed(by));
    }

    private void TakeResolution(IssueArrival arrival, ResolutionOffered resolution, Instant at)
    {
        if (!IsActive)
        {
            Note(at, "SLA-5", "issue", IssueTexts.CameLate(arrival.By));
            return;
        }

        TakeUp(arrival, at);
        var total = State.SpentUsd + (resolution.AmountUsd ?? 0);
        if (resolution.AmountUsd is null || MayDecide(total, resolution.LimitUsd)) Resolve(resolution, arrival.By, at);
        else AskApproval(arrival, total, resolution, null, at);
    }

    private void Resolve(ResolutionOffered resolution, string by, Instant at)
    {
        StopResponses(at);
        CloseOwnTask();
        SettlePauseCheck();
        SettleQuietCheck();
        DropApprovals();
        Enter(IssueStage.Resolved, at);
        ChangeClocks(clock => clock is { Kind: ClockKind.Resolution, Ledger.IsRunning: true }, clock => clock with { Ledger = clock.Ledger.Pause(at, IssueTexts.ConfirmationReason) });
        State.Resolutions++;
        State.SpentUsd += resolution.AmountUsd ?? 0;
        State.Resolution = new IssueResolution(State.Resolutions, at, by, resolution.Summary, resolution.AmountUsd);
        AskToConfirm(MessageKind.IssueResolved, "resolved", at);
    }

    private void AskToConfirm(MessageKind kind, string what, Instant at)
    {
        var resolution = State.Resolution!;
        var key = IssueKeys.Part(IssueId, what, resolution.Number);
        var because = kind == MessageKind.IssueResolved ? IssueTexts.Resolved(resolution) : IssueTexts.NoWordYet(resolution);
        Note(at, kind == MessageKind.IssueResolved ? "SLA-5" : "ruling 18", "message", because, key);
        Send(NoticeTo(null, kind, key, "SLA-5", because, at) with { Text = resolution.Summary, ClosesOn = calendar.AddBusinessDays(calendar.DateOf(resolution.At), Policy.Confirmation.CloseAfterDays) });
    }

    private IEnumerable<Deadline> ConfirmationDeadlines()
    {
        if (State.Resolution is not { } resolution) return [];
        var times = Policy.Confirmation;
        if (!resolution.Reminded) return [new Deadline(OpeningAfter(resolution.At, times.RemindAfterDays), "remind:client", RemindClient)];
        if (!resolution.Called) return [new Deadline(OpeningAfter(resolution.At, times.CallAfterDays), "call:client", CallClient)];
        return [new Deadline(calendar.CloseOfBusiness(calendar.AddBusinessDays(calendar.DateOf(resolution.At), times.CloseAfterDays)), "close", CloseUnconfirmed)];
    }

    private void RemindClient(Instant at)
    {
        State.Resolution = State.Resolution! with { Reminded = true };
        AskToConfirm(MessageKind.IssueConfirmReminder, "confirm", at);
    }

    private void CallClient(Instant at)
    {
        State.Resolution = State.Resolution! with { Called = true };
        var because = IssueTexts.NoWordYet(State.Resolution);
        Note(at, "ruling 18", "task", because);
        Give(ConfirmCall(State.Resolution), TaskKind.Phone, "SLA-5", OwnerId, IssueTexts.ConfirmSubject(State.Issue), because, calendar.Add(at, Policy.TaskWithin));
    }

    private void CloseUnconfirmed(Instant at)
    {
        Note(at, "ruling 18", "issue", IssueTexts.ClosedUnconfirmed(Policy.Confirmation.CloseAfterDays));
        End(IssueStage.Unconfirmed, at);
    }

    private void TakeConfirmation(IssueArrival arrival, ConfirmationGiven confirmation, Instant at)
    {
        if (State.Stage != IssueStage.Resolved)
        {
            Note(at, "SLA-5", "issue", IssueTexts.NotResolvedYet(arrival.By));
            return;
        }

        if (confirmation.Satisfied)
        {
            Note(at, "SLA-5", "issue", IssueTexts.ClientSatisfied(arrival.By));
            End(IssueStage.Confirmed, at);
            return;
        }

        SettleCall();
        Reopen(confirmation.Note, at);
    }

    /// <summary>A no counts as a failed solution and puts the issue back to whoever owned it, or to Tier 3; that of a client who has turned
    /// out to be a VIP meanwhile to the CSM.</summary>
    /// <param name="note">What the client said, for whoever gets it back.</param>
    private void Reopen(string? note, Instant at)
    {
        Enter(IssueStage.Open, at);
        ChangeClocks(clock => clock.Ledger.IsPaused, clock => clock with { Ledger = clock.Ledger.Resume(at) });
        var rungs = State.Rungs.Count;
        CountFailure(at);
        if (State.Rungs.Count == rungs)
        {
            var (tier, role) = State.ClientTier == ClientTier.Vip && State.Tier == Tier.One ? (Tier.Two, RoleOf(Tier.Two)) : (State.Tier, Rung.Role);
            StepOnto(tier, role, "SLA-5", IssueTexts.NotSatisfied(), at, MessageKind.IssueAssigned, "assigned");
        }

        var told = State.Notices.FindLastIndex(notice => notice.Rung == Rung.Number);
        if (note is not null && told >= 0) State.Notices[told] = State.Notices[told] with { Text = note };
    }

    private void End(IssueStage stage, Instant at)
    {
        Enter(stage, at);
        SettleCall();
        ChangeClocks(clock => clock.Ledger.StoppedAt is null, clock => clock with { Ledger = clock.Ledger.Stop(at) });
        State.SettledTasks.AddRange(State.Requests.Where(request => request.AnsweredAt is null).Select(request => IssueKeys.Part(IssueId, $"request~{request.RequestId}")));
        if (State.EmergencySince is not null) State.SettledTasks.Add(IssueKeys.Part(IssueId, "call~emergency"));
        DropApprovals();
    }

    private void Enter(IssueStage stage, Instant at) => (State.Stage, State.StageSince) = (stage, at);

    private void SettleCall()
    {
        if (State.Resolution is { Called: true } resolution) State.SettledTasks.Add(ConfirmCall(resolution));
    }

    private string ConfirmCall(IssueResolution resolution) => IssueKeys.Part(IssueId, "call~confirm", resolution.Number);
}
