using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues.Progress;

/// <content>The emergency clock, also when the hours before the performance begin while the issue is open (EMG-1, SLA-3, ruling 7).</content>
public sealed partial class IssueTracker
{
    /// <summary>An emergency lasts until the performance; what is left after it is an issue as any other.</summary>
    private bool IsUrgent(Instant at) => State.EmergencySince is not null && at <= State.PerformanceAt;

    private IEnumerable<Deadline> EmergencyDeadlines()
    {
        if (State.EmergencySince is not null || State.PerformanceAt is not { } performance || State.At > performance) return [];
        return [new Deadline(Instant.Max(performance - Policy.EmergencyBefore, State.At), "emergency", BeginEmergency)];
    }

    /// <summary>Somebody has to take it up anew: a rung that was taken up is left for another of the same role, whose link works again.</summary>
    private void BeginEmergency(Instant at)
    {
        State.EmergencySince = at;
        if (State.Stage == IssueStage.Paused) EndPause(at, "EMG-1");
        var because = IssueTexts.EmergencyBegan(State.PerformanceAt!.Value, calendar.Zone);
        if (State.Acknowledged)
        {
            StepOnto(State.Tier, Rung.Role, "EMG-1", because, at, MessageKind.IssueReminder, "emergency");
        }
        else
        {
            RestartTierClock(at);
            RemindOwner(because, at);
        }

        AlarmEverybody(at);
    }

    private void RemindOwner(LocalizedText because, Instant at) =>
        Send(NoticeTo(OwnerId, MessageKind.IssueReminder, IssueKeys.Part(IssueId, "emergency", Rung.Number), "EMG-1", because, at) with
        {
            Rung = Rung.Number,
            Due = Read(TierClock!).Due,
            DueBecause = Read(TierClock!).Why(),
        });

    /// <summary>The emergency's clock takes over, unless the one that runs is due sooner.</summary>
    private void RestartTierClock(Instant at)
    {
        var before = TierClock is { Ledger.IsRunning: true } running ? Read(running).Due : null;
        var target = IssueClocks.TierResponse(State.Tier, at, State.ClientTier, emergency: true, Policy, calendar);
        if (before is { } due && due > at && due <= at + target.Limits[0].Amount) return;
        ChangeClocks(clock => clock.Kind == ClockKind.TierResponse && clock.Ledger.StoppedAt is null, clock => Supersede(clock, at));
        StartTierClock(at);
    }

    /// <summary>A call and the urgent channel, at once.</summary>
    private void AlarmEverybody(Instant at)
    {
        var because = IssueTexts.EmergencyBegan(State.PerformanceAt!.Value, calendar.Zone);
        Note(at, "EMG-1", "issue", because);
        Give(IssueKeys.Part(IssueId, "call~emergency"), TaskKind.Phone, "EMG-1", OwnerId, IssueTexts.CallNow(State.Issue), because, Read(TierClock!).Due ?? at);
        TellTeam("emergency", because, at);
    }
}
