using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Transitions.Intake;

namespace Kyndof.Workflows.Orchestrations.Transitions.Activities;

public sealed record CloseTransition
{
    public required string TransitionId { get; init; }

    public required string ClientId { get; init; }

    public required long ReadUpTo { get; init; }
}

/// <summary>Shuts an ended transition's inbox and frees its account; false when something came that has not been read.</summary>
public sealed class CloseTransitionActivity(TransitionInbox inbox, TransitionRegister register) : Activity<CloseTransition, bool>
{
    public override async Task<bool> RunAsync(CloseTransition input, CancellationToken cancellationToken)
    {
        if (!await inbox.CloseAsync(input.TransitionId, input.ReadUpTo, cancellationToken)) return false;
        await register.ReleaseAsync(input.ClientId, input.TransitionId, cancellationToken);
        return true;
    }
}
