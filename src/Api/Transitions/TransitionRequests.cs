using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Transitions.Contracts;
using NodaTime;

namespace Kyndof.Workflows.Api.Transitions;

/// <summary>An account's change of CSM as it is asked for (TRN-1).</summary>
public sealed record TransitionRequest
{
    /// <summary>The same id is the same transition.</summary>
    [Needed, BusinessId]
    public string? TransitionId { get; init; }

    /// <summary>A known client.</summary>
    [Needed, BusinessId]
    public string? ClientId { get; init; }

    /// <summary>Staff id of whoever hands over; left out, the client's CSM.</summary>
    [BusinessId]
    public string? Outgoing { get; init; }

    /// <summary>Staff id of a CSM.</summary>
    [Needed, BusinessId]
    public string? Incoming { get; init; }

    [Needed(Rule = "TRN-1")]
    public TransitionReason? Reason { get; init; }

    [Words(2000, LineBreaks = true)]
    public string? Note { get; init; }

    internal StartTransition ToStart() => new(TransitionId!, ClientId!, Outgoing, Incoming!, Reason!.Value, Note);
}

/// <summary>A deed about a transition. Left out, <see cref="ActionId"/> is made from what is said and the state the transition is in.</summary>
public abstract record TransitionDeed
{
    /// <summary>The caller's id of the deed: the same id is the same deed.</summary>
    [BusinessId]
    public string? ActionId { get; init; }

    internal string Id => ActionId ?? "";
}

/// <summary>What a person writes into the dossier; what is left out stays as it was (TRN-1).</summary>
public sealed record DossierRequest : TransitionDeed
{
    [Words(5000, LineBreaks = true)]
    public string? History { get; init; }

    [Words(5000, LineBreaks = true)]
    public string? Preferences { get; init; }

    [Words(5000, LineBreaks = true)]
    public string? OpenItems { get; init; }

    /// <summary>Signed by the outgoing CSM, their delegate or the CS Lead; nothing changes after it. Default false.</summary>
    public bool? SignedOff { get; init; }

    internal TransitionAction ToAction() => new TransitionAction.WriteDossier(Id, new DossierWritten(History, Preferences, OpenItems, SignedOff ?? false));
}

/// <summary>One of: reviewed, an interaction, skipped (TRN-2).</summary>
public sealed record ShadowingRequest : TransitionDeed, IChecked
{
    /// <summary>true: the incoming CSM has read the dossier.</summary>
    public bool? Reviewed { get; init; }

    public InteractionRequest? Interaction { get; init; }

    public SkipRequest? Skip { get; init; }

    void IChecked.Check(ErrorList errors, Instant now)
    {
        var said = new object?[] { Reviewed is true ? Reviewed : null, Interaction, Skip }.Count(part => part is not null);
        if (said != 1) errors.Add("$", "TRN-2", "One thing at a time is said about shadowing.", "reviewed true, an interaction, or skip");
    }

    internal TransitionAction ToAction() => new TransitionAction.Shadow(Id, new ShadowingReported(
        Reviewed ?? false, Interaction is { } met ? new ShadowedInteraction(met.At!.Value, met.Channel!, met.Note) : null, Skip?.Reason));
}

/// <summary>An interaction with the client the incoming CSM was part of.</summary>
public sealed record InteractionRequest
{
    /// <summary>Not ahead of the clock.</summary>
    [Needed, PlausibleDate(DaysAhead = 0)]
    public Instant? At { get; init; }

    [Needed, OneOf("email", "phone", "kakaoTalk", "meeting", "slack")]
    public string? Channel { get; init; }

    [Words(2000, LineBreaks = true)]
    public string? Note { get; init; }
}

/// <summary>Review and shadowing are left out.</summary>
public sealed record SkipRequest
{
    [Needed(Rule = "TRN-2"), Words(500)]
    public string? Reason { get; init; }
}

/// <summary>Releases the introduction (TRN-3).</summary>
[OptionalBody]
public sealed record IntroduceRequest : TransitionDeed
{
    /// <summary>A personal line for the client.</summary>
    [Words(2000, LineBreaks = true)]
    public string? Note { get; init; }
}

/// <summary>Ends the follow-up early, or gives the transition up.</summary>
public sealed record StopTransitionRequest : TransitionDeed, IReasoned
{
    [Needed, Words(500)]
    public string? Reason { get; init; }
}

/// <summary>Somebody else does a part.</summary>
public sealed record ReplaceRequest : TransitionDeed, IReasoned, IChecked
{
    /// <summary>A known staff id.</summary>
    [BusinessId]
    public string? Outgoing { get; init; }

    /// <summary>Staff id of a CSM; before the introduction only.</summary>
    [BusinessId]
    public string? Incoming { get; init; }

    [Needed, Words(500)]
    public string? Reason { get; init; }

    void IChecked.Check(ErrorList errors, Instant now)
    {
        if (Outgoing is null && Incoming is null) errors.Add("$.outgoing", "required", "Nobody is replaced.", "outgoing, incoming or both");
    }
}
