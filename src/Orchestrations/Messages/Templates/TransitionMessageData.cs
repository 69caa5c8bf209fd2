using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Templates;

/// <summary>What the messages of an account's change of CSM may say (TRN-1 to TRN-6).</summary>
public sealed record TransitionMessageData
{
    public required string TransitionId { get; init; }

    public required TransitionPerson Outgoing { get; init; }

    public required TransitionPerson Incoming { get; init; }

    /// <summary>TRN-4: who the client can still ask beside the incoming CSM, until <see cref="AvailableUntil"/>: the outgoing one, or whoever stands
    /// in for them today; null: nobody, and in messages to colleagues.</summary>
    public TransitionPerson? Reachable { get; init; }

    /// <summary>The step it is about, e.g. "dossier".</summary>
    public LocalizedText? Step { get; init; }

    /// <summary>What its reader has to do.</summary>
    public LocalizedText? Ask { get; init; }

    public Instant? Due { get; init; }

    /// <summary>TRN-4: the last day the outgoing CSM (or whoever stands in) can be asked; in the profile's zone.</summary>
    public LocalDate? AvailableUntil { get; init; }

    /// <summary>Why it is sent.</summary>
    public LocalizedText? Because { get; init; }

    /// <summary>Words written by a person, e.g. a personal line of the incoming CSM.</summary>
    public string? Text { get; init; }

    public IReadOnlyList<LocalizedText> Lines { get; init; } = [];

    public JsonObject ToJson() => ProcessData.Of(this);
}

public sealed record TransitionPerson(string Name, string Email, string? Phone);
