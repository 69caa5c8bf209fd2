using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Transitions.Intake;

namespace Kyndof.Workflows.Orchestrations.Transitions.Activities;

public sealed record PrefillDossier
{
    public required string ClientId { get; init; }
}

/// <summary>Writes down what the records say about an account (TRN-1).</summary>
public sealed class PrefillDossierActivity(DossierWriter writer) : Activity<PrefillDossier, Dossier>
{
    public override Task<Dossier> RunAsync(PrefillDossier input, CancellationToken cancellationToken) => writer.WriteAsync(input.ClientId, cancellationToken);
}
