using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Messages.Pacing;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Pacing;

/// <summary>One message's question, answered from what the windows hold at one moment.</summary>
internal sealed class PaceDecision(PaceBook book, SendingPolicy sending, MessagePriority priority, Instant? placeAt, Instant now, Duration horizon)
{
    private static readonly Duration Minute = Duration.FromMinutes(1);
    private static readonly Duration Hour = Duration.FromHours(1);
    private readonly PaceLimit perMinute = new(sending.PerMinute, sending.BulkShare);
    private readonly PaceLimit perHour = new(sending.PerHour, sending.BulkShare);

    /// <summary>When to ask again; null: go now.</summary>
    public Instant? WaitsUntil { get; private set; }

    /// <summary>False when another decision came first.</summary>
    public async Task<bool> TakeAsync(CancellationToken cancellationToken)
    {
        var closed = await book.ClosedUntilAsync(cancellationToken) is { } until && until > now ? until : (Instant?)null;
        if (perMinute.IsUnlimited && perHour.IsUnlimited)
        {
            WaitsUntil = closed;
            return true;
        }

        var (minute, hour) = (PaceBook.MinuteRow(PaceTimes.MinuteOf(now)), PaceBook.HourRow(PaceTimes.HourOf(now)));
        var (inMinute, inHour) = (await book.ReadAsync(minute, cancellationToken), await book.ReadAsync(hour, cancellationToken));
        var (placeInMinute, placeInHour) = (IsPlaceIn(PaceTimes.MinuteOf, now), IsPlaceIn(PaceTimes.HourOf, now));
        if (placeInMinute) book.Change(minute, window => window.Keep(priority, -1));
        if (placeInHour) book.Change(hour, window => window.Keep(priority, -1));
        if (closed is null && inMinute.HasRoom(perMinute, priority, placeInMinute) && inHour.HasRoom(perHour, priority, placeInHour))
        {
            book.Change(minute, window => window.Take(priority));
            book.Change(hour, window => window.Take(priority));
        }
        else
        {
            WaitsUntil = await KeepAsync(closed ?? PaceTimes.MinuteOf(now) + Minute, cancellationToken);
        }

        return await book.CommitAsync(now, cancellationToken);
    }

    /// <summary>Keeps a place in the first window with room from an instant on.</summary>
    private async Task<Instant> KeepAsync(Instant from, CancellationToken cancellationToken)
    {
        var end = from + horizon;
        var first = PaceTimes.HourOf(from);
        await book.ReadRangeAsync(PaceBook.HourRow(first), PaceBook.HourRow(end), cancellationToken);
        for (var hour = first; hour < end; hour += Hour)
        {
            if (!book.Known(PaceBook.HourRow(hour)).HasRoom(perHour, priority, hasPlace: false)) continue;
            await book.ReadRangeAsync(PaceBook.MinuteRow(hour), PaceBook.MinuteRow(hour + Hour), cancellationToken);
            for (var minute = Instant.Max(hour, PaceTimes.MinuteOf(from)); minute < hour + Hour; minute += Minute)
            {
                if (!book.Known(PaceBook.MinuteRow(minute)).HasRoom(perMinute, priority, hasPlace: false)) continue;
                book.Change(PaceBook.MinuteRow(minute), window => window.Keep(priority));
                book.Change(PaceBook.HourRow(hour), window => window.Keep(priority));
                return Instant.Max(minute, from);
            }
        }

        // More than two weeks are spoken for: ask again then, without a place.
        return end;
    }

    private bool IsPlaceIn(Func<Instant, Instant> windowOf, Instant instant) => placeAt is { } place && windowOf(place) == windowOf(instant);
}
