using Kyndof.Workflows.Domain.Messages;
using NodaTime;

namespace Kyndof.Workflows.Domain.Feedback.Progress;

/// <summary>Something somebody owes by an instant: reminded on the way, then told to the CS Lead again and again (ruling 11).</summary>
/// <param name="Key">Names it in keys: the same key is the same debt.</param>
/// <param name="From">When it was asked for.</param>
/// <param name="Reminders">Reminders sent.</param>
/// <param name="Overdue">Times the CS Lead was told that it is overdue.</param>
public sealed record Owed(string Key, Instant From, Instant Due, int Reminders = 0, int Overdue = 0)
{
    /// <summary>Percent of the time used up at the next reminder; null: none is left, or there was no time.</summary>
    public int? NextReminder(FeedbackPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Overdue == 0 && Due > From && Reminders < policy.RemindAt.Count ? policy.RemindAt[Reminders] : null;
    }

    /// <summary>When somebody is told next.</summary>
    public Instant NextAt(FeedbackPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return NextReminder(policy) is { } percent
            ? From + ((Due - From) * percent / 100)
            : Due + Duration.FromDays(policy.OverdueEveryDays * Overdue);
    }
}

/// <summary>What a function does about it.</summary>
/// <param name="Number">From 1 over all the loop ever asked.</param>
/// <param name="Commits">Times it committed to a date.</param>
public sealed record FunctionPart(int Number, string Role, FunctionPartState State, Instant AskedAt, Owed Owed, int Commits = 0)
{
    public LocalDate? CommittedTo { get; init; }

    public string? Plan { get; init; }

    public string? Summary { get; init; }

    public Instant? CompletedAt { get; init; }
}

public enum FunctionPartState
{
    Asked,
    Committed,
    Completed,
}

/// <summary>A message to the client that waits for the CS Lead, or is on its way.</summary>
/// <param name="Number">From 1: the same number is the same message.</param>
/// <param name="ByHand">Words a person has added.</param>
public sealed record Telling(int Number, MessageKind Kind, Owed Owed, string? ByHand = null)
{
    /// <summary>Released, or needing no release: it is on its way.</summary>
    public bool IsReleased { get; init; }

    /// <summary>It is held back: when to look again.</summary>
    public Instant? LookAt { get; init; }
}

/// <param name="By">Who told them otherwise, and how; null: by <see cref="Key"/>.</param>
/// <param name="Key">Ledger key of the message; null: told otherwise.</param>
public sealed record Told(MessageKind Kind, Instant At, string? Key, string? By);
