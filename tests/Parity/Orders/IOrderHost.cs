using NodaTime;

namespace Kyndof.Workflows.Parity.Orders;

/// <summary>The order process on one of the engines, on a clock the test moves.</summary>
internal interface IOrderHost : IAsyncDisposable
{
    IServiceProvider Services { get; }

    /// <summary>Answers when nothing is under way.</summary>
    Task SettleAsync();

    Task AdvanceToAsync(Instant target);
}
