using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Issues.Histories;

/// <summary>An issue nobody ever does anything about.</summary>
internal sealed record Silence(IssueKind Kind, ClientTier Client, Instant ReceivedAt, Instant OpenedAt, Instant? PerformanceAt)
{
    /// <summary>Days after the opening that are looked at.</summary>
    public const int Days = 12;
}

/// <summary>One rung.</summary>
internal sealed record Step(Tier Tier, string Role, Instant At);

/// <summary>The ladder counted one minute after the other, with numbers and hours written out here: no clock, no calendar, no policy.</summary>
internal static class MinuteLadder
{
    private static readonly Duration Minute = Duration.FromMinutes(1);
    private static readonly DateTimeZone Seoul = DateTimeZoneProviders.Tzdb["Asia/Seoul"];
    private static readonly HashSet<LocalDate> Closed = [.. Calendars.Calendars.Seoul.ClosedOn];

    public static List<Step> Of(Silence silence)
    {
        var end = silence.OpenedAt + Duration.FromDays(Silence.Days);
        var emergency = IsNear(silence, silence.OpenedAt);
        var steps = new List<Step> { First(silence) };
        var due = Due(silence, steps[0].Tier, silence.ReceivedAt, emergency);
        if (due <= silence.OpenedAt) due = Due(silence, steps[0].Tier, silence.OpenedAt, emergency);
        for (var now = silence.OpenedAt; now < end; now += Minute)
        {
            if (due == now)
            {
                if (Above(steps[^1]) is not { } next) return steps;
                steps.Add(new Step(next.Tier, next.Role, now));
                due = Due(silence, next.Tier, now, emergency);
            }

            if (emergency || !IsNear(silence, now)) continue;
            emergency = true;
            var soon = Due(silence, steps[^1].Tier, now, emergency: true);
            if (soon < due) due = soon;
        }

        return steps;
    }

    private static Step First(Silence silence)
    {
        var tier = silence.Kind switch
        {
            IssueKind.LegalRisk => Tier.Four,
            IssueKind.PolicyException => Tier.Three,
            IssueKind.CustomDesign => Tier.Two,
            _ => silence.Client == ClientTier.Vip ? Tier.Two : Tier.One,
        };
        return new Step(tier, tier switch { Tier.One => "specialist", Tier.Two => "csm", Tier.Three => "cs-lead", _ => "cfo" }, silence.OpenedAt);
    }

    private static (Tier Tier, string Role)? Above(Step step) => step.Role switch
    {
        "specialist" => (Tier.Two, "csm"),
        "csm" => (Tier.Three, "cs-lead"),
        "cs-lead" => (Tier.Four, "cfo"),
        "cfo" => (Tier.Four, "ceo"),
        _ => null,
    };

    private static Instant Due(Silence silence, Tier tier, Instant from, bool emergency)
    {
        var vip = silence.Client == ClientTier.Vip;
        if (emergency) return from + Minute * (vip ? 10 : 15);
        if (tier == Tier.One) return IsOpen(from) ? from + Minute * 120 : Instant.Min(from + Minute * 360, NextOpen(from) + Minute * 120);
        var left = tier switch { Tier.Two => vip ? 60 : 120, Tier.Three => 240, _ => 480 };
        for (var now = from; ; now += Minute)
        {
            if (IsOpen(now) && --left == 0) return now + Minute;
        }
    }

    private static Instant NextOpen(Instant from)
    {
        while (!IsOpen(from)) from += Minute;
        return from;
    }

    private static bool IsNear(Silence silence, Instant at) => silence.PerformanceAt is { } performance && performance - Duration.FromHours(48) <= at && at <= performance;

    private static bool IsOpen(Instant at)
    {
        var local = at.InZone(Seoul).LocalDateTime;
        return local.Hour is >= 9 and < 18 && local.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !Closed.Contains(local.Date);
    }
}
