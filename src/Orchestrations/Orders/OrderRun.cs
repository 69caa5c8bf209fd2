using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Policies;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Orders;

/// <summary>Input of an order's process: the order, the policy it was placed under, and what it had reached when it started afresh.</summary>
public sealed record OrderRun
{
    public required Order Order { get; init; }

    public required CapturedPolicy Policy { get; init; }

    /// <summary>Null at the first start; the state to go on from after ContinueAsNew.</summary>
    public OrderState? State { get; init; }
}

/// <summary>The part of a service policy an order needs, captured as data so that an edit never reaches a running order unasked.</summary>
public sealed record CapturedPolicy
{
    public required string Profile { get; init; }

    public required int Version { get; init; }

    public required string Hash { get; init; }

    public required OrderPolicy Orders { get; init; }

    public required ChannelPolicy Channels { get; init; }

    public required SendingPolicy Sending { get; init; }

    /// <summary>Only the closed days the order can meet.</summary>
    public required CalendarDefinition Calendar { get; init; }

    /// <summary>Address of the survey form; <c>{orderId}</c> and <c>{surveyId}</c> are filled in.</summary>
    public required string SurveyUrl { get; init; }

    public static CapturedPolicy For(Order order, ServicePolicy policy)
    {
        var placed = order.PlacedAt.InUtc().Date;
        var last = LocalDate.Max(order.EstimatedDelivery, placed).PlusDays(policy.Orders.ExpireDays);
        return new CapturedPolicy
        {
            Profile = policy.Profile,
            Version = policy.Version,
            Hash = policy.Hash,
            Orders = policy.Orders,
            Channels = policy.Channels,
            Sending = policy.Sending,
            Calendar = policy.Calendar.Within(placed.PlusMonths(-1), last.PlusYears(1)),
            SurveyUrl = policy.SurveyUrl,
        };
    }
}
