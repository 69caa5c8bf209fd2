using Kyndof.Workflows.Domain.Accountability;
using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Domain.Surveys;
using NodaTime;

namespace Kyndof.Workflows.Domain.Transitions.Progress;

/// <summary>What a transition or a departure runs by, captured as data when it starts.</summary>
public sealed record TransitionRules
{
    public required int Version { get; init; }

    public required string Hash { get; init; }

    public required TransitionPolicy Policy { get; init; }

    /// <summary>What a low score is (TRN-5).</summary>
    public required SurveyPolicy Surveys { get; init; }

    /// <summary>The row of the RABSIC matrices it is decided by, groups spelled out (RAB-2).</summary>
    public required DecisionType Decision { get; init; }

    public required CalendarDefinition Calendar { get; init; }

    /// <param name="at">When it starts; closed days of the year after it are all it can meet, a month of slack included.</param>
    public static TransitionRules Of(ServicePolicy policy, Instant at)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var book = new DecisionBook(policy.Decisions, policy.Groups);
        var row = book.Find(policy.Transitions.Decision)
            ?? throw new InvalidOperationException($"Policy version {policy.Version} names the decision type '{policy.Transitions.Decision}', which its rows do not have.");
        var today = at.InUtc().Date;
        return new TransitionRules
        {
            Version = policy.Version,
            Hash = policy.Hash,
            Policy = policy.Transitions,
            Surveys = policy.Surveys with { Forms = [] },
            Decision = row with { Consulted = book.Expand(row.Consulted), Informed = book.Expand(row.Informed) },
            Calendar = policy.Calendar.Within(today.PlusMonths(-1), today.PlusMonths(13)),
        };
    }
}
