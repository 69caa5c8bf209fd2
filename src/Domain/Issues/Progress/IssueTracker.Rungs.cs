using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues.Progress;

/// <content>The ladder: each rung is decided once, told under one key (ESC-2 to ESC-5, rulings 16 and 17).</content>
public sealed partial class IssueTracker
{
    /// <summary>To a tier above; a client whose issues keep being raised goes to Tier 3 at once.</summary>
    private void Raise(Tier tier, string ruleId, LocalizedText because, Instant at)
    {
        var repeated = State.RaisedAt is null && tier < Tier.Three && IssueTriage.IsRepeated([.. State.RaisedBefore, at], at, Policy);
        if (repeated) (tier, ruleId, because) = (Tier.Three, "ESC-3", IssueTexts.ByRepeat(Policy.Repeated));
        State.RaisedAt ??= at;
        StepOnto(tier, RoleOf(tier), ruleId, because, at, MessageKind.IssueEscalated, "escalated");
    }

    /// <summary>Nobody took it up in time: the next rung, and above the last one the CS Lead every hour.</summary>
    private void Climb(Instant at)
    {
        var because = IssueTexts.NotTakenUp(Rung);
        if (Rung.Tier < Tier.Four) Raise(Rung.Tier + 1, "ESC-5", because, at);
        else if (Rung.Role == RoleOf(Tier.Four)) StepOnto(Tier.Four, "ceo", "ESC-5", because, at, MessageKind.IssueEscalated, "escalated");
        else TellTop(at);
    }

    /// <summary>Whoever it was given to by hand keeps it while the same role is asked.</summary>
    /// <param name="what">The rung's one notice.</param>
    private void StepOnto(Tier tier, string role, string ruleId, LocalizedText because, Instant at, MessageKind kind, string what)
    {
        LeaveRung(at);
        var givenTo = State.Rungs is [.., var left] && left.Role == role ? State.GivenTo : null;
        (State.Tier, State.Acknowledged, State.GivenTo, State.TopAt) = (tier, false, givenTo, null);
        var rung = new IssueRung(State.Rungs.Count + 1, tier, role, givenTo ?? people.Of(role), at, ruleId, because);
        State.Rungs.Add(rung);
        Note(at, ruleId, "rung", IssueTexts.SteppedOnto(rung));
        StartTierClock(at);
        if (IsOpening) CountFromReceipt(at);
        TellOwner(kind, what, because, ruleId, at);
        if (kind == MessageKind.IssueEscalated) TellTeam($"rung-{rung.Number}", because, at);
    }

    private void LeaveRung(Instant at)
    {
        CloseOwnTask();
        ChangeClocks(clock => clock.Kind == ClockKind.TierResponse && clock.Ledger.StoppedAt is null, clock => Supersede(clock, at));
    }

    /// <summary>Notice with the link that takes it up, and the task that stays until somebody has answered.</summary>
    private void TellOwner(MessageKind kind, string what, LocalizedText because, string ruleId, Instant at)
    {
        var clock = Read(TierClock!);
        Send(NoticeTo(OwnerId, kind, IssueKeys.Part(IssueId, what, Rung.Number), ruleId, because, at) with
        {
            Rung = Rung.Number,
            Due = clock.Due,
            DueBecause = clock.Why(),
        });
        GiveOwnTask(IssueKeys.Part(IssueId, "own", Rung.Number), ruleId, because, at);
    }

    private void GiveOwnTask(string taskId, string ruleId, LocalizedText because, Instant at)
    {
        State.OwnTask = taskId;
        Give(taskId, TaskKind.Issue, ruleId, OwnerId, IssueTexts.OwnSubject(State.Issue, Rung), because, TierClock is { } clock && Read(clock).Due is { } due ? due : at);
    }

    private void CloseOwnTask()
    {
        if (State.OwnTask is not null) State.SettledTasks.Add(State.OwnTask);
        State.OwnTask = null;
    }

    /// <summary>Emergencies go to the urgent channel, everything else to the general one (CHN-4).</summary>
    private void TellTeam(string occasion, LocalizedText because, Instant at)
    {
        var urgent = IsUrgent(at);
        Send(NoticeTo(null, urgent ? MessageKind.IssueUrgent : MessageKind.IssueGeneral, IssueKeys.Part(IssueId, $"slack~{occasion}"), "CHN-4", because, at) with
        {
            Slack = urgent ? Policy.Slack.Urgent : Policy.Slack.General,
            Due = TierClock is { } clock ? Read(clock).Due : null,
        });
    }

    /// <summary>Ruling 16: CFO and CEO were silent; the CS Lead is told every hour until somebody takes it up.</summary>
    private void TellTop(Instant at)
    {
        State.TopReminders++;
        State.TopAt = at;
        ChangeClocks(clock => clock.Kind == ClockKind.TierResponse && clock.Ledger.StoppedAt is null, clock => Supersede(clock, at));
        var because = IssueTexts.NobodyAnswers(State.TopReminders);
        Note(at, "ESC-5", "rung", because);
        Send(NoticeTo(people.Of("cs-lead"), MessageKind.IssueReminder, IssueKeys.Part(IssueId, "top", State.TopReminders), "ESC-5", because, at) with { Rung = Rung.Number });
    }

    private IEnumerable<Deadline> TopDeadlines()
    {
        if (State.TopAt is not { } last || State.Stage != IssueStage.Open) return [];
        var next = IsUrgent(last) ? last + Policy.Tiers.TopEvery : calendar.Add(last, Policy.Tiers.TopEvery);
        return [new Deadline(next, "remind:cs-lead", TellTop)];
    }
}
