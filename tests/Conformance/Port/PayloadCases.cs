using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.Conformance.Port;

/// <summary>Custom status and the bounds of what is stored.</summary>
public abstract partial class OrchestrationPortConformance
{
    private static void AddPayloads(WorkflowCatalog catalog) => catalog
        .AddOrchestration<SetsStatus>("sets-status")
        .AddOrchestration<CallsHuge>("calls-huge")
        .AddOrchestration<ReturnsHuge>("returns-huge")
        .AddOrchestration<KoreanEcho>("korean-echo");

    // A JSON text has two quotation marks around it.
    [Fact]
    public async Task A_custom_status_may_have_8192_bytes()
    {
        await StartAsync("sets-status", new string('x', 8_190));
        var instance = await GetAsync();
        Assert.Equal(8_192, instance.CustomStatus!.Length);
        Assert.Equal("\"set\"", instance.Output);
    }

    [Fact]
    public async Task A_custom_status_of_8193_bytes_is_refused_and_nobody_else_is_hurt()
    {
        await StartAsync("sets-status", new string('x', 8_191));
        Assert.Equal("\"8193\"", (await GetAsync()).Output);
        await StartAsync("echo-once", "fine", "order~other");
        Assert.Equal("fine", await OutputAsync<string>("order~other"));
    }

    [Fact]
    public async Task A_custom_status_counts_bytes_not_letters()
    {
        await StartAsync("sets-status", new string('한', 2_731));
        Assert.Equal("\"8195\"", (await GetAsync()).Output);
    }

    [Fact]
    public async Task An_input_or_event_above_1_mib_is_refused_before_it_is_stored()
    {
        var large = new string('x', PayloadLimits.PayloadBytes - 1);
        await Assert.ThrowsAsync<PayloadTooLargeException>(() => Client.ScheduleAsync(Id, "echo-on-go", large));
        await StartAsync("echo-on-go", "x");
        await Assert.ThrowsAsync<PayloadTooLargeException>(() => Client.RaiseEventAsync(Id, "go", large));
        await RaiseAsync("go", new string('x', PayloadLimits.PayloadBytes - 2));
        Assert.Equal("x", await OutputAsync<string>());
    }

    [Fact]
    public async Task An_activity_that_answers_more_than_1_mib_fails_its_step_at_once()
    {
        await StartAsync("calls-huge");
        await Engine.AdvanceToAsync(At(1));
        Assert.Contains("1048577 bytes", await OutputAsync<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_above_1_mib_fails_the_instance()
    {
        await StartAsync("returns-huge");
        Assert.Contains("1048577 bytes", (await FailureAsync()).ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Korean_text_comes_back_as_it_was()
    {
        await StartAsync("korean-echo", "주문 확인 — ‘의상’ 3벌");
        Assert.Equal("주문 확인 — ‘의상’ 3벌", await OutputAsync<string>());
    }

    public sealed class SetsStatus : Orchestration<string, string>
    {
        public override Task<string> RunAsync(IOrchestrationContext context, string input)
        {
            try
            {
                context.SetCustomStatus(input);
                return Task.FromResult("set");
            }
            catch (PayloadTooLargeException exception)
            {
                return Task.FromResult(exception.Bytes.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    public sealed class CallsHuge : Orchestration<object?, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, object? input)
        {
            try
            {
                return await context.CallActivityAsync<string>("huge", PayloadLimits.PayloadBytes - 1, new RetryOptions { MaxAttempts = 5 });
            }
            catch (StepFailedException exception)
            {
                return exception.Failure.ErrorMessage;
            }
        }
    }

    public sealed class ReturnsHuge : Orchestration<object?, string>
    {
        public override Task<string> RunAsync(IOrchestrationContext context, object? input) =>
            Task.FromResult(new string('x', PayloadLimits.PayloadBytes - 1));
    }

    public sealed class KoreanEcho : Orchestration<string, string>
    {
        public override Task<string> RunAsync(IOrchestrationContext context, string input) => context.CallActivityAsync<string>("echo", input);
    }
}
