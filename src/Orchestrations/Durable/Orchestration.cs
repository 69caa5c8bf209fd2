namespace Kyndof.Workflows.Orchestrations.Durable;

/// <summary>An orchestration as an engine sees it.</summary>
public interface IOrchestration
{
    Type InputType { get; }

    Type OutputType { get; }

    Task<object?> RunAsync(IOrchestrationContext context, object? input);
}

/// <summary>A durable process. It has a parameterless constructor and no state of its own; <see cref="RunAsync(IOrchestrationContext, TInput)"/>
/// reads like its page in the handbook, and every effect goes through the context.</summary>
public abstract class Orchestration<TInput, TOutput> : IOrchestration
{
    Type IOrchestration.InputType => typeof(TInput);

    Type IOrchestration.OutputType => typeof(TOutput);

    public abstract Task<TOutput> RunAsync(IOrchestrationContext context, TInput input);

    async Task<object?> IOrchestration.RunAsync(IOrchestrationContext context, object? input) =>
        await RunAsync(context, (TInput)input!);
}
