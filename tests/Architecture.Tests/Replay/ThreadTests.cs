using Kyndof.Workflows.Architecture.Tests.Product;
using Mono.Cecil;

namespace Kyndof.Workflows.Architecture.Tests.Replay;

/// <summary>What leaves the orchestration's thread hangs it silently on a real host. The banned symbols say so in the editor;
/// this reads what was compiled, where a suppression does not help (docs/decisions/0003).</summary>
public sealed class ThreadTests
{
    private static readonly HashSet<string> BannedMethods = new(StringComparer.Ordinal)
    {
        "System.Threading.Tasks.Task.Run", "System.Threading.Tasks.Task.Delay", "System.Threading.Tasks.Task.Yield",
        "System.Threading.Tasks.Task.Wait", "System.Threading.Tasks.Task.WaitAll", "System.Threading.Tasks.Task.WaitAny",
        "System.Threading.Tasks.Task.ContinueWith", "System.Threading.Tasks.Task`1.ContinueWith", "System.Threading.Tasks.Task`1.get_Result",
    };

    private static readonly HashSet<string> BannedTypes = new(StringComparer.Ordinal)
    {
        "System.Threading.Tasks.TaskFactory", "System.Threading.Tasks.TaskFactory`1", "System.Threading.Tasks.Parallel",
        "System.Threading.ThreadPool", "System.Threading.Timer", "System.Threading.PeriodicTimer", "System.Random",
    };

    /// <summary>The whole project: activities too, so that a line moved between the two never turns wrong.</summary>
    [Theory]
    [InlineData("Domain")]
    [InlineData("Orchestrations")]
    public void Nothing_leaves_the_orchestrations_thread(string project) =>
        ProductAssembly.Named(project).Calls().Where(Leaves).ShouldBeEmpty("An orchestration waits with CreateTimer and works by activities; this would hang it:");

    [Fact]
    public void Orchestrations_return_tasks_and_never_run_unobserved() =>
        ProductAssembly.Orchestrations.Types.SelectMany(type => type.Methods).Where(IsAsyncVoid).ShouldBeEmpty("Nobody waits for an async void method:");

    private static bool Leaves(Call call) =>
        call.Method == "ConfigureAwait"
        || BannedTypes.Contains(call.DeclaringType)
        || BannedMethods.Contains($"{call.DeclaringType}.{call.Method}")
        || call is { DeclaringType: "System.Threading.Thread", Method: ".ctor" or "Sleep" or "Yield" };

    private static bool IsAsyncVoid(MethodDefinition method) =>
        method.ReturnType.FullName == "System.Void" && method.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "AsyncStateMachineAttribute");
}
