using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages.World;

/// <summary>A context that runs steps at once; what a step gives and takes goes through JSON as an engine would send it.</summary>
public sealed class StepContext(params (string Name, IActivity Activity)[] activities) : IOrchestrationContext
{
    /// <summary>Tries a step gets here, however many its options allow.</summary>
    public const int Tries = 5;

    public List<(string Name, RetryOptions? Retry)> Called { get; } = [];

    public object? Continued { get; private set; }

    public string InstanceId => "test";

    public Instant CurrentUtc => Instant.FromUtc(2026, 3, 2, 0, 0);

    public bool IsReplaying => false;

    public async Task<TResult> CallActivityAsync<TResult>(string name, object? input, RetryOptions? retry = null)
    {
        Called.Add((name, retry));
        var activity = activities.Single(entry => entry.Name == name).Activity;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var json = WorkflowJson.Serialize(input, activity.InputType);
                var output = await activity.RunAsync(WorkflowJson.Deserialize(json, activity.InputType), default);
                return WorkflowJson.Deserialize<TResult>(WorkflowJson.Serialize(output, activity.OutputType))!;
            }
            catch (Exception failure) when (attempt == Tries || failure is NonRetryableException)
            {
                throw new StepFailedException(name, new FailureDetails("(unknown)", failure.Message));
            }
            catch (Exception failure) when (failure is not StepFailedException)
            {
                // The engine waits and tries again.
            }
        }
    }

    public Task CallActivityAsync(string name, object? input, RetryOptions? retry = null) => CallActivityAsync<Nothing>(name, input, retry);

    public Task<TResult> CallSubOrchestratorAsync<TResult>(string name, string instanceId, object? input, RetryOptions? retry = null) => throw new NotSupportedException(name);

    /// <summary>What the process sleeps until; null: it does not sleep in this test.</summary>
    public Action<Instant>? Sleep { get; init; }

    public Task CreateTimer(Instant fireAt, CancellationToken cancellationToken = default)
    {
        (Sleep ?? throw new NotSupportedException())(fireAt);
        return Task.CompletedTask;
    }

    public Task<TEvent> WaitForExternalEvent<TEvent>(string name) => throw new NotSupportedException(name);

    public Task<EventWait<TEvent>> WaitForExternalEvent<TEvent>(string name, Instant deadline) => throw new NotSupportedException(name);

    public void SetCustomStatus(object? status) => throw new NotSupportedException();

    public void ContinueAsNew(object? input) => Continued = input;

    public void SendEvent(string instanceId, string name, object? payload) => throw new NotSupportedException(name);

    public Guid NewGuid() => throw new NotSupportedException();

    public ILogger CreateReplaySafeLogger(string category) => throw new NotSupportedException(category);
}
