using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Parity.Hosts;

/// <summary>What became of something, a line for each thing anybody can see.</summary>
/// <param name="MessageKeys">Without the instance's id.</param>
/// <param name="TaskIds">Without the instance's id.</param>
internal abstract record Outcome(string State, IReadOnlyList<string> MessageKeys, IReadOnlyList<string> TaskIds, IReadOnlyList<string> Lines)
{
    protected static IReadOnlyList<string> KeysOf(string instanceId, IReadOnlyList<LedgerRow> messages) => Sorted(messages.Select(one => one.Key[(instanceId.Length + 1)..]));

    protected static IReadOnlyList<string> IdsOf(string instanceId, IReadOnlyList<WorkTask> tasks) => Sorted(tasks.Select(one => one.TaskId[(instanceId.Length + 1)..]));

    protected static IEnumerable<string> LinesOf(IReadOnlyList<LedgerRow> messages, IReadOnlyList<TimelineLine> timeline, IReadOnlyList<WorkTask> tasks) =>
    [
        .. Sorted(messages.Select(static one => $"message {one.Key} {one.State} to {one.To}, tries {one.Attempts}")),
        .. timeline.Select(static one => $"line {one.Number} {one.RuleId} {one.Kind} {one.MessageKey}: {one.Text.En}"),
        .. Sorted(tasks.Select(static one => $"task {one.TaskId} {one.Kind} {one.RuleId} for {one.Owner}, due {one.Due}, {one.State} by {one.DoneBy}")),
    ];

    private static IReadOnlyList<string> Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];
}
