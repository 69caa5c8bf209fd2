using Kyndof.Workflows.Api.Input;
using NodaTime;

namespace Kyndof.Workflows.Api.Metrics;

/// <summary>The stretch of time a question about figures asks for.</summary>
internal static class QueryPeriod
{
    /// <summary>Days a question without bounds looks back; assumed.</summary>
    private const int DefaultDays = 30;

    /// <summary>Days one question may span; assumed.</summary>
    private const int MostDays = 400;

    /// <param name="from">Default 30 days before <paramref name="to"/>.</param>
    /// <param name="to">Default now.</param>
    /// <returns>What is wrong with them stands in the reader.</returns>
    public static (Instant From, Instant To) Read(QueryReader reader, string? from, string? to, Instant now)
    {
        var end = reader.Instant("to", to) ?? now;
        var start = reader.Instant("from", from) ?? end - Duration.FromDays(DefaultDays);
        if (reader.Refusal is null && (start >= end || end - start > Duration.FromDays(MostDays)))
            reader.Refuse("from", "range", $"{start} to {end} is no stretch of time to count.", $"before 'to', at most {MostDays} days");
        return (start, end);
    }
}
