using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Sla;
using Kyndof.Workflows.Domain.Tests.Calendars;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Sla;

/// <summary>Holds a clock to its due instant from both sides: a second before, at it, a second after.</summary>
internal static class Boundary
{
    private static readonly Duration Second = Duration.FromSeconds(1);

    public static void Holds(string description, string expected, ClockLedger ledger, ClockTarget target, BusinessCalendar calendar)
    {
        var clock = new SlaClock(ledger, target, calendar);
        Assert.NotNull(clock.Due);
        var due = clock.Due.Value;

        Assert.Equal($"{description}: {expected}", $"{description}: {Local.Show(calendar, due)}");
        Assert.Equal((null, due, due), (clock.BreachedAt(due - Second), clock.BreachedAt(due), clock.BreachedAt(due + Second)));
        Assert.Equal(Duration.Zero, clock.Remaining(due));

        Assert.Null(Stopped(due - Second).BreachedAt(due + Second));
        Assert.Null(Stopped(due).BreachedAt(due + Second));
        Assert.Equal(due, Stopped(due + Second).BreachedAt(due + Second));

        SlaClock Stopped(Instant at) => new(ledger.Stop(at), target, calendar);
    }
}
