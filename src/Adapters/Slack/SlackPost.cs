using System.Text.Json;
using System.Text.Json.Serialization;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Adapters.Slack;

/// <summary>The body of <c>chat.postMessage</c>.</summary>
/// <param name="ClientMsgId">The same at every repeat. Slack names it in errors of this method and does not describe it: nothing here relies on
/// it keeping a post single.</param>
internal sealed record SlackPost(
    string Channel, string Text, bool Mrkdwn, bool UnfurlLinks, bool UnfurlMedia, [property: JsonPropertyName("client_msg_id")] string ClientMsgId)
{
    private static readonly JsonSerializerOptions Words = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static byte[] Of(OutgoingMessage message) => JsonSerializer.SerializeToUtf8Bytes(
        new SlackPost(message.To, Escape(message.Content.Text.Trim()), Mrkdwn: true, UnfurlLinks: false, UnfurlMedia: false, OperationIds.TextOf(message.Key)), Words);

    /// <summary>The three letters that mean something to Slack: no text can call a channel, name a person or hide a link's address.</summary>
    internal static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
