using Kyndof.Workflows.Orchestrations.Durable;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>One activity asked for and not yet answered.</summary>
/// <param name="FailedTries">Tries that failed.</param>
/// <param name="FirstTryAt">When the first try started; null before it failed.</param>
internal sealed record ActivityRow(
    long Key,
    long InstanceKey,
    int Generation,
    long Action,
    string Name,
    string Input,
    RetryOptions? Retry,
    int FailedTries = 0,
    Instant? FirstTryAt = null);
