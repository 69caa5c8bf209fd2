using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages.Fallback;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Orders.Intake;

/// <summary>Shows in an order's timeline which of its messages did not arrive (CHN-6): by its own process while that lives, else at its end.</summary>
public sealed class OrderBounces(OrderInbox inbox, InstanceBoard board) : IBounceObserver
{
    private const string Kind = "bounce";

    public async Task BouncedAsync(BouncedMessage bounced, CancellationToken cancellationToken = default)
    {
        if (OrderKeys.OrderIdOf(bounced.InstanceId) is not { } orderId) return;
        var bounce = new MessageBounced(bounced.Key, bounced.Subject, bounced.Reason, bounced.Fallback);
        var outcome = await inbox.AppendAsync(
            orderId, Kind, bounced.Fallback.PartOf(bounced.InstanceId, bounced.Key),
            sequence => new Arrival { Sequence = sequence, ReceivedAt = bounced.At, Bounce = bounce },
            sequence => [News(bounced.InstanceId, sequence)],
            cancellationToken);
        if (outcome.Entry is null) await board.AppendAsync(bounced.InstanceId, Lines(bounced), cancellationToken);
        else if (!outcome.IsNew) await inbox.NudgeAsync([News(bounced.InstanceId, outcome.Entry.Sequence)], cancellationToken);
    }

    private static Nudge.Raise News(string instanceId, long sequence) => new(instanceId, OrderNames.NewsEvent, sequence);

    private static IReadOnlyList<TimelineLine> Lines(BouncedMessage bounced)
    {
        List<(string Kind, LocalizedText Text)> lines =
            [("message", OrderTexts.MessageBounced(bounced.Reason)), ("task", FallbackTexts.NotArrived(bounced.Subject, bounced.Reason))];
        if (bounced.Fallback.Channel is { } next) lines.Add(("task", FallbackTexts.TellBy(next, bounced.Subject)));
        return [.. lines.Select(line => TimelineLine.OfBounce(bounced, line.Text, line.Kind))];
    }
}
