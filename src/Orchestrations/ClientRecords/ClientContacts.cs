using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Orchestrations.Feedback.Intake;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Messages;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.ClientRecords;

/// <summary>When we and a client last heard of each other, what is kept back, and how often they had to ask.</summary>
public sealed class ClientContacts(IMessageDesk messages, IssueBoard issues, FeedbackBoard loops)
{
    private const int PageSize = 200;

    /// <summary>Pages of each list one record looks through; assumed.</summary>
    private const int MostPages = 5;

    /// <summary>Messages to the client that are held, and when the last one went out, among the newest 1,000.</summary>
    public async Task<(int Waiting, Instant? ToldAt)> MessagesAsync(string clientId, CancellationToken cancellationToken)
    {
        var (waiting, toldAt, cursor) = (0, (Instant?)null, (string?)null);
        for (var number = 0; number < MostPages; number++)
        {
            var page = await messages.ListAsync(new MessageFilter(ClientId: clientId, Cursor: cursor, Limit: PageSize), cancellationToken);
            foreach (var row in page.Items.Where(static row => row.Recipient is null))
            {
                if (row.State == MessageState.Held) waiting++;
                toldAt = ClientRecordReader.Later(toldAt, row.AcceptedAt);
            }

            cursor = page.Next;
            if (cursor is null) break;
        }

        return (waiting, toldAt);
    }

    /// <summary>Issues in which the client asked how an order stands, and when they last said anything.</summary>
    public async Task<(int Asked, Instant? SaidAt)> WordsAsync(string clientId, CancellationToken cancellationToken)
    {
        var (asked, cursor) = (0, (string?)null);
        var said = (await loops.ListAsync(new FeedbackFilter(ClientId: clientId, Limit: PageSize), cancellationToken)).Items
            .Aggregate((Instant?)null, static (last, loop) => ClientRecordReader.Later(last, loop.ReceivedAt));
        for (var number = 0; number < MostPages; number++)
        {
            var page = await issues.ListAsync(new IssueFilter(ClientId: clientId, Cursor: cursor, Limit: PageSize), cancellationToken);
            asked += page.Items.Count(static issue => issue.Kind.AsksHowAnOrderStands());
            said = page.Items.Aggregate(said, static (last, issue) => ClientRecordReader.Later(last, issue.ReceivedAt));
            cursor = page.Next;
            if (cursor is null) break;
        }

        return (asked, said);
    }
}
