using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues.Progress;

/// <content>Nothing waits on somebody's memory: a pause that lasts, and an open issue nothing happens to any more, are asked about.</content>
public sealed partial class IssueTracker
{
    private IEnumerable<Deadline> StandstillDeadlines() => State.Stage == IssueStage.Paused
        ? [new Deadline(OpeningAfter(State.PauseAskedAt ?? State.StageSince, Policy.PauseCheckDays), "pause-check", AskAboutPause)]
        : [new Deadline(OpeningAfter(LastMove, Policy.PauseCheckDays), "quiet-check", AskAboutQuiet)];

    private Instant LastMove => Instant.Max(State.MovedAt ?? State.StageSince, State.StageSince);

    private void AskAboutPause(Instant at)
    {
        SettlePauseCheck();
        State.PauseAskedAt = at;
        State.PauseChecks++;
        var because = IssueTexts.PauseLasts(State.StageSince, calendar.Zone);
        Note(at, "SLA-6", "task", because);
        Give(IssueKeys.Part(IssueId, "pause-check", State.PauseChecks), TaskKind.Check, "SLA-6", OwnerId, IssueTexts.PauseSubject(State.Issue), because, calendar.Add(at, Policy.TaskWithin));
    }

    private void SettlePauseCheck()
    {
        if (State.PauseAskedAt is not null) State.SettledTasks.Add(IssueKeys.Part(IssueId, "pause-check", State.PauseChecks));
        State.PauseAskedAt = null;
    }

    private void AskAboutQuiet(Instant at)
    {
        SettleQuietCheck();
        State.QuietChecks++;
        State.QuietTask = IssueKeys.Part(IssueId, "quiet-check", State.QuietChecks);
        var because = IssueTexts.StandsStill(Policy.PauseCheckDays);
        Note(at, "SLA-5", "task", because);
        Give(State.QuietTask, TaskKind.Check, "SLA-5", OwnerId, IssueTexts.QuietSubject(State.Issue), because, calendar.Add(at, Policy.TaskWithin));
    }

    private void SettleQuietCheck()
    {
        if (State.QuietTask is not null) State.SettledTasks.Add(State.QuietTask);
        State.QuietTask = null;
    }
}
