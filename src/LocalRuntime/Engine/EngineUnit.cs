using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>A unit of the engine's own: while storage is unavailable it is tried again, later and later, up to every five seconds.</summary>
internal abstract class EngineUnit(RuntimeCore core) : WriteUnit
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(5);

    private TimeSpan delay = FirstDelay;

    protected RuntimeCore Core { get; } = core;

    public override void Failed(Exception exception)
    {
        if (Core.HasCrashed) return;
        if (exception is not StorageUnavailableException) Rejected(exception);
        else if (Core.IsStopping) Abandoned();
        else _ = ResubmitAsync();
    }

    /// <summary>The unit itself failed: the engine or the data is at fault.</summary>
    protected abstract void Rejected(Exception exception);

    /// <summary>The runtime stops before it could be written; what is stored begins again at the next start.</summary>
    protected abstract void Abandoned();

    private async Task ResubmitAsync()
    {
        await Task.Delay(delay, TimeProvider.System).ConfigureAwait(false);
        delay = delay * 2 > LongestDelay ? LongestDelay : delay * 2;
        Core.Writer.Submit(this);
    }
}
