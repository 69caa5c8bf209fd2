using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Orchestrations.Messages.Delivery;

/// <summary>Delivers what a lifted hold had kept back.</summary>
/// <param name="ClientId">Whose; null means everybody's.</param>
/// <param name="Actor">Who lifted the hold.</param>
/// <param name="Cursor">Where the next page begins; null at the start.</param>
/// <param name="Released">Deliveries begun so far.</param>
public sealed record ReleaseHeld(string? ClientId, string Actor, SendingPolicy Sending, string? Cursor = null, int Released = 0);

/// <param name="Next">Null when nothing is left.</param>
public sealed record ReleasedPage(int Released, string? Next);
