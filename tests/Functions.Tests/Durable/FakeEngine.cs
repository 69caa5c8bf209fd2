using System.Text.Json;
using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Orchestrations.Catalog;
using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using NodaTime;

namespace Kyndof.Workflows.Functions.Tests.Durable;

/// <summary>Durable Task's context as one episode sees it: timers fire and events arrive when the test says so, on its thread.</summary>
internal sealed class FakeEngine
{
    public const string InstanceId = "order~K-1";

    public static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 0, 0);

    private readonly List<(string Name, TaskCompletionSource<JsonElement> Waiter)> waiters = [];
    private readonly List<(DateTime FireAt, TaskCompletionSource Fired, CancellationToken Token)> timers = [];

    public FakeEngine()
    {
        Context.Setup(static engine => engine.InstanceId).Returns(InstanceId);
        Context.Setup(static engine => engine.Name).Returns(new TaskName("Sample"));
        Context.Setup(static engine => engine.CurrentUtcDateTime).Returns(() => Now.ToDateTimeUtc());
        Context.Setup(static engine => engine.WaitForExternalEvent<JsonElement>(It.IsAny<string>(), It.IsAny<CancellationToken>()))
            .Returns<string, CancellationToken>(Wait);
        Context.Setup(static engine => engine.CreateTimer(It.IsAny<DateTime>(), It.IsAny<CancellationToken>()))
            .Returns<DateTime, CancellationToken>(StartTimer);
        Context.Setup(static engine => engine.ContinueAsNew(It.IsAny<object?>(), It.IsAny<bool>()))
            .Callback<object?, bool>((input, _) => NextInput = input);
    }

    public Mock<TaskOrchestrationContext> Context { get; } = new(MockBehavior.Loose);

    public Instant Now { get; set; } = Start;

    /// <summary>Names the engine was asked to wait for, in order.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Tokens those waits were given.</summary>
    public List<CancellationToken> WaitTokens { get; } = [];

    public object? NextInput { get; private set; }

    /// <summary>When the timers asked for shall fire, in order.</summary>
    public IEnumerable<Instant> TimersAsked => timers.Select(static timer => Instant.FromDateTimeUtc(timer.FireAt));

    public bool IsCancelled(int timer) => timers[timer].Token.IsCancellationRequested;

    public DurableOrchestrationContext Port(params CarriedEvent[] carried) => new(Context.Object, new WorkflowCatalog(), EngineClock.Real, carried);

    public static DurableRunner Runner(WorkflowCatalog catalog) =>
        new(catalog, new ServiceCollection().BuildServiceProvider().GetRequiredService<IServiceScopeFactory>());

    public void Raise(string name, object payload)
    {
        var index = waiters.FindLastIndex(waiter => waiter.Name == name && !waiter.Waiter.Task.IsCompleted);
        waiters[index].Waiter.SetResult(JsonSerializer.SerializeToElement(payload));
    }

    public void Fire(int timer)
    {
        Now = Instant.Max(Now, Instant.FromDateTimeUtc(timers[timer].FireAt));
        timers[timer].Fired.SetResult();
    }

    public void InputIs(object? input) =>
        Context.Setup(static engine => engine.GetInput<JsonElement?>()).Returns(DurablePayloads.Write(input, "input"));

    public void ActivityAnswers(string name, Func<Task<JsonElement>> answer) => Context
        .Setup(engine => engine.CallActivityAsync<JsonElement>(It.Is<TaskName>(asked => asked.Name == name), It.IsAny<object?>(), It.IsAny<TaskOptions?>()))
        .Returns(answer);

    private Task<JsonElement> Wait(string name, CancellationToken token)
    {
        Asked.Add(name);
        WaitTokens.Add(token);
        var waiter = new TaskCompletionSource<JsonElement>();
        waiters.Add((name, waiter));
        return waiter.Task;
    }

    private Task StartTimer(DateTime fireAt, CancellationToken token)
    {
        var fired = new TaskCompletionSource();
        timers.Add((fireAt, fired, token));
        token.Register(() => fired.TrySetCanceled(token));
        return fired.Task;
    }
}
