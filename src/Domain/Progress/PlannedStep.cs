using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Domain.Progress;

/// <summary>Something to come of a process as far as it knows, or owed since an instant that has passed.</summary>
/// <param name="What">What happens then.</param>
/// <param name="RuleId">The handbook rule, e.g. <c>ORD-1</c>.</param>
public sealed record PlannedStep(Instant At, PlannedKind Kind, LocalizedText What, string RuleId);

/// <summary>What sort of step a plan has.</summary>
public enum PlannedKind
{
    /// <summary>Something a client may count on.</summary>
    Promise,

    /// <summary>A service-level clock is due.</summary>
    Clock,

    /// <summary>What happens on silence: a reminder or the next step of a ladder.</summary>
    Rung,

    /// <summary>A step of the process itself.</summary>
    Step,

    /// <summary>A task of a person is due.</summary>
    Task,
    Survey,

    /// <summary>The process looks at something by itself.</summary>
    Timer,
}
