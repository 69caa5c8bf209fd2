using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Functions.Tables;

/// <summary>The table service does not answer, is busy or failed on its side. Nothing is acknowledged; trying again later may help.</summary>
public sealed class TableUnavailableException(string reason, Exception inner)
    : IOException($"The table service cannot serve just now: {reason}", inner), IUnavailable
{
    public string Reason { get; } = reason;

    /// <summary>The SDK has tried several times before this.</summary>
    public Duration RetryAfter => Duration.FromSeconds(5);
}
