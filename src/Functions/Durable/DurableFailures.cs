using System.Collections.Frozen;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.DurableTask;

namespace Kyndof.Workflows.Functions.Durable;

/// <summary>Durable Task's failures as the port's. The name of the step is reliable on every host, the error type is not.</summary>
internal static class DurableFailures
{
    private const string Unnamed = "(unknown)";

    // What the SDK's worker calls a step nobody registered: no try can mend it.
    private static readonly FrozenSet<string> Missing = FrozenSet.Create(StringComparer.Ordinal, "ActivityTaskNotFound", "OrchestratorTaskNotFound");

    public static async Task<TResult> MappedAsync<TResult>(Func<Task<TResult>> step)
    {
        try
        {
            return await step();
        }
        catch (TaskFailedException failed)
        {
            throw new StepFailedException(failed.TaskName, Of(failed.FailureDetails));
        }
    }

    public static FailureDetails Of(TaskFailureDetails? failure) => failure is null
        ? new FailureDetails(Unnamed, "The host gave no details.")
        : new FailureDetails(string.IsNullOrEmpty(failure.ErrorType) ? Unnamed : failure.ErrorType, failure.ErrorMessage, failure.StackTrace, Missing.Contains(failure.ErrorType));

    public static FailureDetails Final(Exception exception) => new(exception.GetType().FullName!, exception.Message, exception.StackTrace, NonRetryable: true);

    public static FailureDetails Unknown(string orchestration) => Final(new UnknownOrchestrationException(orchestration));
}
