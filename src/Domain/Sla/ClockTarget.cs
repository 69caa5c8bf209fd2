namespace Kyndof.Workflows.Domain.Sla;

/// <summary>What a clock is measured against. The limit that runs out first decides.</summary>
/// <param name="RuleId">Rule of the handbook, e.g. <c>SLA-1</c>.</param>
/// <param name="Limits">One or more.</param>
public sealed record ClockTarget(string RuleId, IReadOnlyList<ClockLimit> Limits)
{
    public static ClockTarget Of(string ruleId, NodaTime.Duration amount, TimeBasis basis) => new(ruleId, [new ClockLimit(amount, basis)]);
}

/// <param name="Amount">Longer than zero.</param>
public sealed record ClockLimit(NodaTime.Duration Amount, TimeBasis Basis);
