using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Sla;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues;

/// <summary>What an issue's clocks are measured against (SLA-1 to SLA-4, ESC-2 to ESC-4, rulings 6, 7, 15 and 16).</summary>
public static class IssueClocks
{
    /// <summary>First response: elapsed from receipt in business hours; outside them the longer target, but not later than the next
    /// opening and the target in hours (ruling 6). An emergency counts at any hour (SLA-3).</summary>
    public static ClockTarget FirstResponse(Instant startedAt, ClientTier client, bool emergency, IssuePolicy policy, BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(calendar);
        if (emergency) return Emergency(client, policy);
        var vip = client == ClientTier.Vip;
        var inHours = vip ? policy.Response.VipInHours : policy.Response.InHours;
        var rule = vip ? "SLA-2" : "SLA-1";
        return calendar.IsOpen(startedAt)
            ? ClockTarget.Of(rule, inHours, TimeBasis.Elapsed)
            : new ClockTarget(rule,
            [
                new ClockLimit(vip ? policy.Response.VipOutside : policy.Response.Outside, TimeBasis.Elapsed),
                new ClockLimit(inHours, TimeBasis.ElapsedFromOpening),
            ]);
    }

    /// <summary>The tier's answer to the client (ruling 16): Tier 1 as the first response, the others in business time; an emergency
    /// takes its own clock at every tier (ruling 7).</summary>
    public static ClockTarget TierResponse(Tier tier, Instant startedAt, ClientTier client, bool emergency, IssuePolicy policy, BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (emergency) return Emergency(client, policy);
        return tier switch
        {
            Tier.One => FirstResponse(startedAt, client, emergency: false, policy, calendar),
            Tier.Two => ClockTarget.Of("ESC-2", client == ClientTier.Vip ? policy.Tiers.VipTwo : policy.Tiers.Two, TimeBasis.Business),
            Tier.Three => ClockTarget.Of("ESC-3", policy.Tiers.Three, TimeBasis.Business),
            Tier.Four => ClockTarget.Of("ESC-4", policy.Tiers.Four, TimeBasis.Business),
            _ => throw new InvalidOperationException($"There is no tier {tier}."),
        };
    }

    /// <summary>Resolution: elapsed, net of pauses (SLA-4, ruling 15).</summary>
    public static ClockTarget Resolution(IssuePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return ClockTarget.Of("SLA-4", policy.ResolveWithin, TimeBasis.Elapsed);
    }

    /// <summary>When an issue becomes an emergency by itself (EMG-1, ruling 7): the instant so long before the performance; null when there is none.</summary>
    public static Instant? EmergencyFrom(Issue issue, IssuePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(issue);
        ArgumentNullException.ThrowIfNull(policy);
        return issue.PerformanceAt - policy.EmergencyBefore;
    }

    /// <summary>Whether the performance is near and not over: both ends included.</summary>
    public static bool IsEmergency(Issue issue, IssuePolicy policy, Instant at) =>
        EmergencyFrom(issue, policy) is { } from && from <= at && at <= issue.PerformanceAt;

    private static ClockTarget Emergency(ClientTier client, IssuePolicy policy) =>
        ClockTarget.Of("SLA-3", client == ClientTier.Vip ? policy.Response.VipEmergency : policy.Response.Emergency, TimeBasis.Elapsed);
}
