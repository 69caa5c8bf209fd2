using System.Net.Http.Headers;
using Kyndof.Workflows.Orchestrations.Messages;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.Adapters.Slack;

/// <summary>Posts messages to Slack channels by <c>chat.postMessage</c>. Slack cannot be asked what it has taken: after a connection that
/// broke off the outcome is unknown, and a repeat carries the same <c>client_msg_id</c>. Nothing is tried again here: the ledger does that.</summary>
/// <param name="http">Used for Slack alone; see <see cref="CreateClient"/>.</param>
public sealed class SlackSender(SlackSettings settings, HttpClient http, ILogger<SlackSender> logger) : ITeamChat
{
    /// <summary>The longest answer that is read, in bytes; Slack's are a few hundred. Assumed.</summary>
    private const int LongestAnswer = 256 * 1024;

    /// <summary>Where posts go to.</summary>
    public SlackSettings Settings => settings;

    /// <summary>A client that follows nobody elsewhere with the token, and notices when Slack moves.</summary>
    public static HttpClient CreateClient() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = System.Threading.Timeout.InfiniteTimeSpan,
        MaxResponseContentBufferSize = LongestAnswer,
    };

    public async Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (!MessageKeys.IsValid(message.Key)) throw new ArgumentException($"'{message.Key}' is no message key.", nameof(message));
        if (string.IsNullOrWhiteSpace(message.To)) return new SendResult.Refused("The message names no channel");
        if (string.IsNullOrWhiteSpace(message.Content.Text)) return new SendResult.Refused("The message has no text");
        var result = await PostAsync(message, cancellationToken);
        logger.LogInformation("Message {Key} to {Channel}: {Outcome}", message.Key, message.To, result.GetType().Name);
        return result;
    }

    public Task<SendLookup> FindAsync(string key, CancellationToken cancellationToken) => Task.FromResult(SendLookup.CannotTell);

    private async Task<SendResult> PostAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(settings.Timeout.ToTimeSpan());
        using var content = new WatchedContent(SlackPost.Of(message));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(settings.BaseUrl, "chat.postMessage")) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", settings.Token);
        try
        {
            using var response = await http.SendAsync(request, deadline.Token);
            return SlackAnswers.Of(response, await response.Content.ReadAsByteArrayAsync(deadline.Token));
        }
        catch (OperationCanceledException)
        {
            return Broken(content, cancellationToken.IsCancellationRequested ? "The post was interrupted" : $"Slack did not answer within {settings.Timeout.TotalSeconds:0.###} s");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return Broken(content, content.HasBegun ? "The connection to Slack broke off" : "Slack is out of reach");
        }
    }

    /// <summary>What never began to leave was surely not taken.</summary>
    private static SendResult Broken(WatchedContent content, string reason) =>
        content.HasBegun ? new SendResult.Unknown(reason) : new SendResult.Unavailable(reason);
}
