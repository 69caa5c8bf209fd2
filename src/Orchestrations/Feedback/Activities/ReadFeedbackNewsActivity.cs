using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Feedback.Intake;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Feedback.Activities;

/// <param name="After">Inbox entries after this sequence.</param>
public sealed record ReadFeedbackNews(string FeedbackId, string ClientId, long After, Instant At);

/// <param name="Client">Null while the client is unknown.</param>
/// <param name="People">Who stands for each role.</param>
/// <param name="More">The inbox has another page.</param>
public sealed record FeedbackNews(Client? Client, Dictionary<string, string> People, IReadOnlyList<FeedbackArrival> Arrivals, bool More = false);

/// <summary>Reads a loop's client, people and inbox.</summary>
public sealed class ReadFeedbackNewsActivity(FeedbackInbox inbox, ClientDirectory clients, RoleDirectory roles) : Activity<ReadFeedbackNews, FeedbackNews>
{
    public override async Task<FeedbackNews> RunAsync(ReadFeedbackNews input, CancellationToken cancellationToken)
    {
        var client = await clients.GetAsync(input.ClientId, cancellationToken);
        var people = await roles.PeopleAsync(client, input.At, cancellationToken);
        var (arrivals, more) = await inbox.ReadAsync(input.FeedbackId, input.After, cancellationToken);
        return new FeedbackNews(client, people, arrivals, more);
    }
}
