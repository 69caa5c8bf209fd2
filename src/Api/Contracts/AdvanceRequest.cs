using Kyndof.Workflows.Api.Input;
using NodaTime;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>How far to skip: to an instant, or by an elapsed time. Exactly one of them.</summary>
public sealed record AdvanceRequest : IChecked
{
    /// <summary>As far as one call goes, so that a slip of the pen does not run for hours; assumed.</summary>
    private static readonly Duration Farthest = Duration.FromDays(3660);

    /// <summary>At most ten years ahead.</summary>
    [PlausibleDate]
    public Instant? To { get; init; }

    /// <summary>0 to ten years, e.g. PT2H.</summary>
    public Duration? By { get; init; }

    void IChecked.Check(ErrorList errors, Instant now)
    {
        if (To is null == By is null) errors.Add("$", "required", "Say how far, in one way.", "either to or by");
        else if (By < Duration.Zero || By > Farthest) errors.Add("$.by", "range", "The time to skip is out of range.", "PT0S to P3660D");
        else if (To > now + Farthest) errors.Add("$.to", "range", "The instant lies too far ahead.", $"at most 3660 days after {now}");
    }
}
