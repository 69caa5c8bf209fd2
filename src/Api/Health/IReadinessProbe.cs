namespace Kyndof.Workflows.Api.Health;

/// <summary>Says whether a part of the host can serve. It must answer at once.</summary>
public interface IReadinessProbe
{
    Task<Readiness> CheckAsync(CancellationToken cancellationToken = default);
}

/// <param name="Reason">Why it is not ready, without internals; null when it is.</param>
public sealed record Readiness(bool Ready, string? Reason = null);
