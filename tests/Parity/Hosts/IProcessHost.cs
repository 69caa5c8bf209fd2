using NodaTime;

namespace Kyndof.Workflows.Parity.Hosts;

/// <summary>The processes on one of the engines, on a clock the test moves.</summary>
internal interface IProcessHost : IAsyncDisposable
{
    IServiceProvider Services { get; }

    /// <summary>Answers when nothing is under way.</summary>
    Task SettleAsync();

    Task AdvanceToAsync(Instant target);
}
