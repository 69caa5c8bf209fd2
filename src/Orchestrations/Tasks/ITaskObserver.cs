using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Tasks;

namespace Kyndof.Workflows.Orchestrations.Tasks;

/// <summary>Told after somebody said that a task is done, so that what waits for it goes on.</summary>
public interface ITaskObserver
{
    /// <summary>Repeatable; a task that is not this process's is ignored.</summary>
    /// <param name="note">What they said about it; null: nothing.</param>
    Task TaskDoneAsync(WorkTask task, Actor actor, string? note, CancellationToken cancellationToken = default);
}
