using Kyndof.Workflows.Architecture.Tests.Product;

namespace Kyndof.Workflows.Architecture.Tests.Replay;

/// <summary>Time is an argument, and ids come from business ids: nothing reads a clock or makes up an id by itself.</summary>
public sealed class TimeAndChanceTests
{
    private static readonly HashSet<string> Banned = new(StringComparer.Ordinal)
    {
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Environment.get_TickCount", "System.Environment.get_TickCount64",
        "System.Diagnostics.Stopwatch.GetTimestamp", "System.Diagnostics.Stopwatch.StartNew", "System.Diagnostics.Stopwatch..ctor",
        "NodaTime.SystemClock.get_Instance",
        "System.Guid.NewGuid", "System.Guid.CreateVersion7",
        "System.Threading.Thread.Sleep",
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_project_reads_a_wall_clock_makes_up_an_id_or_sleeps(string project) =>
        ProductAssembly.Named(project).Calls().Where(call => Banned.Contains($"{call.DeclaringType}.{call.Method}"))
            .ShouldBeEmpty("Take an Instant, a TimeProvider or a business id instead:");

    [Theory]
    [InlineData("Domain")]
    [InlineData("Orchestrations")]
    [InlineData("Adapters")]
    [InlineData("Api")]
    public void Only_the_runtime_and_the_host_choose_the_clock(string project) =>
        ProductAssembly.Named(project).Calls().Where(call => call is { DeclaringType: "System.TimeProvider", Method: "get_System" })
            .ShouldBeEmpty("The clock is the host's to choose; take it as an argument:");

    public static TheoryData<string> Projects() => [.. ProductAssembly.All.Select(assembly => assembly.Name)];
}
