using System.Text;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Orchestrations.Transitions.Intake;

/// <summary>What the records say about an account: its orders, issues and loops, its preferences and the subjects of the last messages; no
/// words of anybody's (TRN-1, CHN-5).</summary>
public sealed class DossierWriter(ClientDirectory clients, InstanceBoard board, IMessageDesk messages)
{
    private const int MostEnded = 30;
    private const int MostOpen = 50;
    private const int MostMessages = 10;

    /// <summary>Characters of one part, at most.</summary>
    private const int Longest = 4000;

    public async Task<Dossier> WriteAsync(string clientId, CancellationToken cancellationToken)
    {
        var client = await clients.GetAsync(clientId, cancellationToken);
        var ended = (await board.EndedOfClientAsync(clientId, null, MostEnded, cancellationToken)).Items;
        var open = new List<InstanceView>();
        foreach (var id in await board.OpenOfClientAsync(clientId, MostOpen, cancellationToken))
        {
            if (await board.GetAsync(id, cancellationToken) is { } view) open.Add(view);
        }

        var sent = await messages.ListAsync(new MessageFilter(ClientId: clientId, Limit: MostMessages), cancellationToken);
        return new Dossier(History(ended, open, sent), Preferences(client), OpenItems(open));
    }

    private static string History(IReadOnlyList<InstanceView> ended, IReadOnlyList<InstanceView> open, MessagePage sent)
    {
        var text = new StringBuilder();
        foreach (var group in open.Concat(ended).GroupBy(view => view.Process).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{group.Key}: {group.Count()}\n");
            foreach (var view in group) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"- {view.Subject}: {view.State}\n");
        }

        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"last messages: {sent.Items.Count}\n");
        foreach (var row in sent.Items) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"- {row.PlannedAt} {row.Kind}: {row.Subject}\n");
        return Cut(text);
    }

    private static string Preferences(Client? client) => client is null
        ? "The client's record is gone."
        : Cut(new StringBuilder()
            .Append(System.Globalization.CultureInfo.InvariantCulture, $"contact person: {client.ContactName ?? client.Name}\n")
            .Append(System.Globalization.CultureInfo.InvariantCulture, $"contact method: {client.ContactMethod}\n")
            .Append(System.Globalization.CultureInfo.InvariantCulture, $"language: {client.Language}\n")
            .Append(System.Globalization.CultureInfo.InvariantCulture, $"updates: {client.Cadence}\n")
            .Append(System.Globalization.CultureInfo.InvariantCulture, $"time zone: {client.TimeZone ?? "as ours"}\n")
            .Append(System.Globalization.CultureInfo.InvariantCulture, $"surveys: {(client.SurveyOptOut ? "no" : "yes")}\n"));

    private static string OpenItems(IReadOnlyList<InstanceView> open)
    {
        var text = new StringBuilder();
        foreach (var view in open.Where(view => view.Process != TransitionNames.Process))
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"- {view.Subject}: {view.State}, next {view.NextStep ?? "nothing"}, due {view.Due?.ToString() ?? "never"}\n");
        return text.Length == 0 ? "Nothing is open." : Cut(text);
    }

    private static string Cut(StringBuilder text) => text.Length <= Longest ? text.ToString() : text.ToString(0, Longest) + "…";
}
