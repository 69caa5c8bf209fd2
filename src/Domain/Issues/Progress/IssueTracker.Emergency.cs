using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues.Progress;

/// <content>The emergency clock, also when the hours before the performance begin while the issue is open (EMG-1, SLA-3, ruling 7).</content>
public sealed partial class IssueTracker
{
    private IEnumerable<Deadline> EmergencyDeadlines()
    {
        if (State.EmergencySince is not null || State.PerformanceAt is not { } performance || State.At > performance) return [];
        return [new Deadline(Instant.Max(performance - Policy.EmergencyBefore, State.At), "emergency", BeginEmergency)];
    }

    private void BeginEmergency(Instant at)
    {
        State.EmergencySince = at;
        if (State.Stage == IssueStage.Paused) EndPause(at, "EMG-1");
        RestartTierClock(at);
        AlarmEverybody(at);
        Send(NoticeTo(OwnerId, MessageKind.IssueReminder, IssueKeys.Part(IssueId, "emergency", Rung.Number), "EMG-1", IssueTexts.EmergencyBegan(State.PerformanceAt!.Value, calendar.Zone), at) with
        {
            Rung = Rung.Number,
            Due = Read(TierClock!).Due,
            DueBecause = Read(TierClock!).Why(),
        });
    }

    /// <summary>The emergency's clock takes over, unless the one that runs is due sooner; either way somebody has to take it up anew.</summary>
    private void RestartTierClock(Instant at)
    {
        State.Acknowledged = false;
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
