using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Tasks;

namespace Kyndof.Workflows.Orchestrations.Tasks;

/// <summary>Told when somebody says that a task is done, before it is closed, so that what waits for it goes on, or refuses.</summary>
public interface ITaskObserver
{
    /// <summary>Repeatable; a task that is not this process's is ignored.</summary>
    /// <param name="note">What they said about it; null: nothing.</param>
    /// <returns>Why it may not be closed so, e.g. <c>not-your-tier</c>; null when it may.</returns>
    Task<TaskRefusal?> TaskDoneAsync(WorkTask task, Actor actor, string? note, CancellationToken cancellationToken = default);
}

/// <param name="Code">Stable, kebab-case.</param>
/// <param name="Denied">The actor may not; otherwise the state does not allow it.</param>
public sealed record TaskRefusal(string Code, string Reason, bool Denied);
