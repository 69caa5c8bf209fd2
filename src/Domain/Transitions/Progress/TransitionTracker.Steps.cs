using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Transitions.Progress;

/// <content>Steps: owed by somebody, reminded on the way, raised to the CS Lead once they stall (TRN-6).</content>
public sealed partial class TransitionTracker
{
    private TransitionStep? OpenStep(StepKind kind) => State.Steps.Find(step => step.Kind == kind && step.EndedAt is null);

    private void BeginStep(StepKind kind, Instant due, Instant at)
    {
        var step = new TransitionStep { Kind = kind, BeganAt = at, Due = due, TaskId = StepTask(kind) };
        State.Steps.Add(step);
        Note(at, TransitionTexts.RuleOf(kind), "step", TransitionTexts.Begun(kind, OwnerOf(kind), due, calendar.Zone));
        Assign(step, at);
    }

    /// <summary>The task and the message of whoever owes a step now.</summary>
    private void Assign(TransitionStep step, Instant at)
    {
        var (owner, rule, subject) = (StandingFor(step.Kind), TransitionTexts.RuleOf(step.Kind), TransitionTexts.Subject(step.Kind, State.Transition.ClientId));
        Give(new ProcessTask(step.TaskId, TaskKind.Transition, rule, owner, subject, TransitionTexts.Ask(step.Kind, Policy), step.Due));
        Send(StepNotice(step, MessageKind.TransitionAssigned, owner, $"assigned~{step.TaskId.Split('~', 4)[^1]}", at) with
        {
            Because = TransitionTexts.Begun(step.Kind, OwnerOf(step.Kind), step.Due, calendar.Zone),
        });
    }

    private void EndStep(StepKind kind, string by, Instant at)
    {
        if (OpenStep(kind) is not { } step) return;
        Change(step, step with { EndedAt = at, EndedBy = by });
        CloseTask(step.TaskId);
        Note(at, TransitionTexts.RuleOf(kind), "step", TransitionTexts.Ended(kind, by));
    }

    private IEnumerable<Deadline> StepDeadlines()
    {
        foreach (var step in State.Steps.Where(step => step.EndedAt is null && !(step.Kind == StepKind.Introduction && State.Introduction is not null)))
        {
            var ahead = Policy.RemindAt.Where(percent => !step.Reminded.Contains(percent)).Select(percent => (int?)percent).FirstOrDefault();
            if (ahead is { } next && step.OverdueWords == 0)
            {
                yield return new Deadline(ReminderAt(step, next), $"remind:{ProcessWords.Kebab(step.Kind)}", at => Remind(step, next, at));
            }

            yield return new Deadline(
                step.LastWordAt is { } last ? NextClose(last, Policy.OverdueEveryDays) : step.Due, $"overdue:{ProcessWords.Kebab(step.Kind)}", at => TellLead(step, at));
        }
    }

    /// <summary>Percent of the business time between its beginning and its deadline.</summary>
    private Instant ReminderAt(TransitionStep step, int percent) =>
        calendar.Add(step.BeganAt, calendar.Between(step.BeganAt, step.Due) * percent / 100);

    private void Remind(TransitionStep step, int percent, Instant at)
    {
        var because = TransitionTexts.TimeUsedUp(step.Kind, percent, step.Due, calendar.Zone);
        Change(step, step with { Reminded = [.. step.Reminded, percent] });
        Note(at, "TRN-6", "reminder", because);
        Send(StepNotice(step, MessageKind.TransitionReminder, StandingFor(step.Kind), FormattableString.Invariant($"remind~{ProcessWords.Kebab(step.Kind)}~{percent}"), at) with { RuleId = "TRN-6", Because = because });
    }

    private void TellLead(TransitionStep step, Instant at)
    {
        var late = step with { OverdueWords = step.OverdueWords + 1, LastWordAt = at };
        var because = TransitionTexts.Stalls(step.Kind, OwnerOf(step.Kind), step.Due, calendar.Zone);
        Change(step, late);
        Note(at, "TRN-6", "overdue", because);
        Send(StepNotice(step, MessageKind.TransitionOverdue, Lead, FormattableString.Invariant($"overdue~{ProcessWords.Kebab(step.Kind)}~{late.OverdueWords}"), at) with { RuleId = "TRN-6", Because = because });
    }

    private ProcessNotice StepNotice(TransitionStep step, MessageKind kind, string staff, string what, Instant at) => new()
    {
        Key = TransitionKeys.Part(Id, what),
        Kind = kind,
        RuleId = TransitionTexts.RuleOf(step.Kind),
        Because = TransitionTexts.Name(step.Kind),
        Staff = staff,
        Due = step.Due,
        Subject = ProcessWords.Kebab(step.Kind),
        DecidedAt = at,
        NextTryAt = at,
    };

    /// <summary>Who does a step today: its owner, or whoever stands in for them.</summary>
    private string StandingFor(StepKind kind) => kind == StepKind.Dossier
        ? readFor.Outgoing == State.Outgoing ? Facts!.Outgoing.Id : State.Outgoing
        : readFor.Incoming == State.Incoming ? Facts!.Incoming.Id : State.Incoming;

    private string StepTask(StepKind kind) => State.Replacements == 0
        ? TransitionKeys.Part(Id, $"step~{ProcessWords.Kebab(kind)}")
        : TransitionKeys.Part(Id, $"step~{ProcessWords.Kebab(kind)}", State.Replacements + 1);

    private void Change(TransitionStep before, TransitionStep after)
    {
        var place = State.Steps.FindIndex(step => step.Kind == before.Kind);
        if (place >= 0) State.Steps[place] = after;
    }
}
