namespace Kyndof.Workflows.Orchestrations.Messages;

/// <summary>Carries messages to the team's Slack channels: the channel is <see cref="OutgoingMessage.To"/>, the words are the text of the
/// content.</summary>
public interface ITeamChat : IMessageCarrier;

/// <summary>Where nobody has set Slack up: every message is refused, so that the team gets a task instead of silence (CHN-6).</summary>
public sealed class NoTeamChat : ITeamChat
{
    public Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        Task.FromResult<SendResult>(new SendResult.Refused("Slack is not set up here"));

    public Task<SendLookup> FindAsync(string key, CancellationToken cancellationToken) => Task.FromResult(SendLookup.NotFound);
}
