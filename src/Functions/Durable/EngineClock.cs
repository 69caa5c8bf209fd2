using NodaTime;

namespace Kyndof.Workflows.Functions.Durable;

/// <summary>How the engine's time and the processes' time belong together.</summary>
public class EngineClock
{
    /// <summary>The same time, timers asked a second late.</summary>
    public static EngineClock Real { get; } = new();

    /// <summary>What timers are asked later than meant, in the engine's time: the host has been seen to fire up to a second early.</summary>
    public virtual TimeSpan TimerSlack => TimeSpan.FromSeconds(1);

    /// <summary>The processes' instant at a time of the engine, UTC.</summary>
    public virtual Instant ToLogical(DateTime engineUtc) => Instant.FromDateTimeUtc(DateTime.SpecifyKind(engineUtc, DateTimeKind.Utc));

    /// <summary>The engine's time, UTC, at an instant of the processes.</summary>
    public virtual DateTime ToEngine(Instant logical) => logical.ToDateTimeUtc();
}
