using System.Globalization;
using Kyndof.Workflows.Orchestrations.Durable;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Tests.Execution;

public enum Instruction
{
    Call,
    CallThree,
    Sleep,
    Wait,
    WaitWithDeadline,
    WaitWithPastDeadline,
    RaceCallAndTimer,
    SendToSelf,
    NewId,
    Continue,
}

public sealed record Program(IReadOnlyList<Instruction> Instructions, int Position, string Trace);

/// <summary>Runs a program that is data, and answers everything it saw.</summary>
public sealed class RandomProgram : Orchestration<Program, string>
{
    public override async Task<string> RunAsync(IOrchestrationContext context, Program input)
    {
        var trace = input.Trace;
        for (var position = input.Position; position < input.Instructions.Count; position++)
        {
            var seen = await StepAsync(context, input.Instructions[position], position);
            trace = string.Create(CultureInfo.InvariantCulture, $"{trace}\n{position} {context.CurrentUtc} {seen}");
            context.SetCustomStatus(position);
            if (input.Instructions[position] != Instruction.Continue) continue;
            context.ContinueAsNew(new Program(input.Instructions, position + 1, trace));
            return string.Empty;
        }

        return trace;
    }

    private static async Task<string> StepAsync(IOrchestrationContext context, Instruction instruction, int position)
    {
        var name = position % 2 == 0 ? "even" : "odd";
        switch (instruction)
        {
            case Instruction.Call:
                return await context.CallActivityAsync<string>("echo", $"call {position}");
            case Instruction.CallThree:
                return string.Join('+', await Task.WhenAll(Enumerable.Range(0, 3).Select(part => context.CallActivityAsync<string>("echo", $"part {part}"))));
            case Instruction.Sleep:
                await context.CreateTimer(context.CurrentUtc + Duration.FromMinutes(20));
                return "slept";
            case Instruction.Wait:
                return await context.WaitForExternalEvent<string>(name);
            case Instruction.WaitWithDeadline:
                return Show(await context.WaitForExternalEvent<string>(name, context.CurrentUtc + Duration.FromMinutes(30)));
            case Instruction.WaitWithPastDeadline:
                return Show(await context.WaitForExternalEvent<string>(name, context.CurrentUtc - Duration.FromMinutes(30)));
            case Instruction.RaceCallAndTimer:
                return await RaceAsync(context);
            case Instruction.SendToSelf:
                context.SendEvent(context.InstanceId, name, $"self {position}");
                return "sent";
            case Instruction.NewId:
                return context.NewGuid().ToString();
            default:
                return "next";
        }
    }

    private static async Task<string> RaceAsync(IOrchestrationContext context)
    {
        using var over = new CancellationTokenSource();
        var timer = context.CreateTimer(context.CurrentUtc + Duration.FromMinutes(10), over.Token);
        var call = context.CallActivityAsync<string>("echo", "raced");
        var first = await Task.WhenAny(timer, call);
        Cancel(over);
        return first == call ? await call : "timer";
    }

    private static void Cancel(CancellationTokenSource source) => source.Cancel();

    private static string Show(EventWait<string> wait) => wait.Arrived ? $"got {wait.Value}" : "missed";
}
