using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.LocalHost.Tests.Crashes;

/// <summary>The carrier of a process that may die: what it has begun it ends, then it does nothing any more. A real process
/// takes its half-written mail with it; this one must not meet its successor in the same file.</summary>
internal sealed class MortalCarrier(IMessageCarrier carrier) : IMessageSender, ITeamChat
{
    private readonly SemaphoreSlim door = new(1, 1);
    private bool dead;

    public async Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        await door.WaitAsync(cancellationToken);
        try
        {
            return dead ? throw new SimulatedCrashException(CrashPoint.BeforeActivity) : await carrier.SendAsync(message, cancellationToken);
        }
        finally
        {
            door.Release();
        }
    }

    public Task<SendLookup> FindAsync(string key, CancellationToken cancellationToken) => carrier.FindAsync(key, cancellationToken);

    public async Task DieAsync()
    {
        await door.WaitAsync();
        dead = true;
        door.Release();
    }
}
