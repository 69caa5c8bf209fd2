namespace Kyndof.Workflows.Domain.Messages;

/// <summary>Which messages take which channel (CHN-1, CHN-2, CHN-3, CHN-5, ruling 14). Every message goes by e-mail;
/// these lists say what comes on top, or is withheld.</summary>
public sealed record ChannelPolicy
{
    /// <summary>Also by KakaoTalk to a Korean-speaking client who prefers it (CHN-2).</summary>
    public required IReadOnlyList<MessageKind> KakaoTalk { get; init; }

    /// <summary>Also by phone to a client who prefers it: urgent matters only (CHN-3).</summary>
    public required IReadOnlyList<MessageKind> Phone { get; init; }

    /// <summary>Also by phone to every VIP client: the major milestones (CHN-3, VIP-2).</summary>
    public required IReadOnlyList<MessageKind> VipPhone { get; init; }

    /// <summary>Not sent at all to a client whose cadence is on request (ruling 14).</summary>
    public required IReadOnlyList<MessageKind> OnRequestWithholds { get; init; }
}
