using NodaTime;
using static Kyndof.Workflows.LocalHost.Demo.DemoStory;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>What the department does every day: calls and checks are made and marked as done, until two days before the story ends.</summary>
internal static class DemoDays
{
    private static readonly LocalDate First = new(2026, 3, 3);
    private static readonly LocalDate Last = new(2026, 4, 20);

    /// <summary>The tasks of orders and surveys; what issues, loops and transitions ask for is answered in their own stories.</summary>
    private static readonly string[] Everyday = ["order~", "survey~"];

    public static IEnumerable<DemoStep> Steps()
    {
        for (var day = First; day <= Last; day = day.PlusDays(1))
        {
            if (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)) yield return new DemoStep(At(day.Month, day.Day, 17, 30), FinishAsync);
        }
    }

    private static async Task FinishAsync(DemoCaller caller, CancellationToken stop)
    {
        var open = await caller.CallAsync("specialist", HttpMethod.Get, "/api/tasks?state=open&limit=200", null, stop);
        foreach (var id in open!["items"]!.AsArray().Select(task => task!["taskId"]!.GetValue<string>()))
        {
            if (Everyday.Any(prefix => id.StartsWith(prefix, StringComparison.Ordinal)))
                await caller.CallAsync("specialist", HttpMethod.Post, $"/api/tasks/{id}/done", new { reason = "Done." }, stop);
        }
    }
}
