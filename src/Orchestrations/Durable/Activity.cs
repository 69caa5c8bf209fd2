namespace Kyndof.Workflows.Orchestrations.Durable;

/// <summary>An activity as an engine sees it.</summary>
public interface IActivity
{
    Type InputType { get; }

    Type OutputType { get; }

    Task<object?> RunAsync(object? input, CancellationToken cancellationToken);
}

/// <summary>One repeatable piece of work with an effect. It runs at least once: its keys come from business ids, and a
/// second run finds what the first one did. Expected outcomes are results; an exception means "try again".</summary>
public abstract class Activity<TInput, TOutput> : IActivity
{
    Type IActivity.InputType => typeof(TInput);

    Type IActivity.OutputType => typeof(TOutput);

    public abstract Task<TOutput> RunAsync(TInput input, CancellationToken cancellationToken);

    async Task<object?> IActivity.RunAsync(object? input, CancellationToken cancellationToken) =>
        await RunAsync((TInput)input!, cancellationToken);
}

/// <summary>The output of an activity that has nothing to say.</summary>
public sealed record Nothing
{
    public static readonly Nothing Value = new();
}
