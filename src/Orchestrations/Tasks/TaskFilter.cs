using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tasks;

/// <summary>Which tasks to list; null members do not filter.</summary>
/// <param name="DueBefore">Open tasks due before this instant; done ones are left out then.</param>
/// <param name="Cursor">The <see cref="Records.Page{T}.Next"/> of the page before.</param>
/// <param name="Limit">1 to 1,000; default 50.</param>
public sealed record TaskFilter(
    string? Owner = null,
    TaskState? State = null,
    Instant? DueBefore = null,
    string? Cursor = null,
    int Limit = 50)
{
    /// <summary>Whether a task found another way is what the filter asks for.</summary>
    public bool Matches(WorkTask task) =>
        (Owner is null || task.Owner == Owner)
        && (State is null || task.State == State)
        && (DueBefore is null || (task.State == TaskState.Open && task.Due < DueBefore));
}

/// <summary>What became of a change to a task.</summary>
public enum TaskOutcome
{
    Changed,

    /// <summary>It was so already.</summary>
    Unchanged,
    NotFound,

    /// <summary>The task is done, and what was asked needs an open one.</summary>
    AlreadyDone,
}
