using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Storage;

/// <summary>Instants as they are stored: nanoseconds since 1970 UTC in 64 bits, 1677 to 2262.</summary>
internal static class StoredInstant
{
    private static readonly Instant Least = FromStored(long.MinValue);
    private static readonly Instant Greatest = FromStored(long.MaxValue);

    /// <summary>The nearest instant that can be stored.</summary>
    public static Instant Clamp(Instant instant) => Instant.Min(Instant.Max(instant, Least), Greatest);

    public static long ToStored(Instant instant) => (Clamp(instant) - NodaConstants.UnixEpoch).ToInt64Nanoseconds();

    public static Instant FromStored(long nanoseconds) => NodaConstants.UnixEpoch + Duration.FromNanoseconds(nanoseconds);
}
