using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Crashes;

/// <summary>What a life left behind that anybody can see.</summary>
/// <param name="Order">The order with promises, milestones, exceptions, timeline and outcome.</param>
/// <param name="Messages">Ledger rows; how often one was tried is not among them.</param>
/// <param name="Tasks">What people were asked.</param>
/// <param name="Mails">Raw mails by file name.</param>
/// <param name="Problems">What a check of the data file found.</param>
internal sealed record LifeOutcome(string Order, string Messages, string Tasks, string Mails, string Problems)
{
    public static async Task<LifeOutcome> OfAsync(Scenario world)
    {
        var order = (await world.Order()).Json.AsObject();
        var messages = order["messages"]!.AsArray().Select(row => $"{row!["key"]} {row["state"]} {row["plannedAt"]} {row["acceptedAt"]} {row["to"]} {row["subject"]}");
        order.Remove("messages");
        return new LifeOutcome(
            order.ToJsonString(new() { WriteIndented = true }),
            Lines(messages),
            Lines((await world.Tasks()).Select(task => task.ToString())),
            Lines(world.Mails().Select(mail => $"{mail.Key}\n{mail.Value}")),
            Lines((await world.Runtime.VerifyAsync()).Problems));
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));
}
