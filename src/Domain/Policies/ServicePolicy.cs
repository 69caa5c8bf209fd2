using Kyndof.Workflows.Domain.Accountability;
using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Retention;
using Kyndof.Workflows.Domain.Schedules;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Domain.Transitions;

namespace Kyndof.Workflows.Domain.Policies;

/// <summary>One service profile: every number of one brand, captured as data by each instance that starts under it.</summary>
public sealed record ServicePolicy
{
    /// <summary>Name of the profile, e.g. <c>kyndof</c>.</summary>
    public required string Profile { get; init; }

    /// <summary>The brand as messages sign it.</summary>
    public required string Brand { get; init; }

    /// <summary>Raised by hand with every edit; 1 or more.</summary>
    public required int Version { get; init; }

    /// <summary>First 12 hex digits of the SHA-256 of the policy's content, so that an edit without a new version shows.</summary>
    public required string Hash { get; init; }

    /// <summary>Address messages come from.</summary>
    public required Contact Sender { get; init; }

    /// <summary>Owner of whatever has none (ORD-1's contact, ORD-11's owner of last resort).</summary>
    public required Contact Team { get; init; }

    /// <summary>Address of the post-order survey; <c>{orderId}</c> and <c>{surveyId}</c> are filled in (ORD-5, FBK-1).</summary>
    public required string SurveyUrl { get; init; }

    public required CalendarDefinition Calendar { get; init; }

    public required OrderPolicy Orders { get; init; }

    public required ChannelPolicy Channels { get; init; }

    public required SendingPolicy Sending { get; init; }

    public required SchedulePolicy Schedules { get; init; }

    /// <summary>What the CS Lead's day shows; null in policies captured before there was one.</summary>
    public DeskPolicy? Desk { get; init; }

    public required RetentionPolicy Retention { get; init; }

    /// <summary>Issue escalation (SLA, ESC).</summary>
    public required IssuePolicy Issues { get; init; }

    /// <summary>Surveys (FBK-1, FBK-2).</summary>
    public required SurveyPolicy Surveys { get; init; }

    /// <summary>The closed feedback loop (FBK-3 to FBK-5, FBK-9).</summary>
    public required FeedbackPolicy Feedback { get; init; }

    /// <summary>An account's change of CSM (TRN-1 to TRN-6).</summary>
    public required TransitionPolicy Transitions { get; init; }

    /// <summary>Who stands for each role and function; every role of <see cref="Decisions"/> is here or is a group of roles that are.</summary>
    public required IReadOnlyList<RoleContact> People { get; init; }

    /// <summary>Roles that stand for several, e.g. <c>leadership</c>.</summary>
    public required IReadOnlyList<RoleGroup> Groups { get; init; }

    /// <summary>The 46 rows of the RABSIC matrices (RAB-1).</summary>
    public required IReadOnlyList<DecisionType> Decisions { get; init; }
}
