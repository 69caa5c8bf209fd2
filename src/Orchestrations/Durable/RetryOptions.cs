using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Durable;

/// <summary>How often and how far apart a failed step is tried again.</summary>
public sealed record RetryOptions
{
    /// <summary>Tries in all, the first included. 1 to 10,000; default 1 (no retry).</summary>
    public int MaxAttempts { get; init; } = 1;

    /// <summary>Wait before the second try. Above zero; default 5 seconds.</summary>
    public Duration FirstInterval { get; init; } = Duration.FromSeconds(5);

    /// <summary>Factor by which each wait grows. 1 or more; default 2.</summary>
    public double Backoff { get; init; } = 2;

    /// <summary>The longest wait between two tries. Default 1 hour.</summary>
    public Duration MaxInterval { get; init; } = Duration.FromHours(1);

    /// <summary>No try starts later than this after the first. Default: no limit.</summary>
    public Duration? Timeout { get; init; }

    /// <summary>For steps on our own records, which are near: a failed write is tried for days before a person has to look.</summary>
    public static RetryOptions ForRecords { get; } = new()
    {
        MaxAttempts = 10_000,
        FirstInterval = Duration.FromSeconds(1),
        MaxInterval = Duration.FromMinutes(5),
        Timeout = Duration.FromDays(7),
    };

    /// <summary>The wait after the given number of failed tries.</summary>
    public Duration DelayAfter(int failedAttempts)
    {
        var seconds = FirstInterval.TotalSeconds * Math.Pow(Backoff, failedAttempts - 1);
        return seconds >= MaxInterval.TotalSeconds ? MaxInterval : Duration.FromSeconds(seconds);
    }
}
