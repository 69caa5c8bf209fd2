using FsCheck;
using FsCheck.Fluent;
using Kyndof.Workflows.LocalRuntime.Engine.Execution;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Tests.Execution;

/// <summary>Whether an instance stayed in memory or was replayed before each episode can be seen nowhere.</summary>
public sealed class WarmAndColdTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 0, 0);

    [Fact]
    public void Any_program_takes_the_same_path_warm_and_cold()
    {
        var instructions = Gen.Elements(Enum.GetValues<Instruction>()).ListOf().Resize(12);
        var raised = Gen.Choose(0, 300).ListOf().Resize(12);
        Prop.ForAll(
            instructions.ToArbitrary(),
            raised.ToArbitrary(),
            static (program, minutes) =>
            {
                var warm = Run([.. program], [.. minutes.Order()], warm: true);
                var cold = Run([.. program], [.. minutes.Order()], warm: false);
                Assert.Equal(warm.Everything, cold.Everything);
                Assert.Equal(warm.End?.ToString(), cold.End?.ToString());
                Assert.IsNotType<ExecutionEnd.Failed>(warm.End);
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_event_is_lost_or_doubled_across_deadlines_and_continue_as_new()
    {
        var instructions = new[]
        {
            Instruction.WaitWithDeadline, Instruction.Sleep, Instruction.Continue, Instruction.Sleep, Instruction.WaitWithPastDeadline,
            Instruction.Continue, Instruction.Wait, Instruction.Continue, Instruction.Wait,
        };
        var minutes = new[] { 31, 35, 36, 45 };
        var end = (ExecutionEnd.Completed)Run(instructions, minutes, warm: true).End!;
        var trace = WorkflowJson.Deserialize<string>(end.Output)!;
        Assert.Contains("0 2026-03-02T00:30:00Z missed", trace, StringComparison.Ordinal);
        Assert.Contains("4 2026-03-02T01:10:00Z got even 31", trace, StringComparison.Ordinal);
        Assert.Contains("6 2026-03-02T01:10:00Z even 35", trace, StringComparison.Ordinal);
        Assert.Contains("8 2026-03-02T01:10:00Z even 36", trace, StringComparison.Ordinal);
    }

    private static ExecutorHarness<RandomProgram> Run(IReadOnlyList<Instruction> instructions, IReadOnlyList<int> minutes, bool warm)
    {
        var harness = new ExecutorHarness<RandomProgram>(warm, WorkflowJson.Serialize(new Program(instructions, 0, string.Empty)));
        harness.Begin();
        foreach (var minute in minutes)
        {
            var at = Start + Duration.FromMinutes(minute);
            harness.RunTo(at.PlusNanoseconds(-1));
            var name = minute % 2 == 0 ? "even" : "odd";
            harness.Raise(at, "even", $"even {minute}");
            if (minute % 2 != 0) harness.Raise(at, name, $"odd {minute}");
            harness.RunTo(at);
        }

        harness.RunTo(Start + Duration.FromDays(2));
        return harness;
    }
}
