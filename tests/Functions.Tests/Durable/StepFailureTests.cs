using System.Text.Json;
using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Instances.Activities;
using Microsoft.DurableTask;
using Moq;
using NodaTime;

namespace Kyndof.Workflows.Functions.Tests.Durable;

/// <summary>How a step fails on a host that loses the type of an exception.</summary>
public sealed class StepFailureTests
{
    private static readonly RetryOptions Twice = new() { MaxAttempts = 2, FirstInterval = Duration.FromMinutes(1) };

    private readonly FakeEngine engine = new();

    [Fact]
    public async Task A_failure_names_its_step_whatever_the_host_lost()
    {
        engine.ActivityAnswers("send", static () => throw new TaskFailedException("send", 1, new TaskFailureDetails("(unknown)", "no route", null, null, null)));
        var failed = await Assert.ThrowsAsync<StepFailedException>(() => engine.Port().CallActivityAsync<string>("send", "x"));
        Assert.Equal(("send", "(unknown)", "no route"), (failed.StepName, failed.Failure.ErrorType, failed.Failure.ErrorMessage));
    }

    [Fact]
    public async Task A_failed_try_is_followed_by_another_after_its_wait()
    {
        var tries = 0;
        engine.ActivityAnswers("send", () => ++tries == 1
            ? throw new TaskFailedException("send", 1, new TaskFailureDetails("(unknown)", "busy", null, null, null))
            : Task.FromResult(Answer("sent")));
        var step = engine.Port().CallActivityAsync<string>("send", "x", Twice);
        Assert.Equal([FakeEngine.Start + Duration.FromSeconds(61)], engine.TimersAsked);
        engine.Fire(0);
        Assert.Equal("sent", await step);
    }

    [Fact]
    public async Task What_no_try_can_mend_comes_as_an_answer_and_is_not_tried_again()
    {
        var answer = await Run<GivesUp>();
        engine.ActivityAnswers("send", () => Task.FromResult(answer));
        var failed = await Assert.ThrowsAsync<StepFailedException>(() => engine.Port().CallActivityAsync<string>("send", "x", Twice));
        Assert.Equal("no such address", failed.Failure.ErrorMessage);
        Assert.True(failed.Failure.NonRetryable);
        Assert.Empty(engine.TimersAsked);
    }

    [Fact]
    public async Task An_activity_that_may_be_tried_again_throws_to_the_host() =>
        await Assert.ThrowsAsync<IOException>(Run<IsBusy>);

    [Fact]
    public void A_status_above_8_kib_is_refused_before_the_backend_sees_it()
    {
        var port = engine.Port();
        port.SetCustomStatus(new string('x', 8_190));
        var refused = Assert.Throws<PayloadTooLargeException>(() => port.SetCustomStatus(new string('x', 8_191)));
        Assert.Equal((8_193, 8_192), (refused.Bytes, refused.Limit));
        engine.Context.Verify(static one => one.SetCustomStatus(It.IsAny<object?>()), Times.Once);
    }

    [Fact]
    public async Task An_instance_that_fails_is_shown_first_and_fails_all_the_same()
    {
        ShowFailedInstance? shown = null;
        engine.InputIs("x");
        engine.Context
            .Setup(static one => one.CallActivityAsync<JsonElement>(It.IsAny<TaskName>(), It.IsAny<object?>(), It.IsAny<TaskOptions?>()))
            .Callback<TaskName, object?, TaskOptions?>((_, input, _) => shown = DurablePayloads.Read<ShowFailedInstance>((JsonElement)input!))
            .ReturnsAsync(Answer(null));
        var catalog = new WorkflowCatalog().AddInstances().AddOrchestration<Fails>("Sample");
        await Assert.ThrowsAsync<InvalidOperationException>(() => FakeEngine.Runner(catalog).RunOrchestrationAsync(engine.Context.Object));
        Assert.Equal(new ShowFailedInstance(FakeEngine.InstanceId, "broken"), shown);
    }

    [Fact]
    public async Task Without_that_activity_the_failure_comes_as_it_is()
    {
        engine.InputIs("x");
        var catalog = new WorkflowCatalog().AddOrchestration<Fails>("Sample");
        await Assert.ThrowsAsync<InvalidOperationException>(() => FakeEngine.Runner(catalog).RunOrchestrationAsync(engine.Context.Object));
        engine.Context.Verify(static one => one.CallActivityAsync<JsonElement>(It.IsAny<TaskName>(), It.IsAny<object?>(), It.IsAny<TaskOptions?>()), Times.Never);
    }

    private static Task<JsonElement> Run<TActivity>()
        where TActivity : class, IActivity =>
        FakeEngine.Runner(new WorkflowCatalog().AddActivity<TActivity>("send")).RunActivityAsync("send", Json("x"), "order~K-1", CancellationToken.None);

    private static JsonElement Json(object value) => DurablePayloads.Write(value, "a value");

    private static JsonElement Answer(object? result) => Json(new ActivityAnswer(DurablePayloads.Write(result, "a result")));

    public sealed class GivesUp : Activity<string, string>
    {
        public override Task<string> RunAsync(string input, CancellationToken cancellationToken) => throw new NonRetryableException("no such address");
    }

    public sealed class IsBusy : Activity<string, string>
    {
        public override Task<string> RunAsync(string input, CancellationToken cancellationToken) => throw new IOException("busy");
    }

    public sealed class Fails : Orchestration<string, string>
    {
        public override Task<string> RunAsync(IOrchestrationContext context, string input) => throw new InvalidOperationException("broken");
    }
}
