using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Surveys.Progress;

/// <summary>Everything a survey's process knows of itself.</summary>
public sealed record SurveyState : ProcessState
{
    public required Survey Survey { get; init; }

    public SurveyStage Stage { get; set; }

    /// <summary>The client was looked for.</summary>
    public bool HasLearned { get; set; }

    /// <summary>Null while the client is unknown.</summary>
    public SurveyClient? Client { get; set; }

    /// <summary>When the invitation was decided on; null: none was.</summary>
    public Instant? InvitedAt { get; set; }

    /// <summary>The invitation did not get through.</summary>
    public bool InvitationLost { get; set; }

    /// <summary>The reminder was decided on, or is not to be sent.</summary>
    public bool ReminderSettled { get; set; }

    /// <summary>The answers that count.</summary>
    public SurveyAnswers? Answers { get; set; }

    /// <summary>When it was answered, or given up.</summary>
    public Instant? SettledAt { get; set; }

    /// <summary>Responses beside the one that counts, as long as the process ran.</summary>
    public int OtherResponses { get; set; }

    /// <summary>Verdicts not yet written where the responses are kept.</summary>
    public List<JudgedResponse> Judged { get; init; } = [];

    /// <summary>Messages that wait for a release.</summary>
    public List<string> Held { get; init; } = [];

    /// <summary>Messages that are moot and must not go out any more.</summary>
    public List<string> Moot { get; init; } = [];

    /// <summary>Whoever waits for the result has it.</summary>
    public bool Told { get; set; }
}

/// <summary>What a survey has to know of its client; names nobody.</summary>
/// <param name="Owner">Staff id of the client's owner.</param>
/// <param name="Csm">Staff id.</param>
/// <param name="TimeZone">IANA zone.</param>
public sealed record SurveyClient(ClientTier Tier, string? Segment, bool Domestic, string? Owner, string? Csm, string? TimeZone, bool OptedOut)
{
    public static SurveyClient? Of(Client? client) =>
        client is null ? null : new(client.Tier, client.Segment, client.Domestic, client.OwnerId, client.Csm, client.TimeZone, client.SurveyOptOut);

    /// <summary>Who signs what the client gets: the CSM of a VIP (ruling 4); null: the client's owner.</summary>
    public string? SignedBy => Tier == ClientTier.Vip ? Csm : null;
}
