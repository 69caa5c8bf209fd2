using Kyndof.Workflows.LocalRuntime.Storage;
using Kyndof.Workflows.LocalRuntime.Time;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>Moves virtual time from one due instant to the next, each time until everything due has happened.</summary>
internal sealed class VirtualClock(RuntimeCore core, VirtualTime time) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    public async Task SettleAsync(CancellationToken cancellationToken)
    {
        core.FireDue();
        await core.SettleAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task AdvanceToAsync(Instant target, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await SettleAsync(cancellationToken).ConfigureAwait(false);
            while (NextDue is { } next && next <= target)
            {
                time.MoveTo(next);
                await SettleAsync(cancellationToken).ConfigureAwait(false);
            }

            time.MoveTo(target);
            // Nothing but the clock: it goes on from here after a restart.
            await core.Writer.ExecuteAsync(static session => session.Now).ConfigureAwait(false);
            await SettleAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    public async Task<Instant> AdvanceToNextAsync(CancellationToken cancellationToken)
    {
        await SettleAsync(cancellationToken).ConfigureAwait(false);
        var next = NextDue ?? throw new NothingScheduledException(time.Now);
        await AdvanceToAsync(next, cancellationToken).ConfigureAwait(false);
        return next;
    }

    public void Dispose() => turn.Dispose();

    private Instant? NextDue => core.Due.NextDue is { } next ? StoredInstant.FromStored(next) : null;
}

/// <summary>Time was asked to go on in a world in which nothing can ever happen: no timer, no retry, nothing under way.</summary>
public sealed class NothingScheduledException(Instant now)
    : InvalidOperationException($"At {now} nothing is scheduled: no timer, no retry, nothing under way. Raise an event or start an instance first.")
{
    /// <summary>UTC.</summary>
    public Instant Now { get; } = now;
}
