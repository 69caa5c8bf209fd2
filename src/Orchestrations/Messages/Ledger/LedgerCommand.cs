using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Ledger;

/// <summary>What a person may do to a message: from which states, and what the row is then.</summary>
internal sealed record LedgerCommand(string Name, LocalizedText Words, IReadOnlyList<MessageState> From, Func<LedgerRow, LedgerRow> Apply)
{
    /// <summary>Failed, bounced and unknown ones only: what a provider took is not sent a second time under its key.</summary>
    public static readonly LedgerCommand Resend = new(
        "resend", new LocalizedText("sent again", "다시 보낼"),
        [MessageState.Failed, MessageState.Bounced, MessageState.OutcomeUnknown],
        static row => row with
        {
            State = MessageState.Planned,
            Reason = null,
            Deliveries = row.Deliveries + 1,
            RepeatsAfterUnknown = row.RepeatsAfterUnknown + (row.State == MessageState.OutcomeUnknown ? 1 : 0),
        });

    public static readonly LedgerCommand Hold = new(
        "hold", new LocalizedText("held", "보류할"),
        [MessageState.Planned],
        static row => row with { State = MessageState.Held, HeldBy = HoldCause.Person, HoldsWaived = false });

    /// <summary>One message let go on purpose: other holds and the allow-list no longer keep it back.</summary>
    public static readonly LedgerCommand Release = new(
        "release", new LocalizedText("released", "보류 해제할"),
        [MessageState.Held],
        static row => row with { State = MessageState.Planned, Reason = null, HeldBy = null, HoldsWaived = true, Deliveries = row.Deliveries + 1 });

    /// <summary>The hold it was kept back by was lifted; whatever else applies is checked again.</summary>
    public static readonly LedgerCommand Lift = new(
        "lift", new LocalizedText("released", "보류 해제할"),
        [MessageState.Held],
        static row => row with { State = MessageState.Planned, Reason = null, HeldBy = null, Deliveries = row.Deliveries + 1 });

    public LedgerRow? On(LedgerRow row, string actor, Instant now)
    {
        if (!From.Contains(row.State)) return null;
        var next = Apply(row) with { Actions = [.. row.Actions.Append(new LedgerAction(Name, actor, now)).TakeLast(LedgerAction.Kept)] };
        return next.State == MessageState.Held ? next with { Reason = $"Held by {actor}" } : next;
    }

    public LedgerOutcome.Refused Refuse(MessageState state)
    {
        var allowed = string.Join(", ", From.Select(Word));
        return new(state, From, new LocalizedText(
            $"The message is {Word(state)}; only a message that is {allowed} can be {Words.En}.",
            $"메시지 상태가 {Word(state)}입니다. {allowed} 상태의 메시지만 {Words.Ko} 수 있습니다."));
    }

    private static string Word(MessageState state) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(state.ToString());
}
