using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <content>An order whose client is not known yet waits for the client's record.</content>
public sealed partial class OrderTracker
{
    private const string ClientCheck = "client-unknown";

    private Instant ClientRaisedAt => State.Order.PlacedAt + policy.UnknownClientAfter;

    private void MeetClient(Client client, Instant now)
    {
        if (State.ClientKnown) return;
        State.ClientKnown = true;
        Tell(client, now, new OutgoingNotice
        {
            Key = OrderKeys.Message(OrderId, MessageKind.Confirmation),
            Kind = MessageKind.Confirmation,
            RuleId = "ORD-1",
            Because = OrderTexts.ConfirmationOwed(State.Order),
            DecidedAt = now,
            NextTryAt = now,
        }, State.Order.PlacedAt + policy.ConfirmWithin);
    }

    private IEnumerable<NextStep> ClientDeadlines() => State.Raised.Contains(ClientCheck)
        ? [new NextStep(ExpiresAt, "expire")]
        : [new NextStep(ClientRaisedAt, "client"), new NextStep(ExpiresAt, "expire")];

    private void CheckForClient(Instant now)
    {
        if (now >= ClientRaisedAt && !State.Raised.Contains(ClientCheck))
        {
            State.Raised.Add(ClientCheck);
            Ask(now, ClientCheck, TaskKind.Check, "ORD-1", OrderTexts.ClientUnknown(State.Order), detail: null, forTeam: true);
        }

        MarkLatePromises(now);
        if (now >= ExpiresAt) End(OrderEnding.Expired, now, "ORD-1", OrderTexts.ClientNeverCame(State.Order));
    }
}
