using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Instances;

/// <summary>Which instances to list; null members do not filter, the others all hold at once.</summary>
/// <param name="Process">Process name, e.g. <c>order</c>.</param>
/// <param name="Owner">Staff id, or the id of the policy's team contact.</param>
/// <param name="DueBefore">Due before this instant and not ended.</param>
/// <param name="DueAfter">Due at this instant or after it, and not ended.</param>
/// <param name="Breached">Whether it is or was late, or missed a target.</param>
/// <param name="Text">Words; each begins a word of the id, the subject or the client id.</param>
/// <param name="Cursor">The <see cref="Records.Page{T}.Next"/> of the page before.</param>
/// <param name="Limit">1 to 1,000; default 50.</param>
public sealed record InstanceFilter(
    string? Process = null,
    InstanceState? State = null,
    string? Owner = null,
    string? ClientId = null,
    Instant? DueBefore = null,
    string? Cursor = null,
    int Limit = 50,
    Instant? DueAfter = null,
    bool? Breached = null,
    string? Text = null)
{
    internal bool Matches(InstanceView view) =>
        (Process is null || view.Process == Process)
        && (State is null || view.State == State)
        && (Owner is null || view.Owner == Owner)
        && (ClientId is null || view.ClientId == ClientId)
        && (Breached is null || view.Breached == Breached)
        && (DueBefore is null || (view.Due < DueBefore && !view.State.HasEnded()))
        && (DueAfter is null || (view.Due >= DueAfter && !view.State.HasEnded()));
}
