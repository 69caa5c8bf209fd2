namespace Kyndof.Workflows.Orchestrations.Records;

/// <summary>Worn by an exception that says storage cannot serve just now (a full disk, a lost connection): nothing was
/// acknowledged, and trying again later may help. The API answers 503 with <c>Retry-After</c>.</summary>
public interface IUnavailable
{
    /// <summary>When to come back; 1 second or more.</summary>
    NodaTime.Duration RetryAfter { get; }
}
