using Kyndof.Workflows.Orchestrations.Durable.Json;

namespace Kyndof.Workflows.LocalHost.Tests.Crashes;

/// <summary>What a life left behind that anybody can see.</summary>
/// <param name="Order">Promises, milestones, exceptions, timeline and outcome.</param>
/// <param name="Messages">Ledger rows; how often one was tried is not among them.</param>
/// <param name="Tasks">What people were asked.</param>
/// <param name="Mails">Raw mails by file name.</param>
/// <param name="Problems">What a check of the data file found.</param>
internal sealed record LifeOutcome(string Order, string Messages, string Tasks, string Mails, string Problems)
{
    public static async Task<LifeOutcome> OfAsync(BareHost host, string mailFolder)
    {
        var order = await host.OrderAsync();
        return new LifeOutcome(
            WorkflowJson.Serialize(order with { Messages = [] }).Replace("},", "},\n", StringComparison.Ordinal),
            Lines(order.Messages.Select(row => $"{row.Key} {row.State} {row.PlannedAt} {row.AcceptedAt} {row.To} {row.Subject}")),
            Lines(await host.TasksAsync()),
            Lines(Directory.GetFiles(mailFolder).Select(file => $"{Path.GetFileName(file)}\n{File.ReadAllText(file)}")),
            Lines((await host.Runtime.VerifyAsync()).Problems));
    }

    /// <summary>The first lines in which another one differs.</summary>
    public string DifferenceTo(LifeOutcome other) => string.Join('\n', ToString().Split('\n').Zip(other.ToString().Split('\n'))
        .Where(pair => pair.First != pair.Second).Take(8).Select(pair => $"- {pair.First}\n+ {pair.Second}"));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));
}
