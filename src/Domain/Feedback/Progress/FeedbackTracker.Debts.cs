using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Feedback.Progress;

/// <content>Who is asked, reminded and told, and what they have as a task (ruling 11).</content>
public sealed partial class FeedbackTracker
{
    private IEnumerable<Owed> Debts() => new[] { State.Review, State.Call, State.Telling is { IsReleased: false } telling ? telling.Owed : null }
        .Concat(State.Stage == FeedbackStage.Acting ? State.Parts.Where(part => part.State != FunctionPartState.Completed).Select(part => part.Owed) : [])
        .OfType<Owed>();

    /// <param name="role">Who owes it; null: the owner of the loop.</param>
    private Deadline Of(Owed owed, string what, string? role, Action<Owed> change, LocalizedText ask) => owed.NextReminder(Policy) is { } percent
        ? new Deadline(owed.NextAt(Policy), $"remind:{what}", at =>
        {
            change(owed with { Reminders = owed.Reminders + 1 });
            var because = FeedbackTexts.Reminded(ask, percent);
            Note(at, "ruling 11", "reminder", because);
            Tell(role is null ? Owner : people.Of(role), MessageKind.FeedbackReminder, $"remind~{owed.Key}~{percent}", "ruling 11", because, at, role, owed.Due);
        })
        : new Deadline(owed.NextAt(Policy), $"overdue:{what}", at =>
        {
            change(owed with { Overdue = owed.Overdue + 1 });
            var because = FeedbackTexts.Overdue(ask);
            Note(at, "ruling 11", "overdue", because);
            Tell(people.Of(CsLead), MessageKind.FeedbackOverdue, $"overdue~{owed.Key}~{owed.Overdue + 1}", "ruling 11", because, at, role, owed.Due);
        });

    private void Tell(string staff, MessageKind kind, string what, string ruleId, LocalizedText because, Instant at, string? role, Instant? due, string? text = null, string? ask = null) => Send(new ProcessNotice
    {
        Key = FeedbackKeys.Part(Id, what),
        Kind = kind,
        RuleId = ruleId,
        Because = because,
        Staff = staff,
        Role = role,
        Due = due,
        Text = text,
        Subject = ask,
        DecidedAt = at,
        NextTryAt = at,
    });

    private void GiveTask(string what, string ruleId, string owner, LocalizedText ask, LocalizedText because, Instant due)
    {
        var taskId = FeedbackKeys.Part(Id, what);
        Give(new ProcessTask(taskId, TaskKind.Feedback, ruleId, owner, FeedbackTexts.Subject(Id, ask), because, due));
        State.OpenTasks.Add(taskId);
    }

    private void EndTask(string what)
    {
        if (State.OpenTasks.Remove(FeedbackKeys.Part(Id, what))) CloseTask(FeedbackKeys.Part(Id, what));
    }

    private void EndTasks()
    {
        State.OpenTasks.ForEach(CloseTask);
        State.OpenTasks.Clear();
    }

    /// <summary>The first close of business still to come.</summary>
    private Instant NextClose(Instant at) => BusinessDaysAfter(at, 0) is var today && today > at ? today : BusinessDaysAfter(at, 1);

    /// <summary>Ruling 15: a deadline that is a number of business days ends with the last of them.</summary>
    private Instant BusinessDaysAfter(Instant from, int days) => calendar.CloseOfBusiness(calendar.AddBusinessDays(calendar.DateOf(from), days));
}
