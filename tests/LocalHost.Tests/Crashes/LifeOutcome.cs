using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.LocalHost.Tests.Crashes;

/// <summary>An order or an issue as its desk shows it.</summary>
/// <param name="Seen">As JSON, without its messages.</param>
internal sealed record LifeView(string Seen, IReadOnlyList<LedgerRow> Messages);

/// <summary>What a life left behind that anybody can see.</summary>
/// <param name="Seen">Of an order promises, milestones, exceptions; of an issue rungs, clocks, requests, approvals; timeline and outcome.</param>
/// <param name="Messages">Ledger rows; how often one was tried is not among them.</param>
/// <param name="Tasks">What people were asked.</param>
/// <param name="Mails">Raw mails and posts by file name.</param>
/// <param name="Problems">What a check of the data file found.</param>
internal sealed record LifeOutcome(string Seen, string Messages, string Tasks, string Mails, string Problems)
{
    public static async Task<LifeOutcome> OfAsync(BareHost host, LifeView view, string mailFolder) => new(
        view.Seen.Replace("},", "},\n", StringComparison.Ordinal),
        Lines(view.Messages.Select(row => $"{row.Key} {row.State} {row.PlannedAt} {row.AcceptedAt} {row.To} {row.Subject}")),
        Lines(await host.TasksAsync()),
        Lines(Directory.GetFiles(mailFolder, "*.eml").Concat(Posts(mailFolder)).Select(file => $"{Path.GetFileName(file)}\n{File.ReadAllText(file)}")),
        Lines((await host.Runtime.VerifyAsync()).Problems));

    /// <summary>The first lines in which another one differs.</summary>
    public string DifferenceTo(LifeOutcome other) => string.Join('\n', ToString().Split('\n').Zip(other.ToString().Split('\n'))
        .Where(pair => pair.First != pair.Second).Take(8).Select(pair => $"- {pair.First}\n+ {pair.Second}"));

    private static string[] Posts(string mailFolder) =>
        Path.Combine(mailFolder, "slack") is var slack && Directory.Exists(slack) ? Directory.GetFiles(slack, "*.json") : [];

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));
}
