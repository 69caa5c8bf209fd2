namespace Kyndof.Workflows.Domain.Messages;

/// <summary>The life of a message in the ledger.</summary>
public enum MessageState
{
    /// <summary>Decided and recorded; not handed over yet.</summary>
    Planned,

    /// <summary>Kept back by a hold or the allow-list until somebody releases it.</summary>
    Held,

    /// <summary>Being handed over; seen after a crash it means the outcome is unknown.</summary>
    Sending,

    /// <summary>The provider took it.</summary>
    Accepted,

    /// <summary>The provider reports delivery.</summary>
    Delivered,

    /// <summary>The recipient's server refused it.</summary>
    Bounced,

    /// <summary>Given up; a person has a task.</summary>
    Failed,

    /// <summary>Handed over before a crash to a provider that cannot be asked.</summary>
    OutcomeUnknown,
}

public enum Channel
{
    Email,
    KakaoTalk,
    Phone,
    Slack,
    Task,
}
