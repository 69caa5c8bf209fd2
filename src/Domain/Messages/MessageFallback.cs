using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Tasks;

namespace Kyndof.Workflows.Domain.Messages;

/// <summary>How a client hears what an e-mail could not tell them (CHN-6): a task for the owner, and one on the next channel.</summary>
/// <param name="Channel">KakaoTalk or phone; null when the client's record offers neither.</param>
/// <param name="Round">0 for the message as first sent, else the number of the delivery a person asked for: each may owe new tasks.</param>
public sealed record MessageFallback(Channel? Channel, int Round = 0)
{
    /// <summary>True: the message was meant for a colleague or for Slack. The client hears nothing, the team gets the task. Null (what
    /// histories of messages to clients hold): for the client.</summary>
    public bool? ToTeam { get; init; }

    /// <summary>For a message that was meant for a colleague or for Slack.</summary>
    public static MessageFallback ForTeam(int round = 0) => new(Channel: null, round) { ToTeam = true };

    /// <summary>The next channel by the client's preferences (CHN-2, CHN-3, CHN-5): KakaoTalk for a Korean-speaking client who prefers it, the
    /// phone for one who prefers it, for a VIP, and for everybody whose number is known.</summary>
    public static MessageFallback For(Client? client, int round = 0) => new(client switch
    {
        null => null,
        { ContactMethod: ContactMethod.KakaoTalk, Language: Language.Ko } => Messages.Channel.KakaoTalk,
        { ContactMethod: ContactMethod.Phone } or { Tier: ClientTier.Vip } => Messages.Channel.Phone,
        _ => string.IsNullOrWhiteSpace(client.Phone) ? null : Messages.Channel.Phone,
    }, round);

    /// <summary>The task's kind; null when there is no other channel.</summary>
    public TaskKind? KindOfTask() => Channel switch
    {
        Messages.Channel.KakaoTalk => TaskKind.KakaoTalk,
        Messages.Channel.Phone => TaskKind.Phone,
        _ => null,
    };

    /// <summary>Id of the owner's task.</summary>
    public string OwnerTaskId(string instanceId, string key) => TaskId(instanceId, "undeliverable", key);

    /// <summary>Id of the task on the next channel: that of the call or KakaoTalk message the process may have asked for anyway, so that
    /// nobody tells the client twice; null when there is no other channel.</summary>
    public string? ChannelTaskId(string instanceId, string key) => KindOfTask() switch
    {
        TaskKind.KakaoTalk => TaskId(instanceId, "kakao", key),
        TaskKind.Phone => TaskId(instanceId, "call", key),
        _ => null,
    };

    /// <summary>What the message is called within its instance, e.g. <c>shipped~S1</c>, with the round when it is not the first.</summary>
    public string PartOf(string instanceId, string key)
    {
        var part = key.StartsWith(instanceId + "~", StringComparison.Ordinal) ? key[(instanceId.Length + 1)..] : key;
        return Round == 0 ? part : FormattableString.Invariant($"{part}~{Round}");
    }

    private string TaskId(string instanceId, string what, string key) => $"{instanceId}~{what}~{PartOf(instanceId, key)}";
}
