using NodaTime;

namespace Kyndof.Workflows.Domain.Sla;

/// <summary>What a clock is measured against. The limit that runs out first decides.</summary>
/// <param name="RuleId">Rule of the handbook, e.g. <c>SLA-1</c>.</param>
/// <param name="Limits">One or more.</param>
public sealed record ClockTarget(string RuleId, IReadOnlyList<ClockLimit> Limits)
{
    public IReadOnlyList<ClockLimit> Limits { get; } =
        Limits is { Count: > 0 } ? Limits : throw new ArgumentException($"The target of {RuleId} has no limit.", nameof(Limits));

    public static ClockTarget Of(string ruleId, Duration amount, TimeBasis basis) => new(ruleId, [new ClockLimit(amount, basis)]);
}

/// <param name="Amount">Longer than zero: nothing can be done in no time.</param>
public sealed record ClockLimit(Duration Amount, TimeBasis Basis)
{
    public Duration Amount { get; } =
        Amount > Duration.Zero ? Amount : throw new ArgumentOutOfRangeException(nameof(Amount), Amount, "A limit is longer than zero.");
}
