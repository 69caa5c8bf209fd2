using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.LocalRuntime.History;

/// <summary>One line of an instance's history: something it received, asked for, or how it ended.</summary>
/// <param name="At">Visible time of what was received; logical time of what was asked for.</param>
/// <param name="Action">Number of the action within its execution; for an event its sequence in the inbox.</param>
/// <param name="Name">Catalogued name, or the event's.</param>
/// <param name="Data">Payload, failure, target instance or due time, as JSON or plain text by kind.</param>
public sealed record HistoryEvent(HistoryKind Kind, Instant At, long Action = 0, string? Name = null, string? Data = null)
{
    [JsonIgnore]
    public bool IsAction => Kind is >= HistoryKind.ActivityScheduled and < HistoryKind.ExecutionCompleted;

    [JsonIgnore]
    public bool IsEnd => Kind >= HistoryKind.ExecutionCompleted;

    /// <summary>Whether code that asks for <paramref name="requested"/> takes the recorded path.</summary>
    public bool Matches(HistoryEvent requested) => Kind == requested.Kind
        && (IsEnd || (Action == requested.Action
            && string.Equals(Name, requested.Name, StringComparison.Ordinal)
            && string.Equals(Data, requested.Data, StringComparison.Ordinal)));

    /// <summary>In words, for a person who reads a failure.</summary>
    public string Describe() => Kind switch
    {
        HistoryKind.ActivityScheduled => $"activity '{Name}' (action {Action})",
        HistoryKind.TimerCreated => $"timer at {Data} (action {Action})",
        HistoryKind.TimerCancelled => $"cancelling of timer {Action}",
        HistoryKind.ChildScheduled => $"sub-orchestration '{Name}' as '{Data}' (action {Action})",
        HistoryKind.EventSent => $"event '{Name}' to '{Data}' (action {Action})",
        HistoryKind.ExecutionCompleted => "completion",
        HistoryKind.ExecutionFailed => "failure",
        HistoryKind.ExecutionContinued => "continue-as-new",
        HistoryKind.EventReceived => $"event '{Name}' received",
        _ => $"{Kind} (action {Action})",
    };

    internal static string FormatDue(Instant fireAt) => InstantPattern.ExtendedIso.Format(fireAt);
}
