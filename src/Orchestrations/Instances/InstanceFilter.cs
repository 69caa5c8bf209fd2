using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Instances;

/// <summary>Which instances to list; null members do not filter.</summary>
/// <param name="Process">Process name, e.g. <c>order</c>.</param>
/// <param name="Owner">Staff id, or the id of the policy's team contact.</param>
/// <param name="DueBefore">Due before this instant and not ended.</param>
/// <param name="Cursor">The <see cref="Records.Page{T}.Next"/> of the page before.</param>
/// <param name="Limit">1 to 1,000; default 50.</param>
public sealed record InstanceFilter(
    string? Process = null,
    InstanceState? State = null,
    string? Owner = null,
    string? ClientId = null,
    Instant? DueBefore = null,
    string? Cursor = null,
    int Limit = 50)
{
    internal bool Matches(InstanceView view) =>
        (Process is null || view.Process == Process)
        && (State is null || view.State == State)
        && (Owner is null || view.Owner == Owner)
        && (ClientId is null || view.ClientId == ClientId)
        && (DueBefore is null || (view.Due < DueBefore && !view.State.HasEnded()));
}
