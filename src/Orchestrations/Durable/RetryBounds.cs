using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Durable;

/// <summary>Reads <see cref="RetryOptions"/> for an engine: are they within their bounds, and when is the next try.</summary>
public static class RetryBounds
{
    /// <exception cref="ArgumentOutOfRangeException">A number is outside the range its documentation gives.</exception>
    public static void Check(RetryOptions? retry)
    {
        if (retry is null) return;
        if (retry.MaxAttempts is < 1 or > 10_000)
            throw new ArgumentOutOfRangeException(nameof(retry), retry.MaxAttempts, "MaxAttempts is 1 to 10,000.");
        if (retry.FirstInterval <= Duration.Zero)
            throw new ArgumentOutOfRangeException(nameof(retry), retry.FirstInterval, "FirstInterval is above zero.");
        if (!(retry.Backoff >= 1))
            throw new ArgumentOutOfRangeException(nameof(retry), retry.Backoff, "Backoff is 1 or more.");
    }

    /// <summary>When the next try starts; null when there is none.</summary>
    public static Instant? Next(RetryOptions? retry, int failedAttempts, Instant firstTry, Instant now, FailureDetails failure)
    {
        if (retry is null || failure.NonRetryable || failedAttempts >= retry.MaxAttempts) return null;
        var next = now + retry.DelayAfter(failedAttempts);
        return retry.Timeout is { } timeout && next > firstTry + timeout ? null : next;
    }
}
