using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Domain.Figures;

/// <summary>How one figure is taken from the cases of its kind.</summary>
internal sealed record Measure<TCase>
{
    public required FigureId Id { get; init; }

    public required LocalizedText Name { get; init; }

    public required LocalizedText Definition { get; init; }

    public required IReadOnlyList<string> RuleIds { get; init; }

    public required FigureUnit Unit { get; init; }

    public FigureTarget? Target { get; init; }

    /// <summary>When a case counts.</summary>
    public required Func<TCase, Instant> At { get; init; }

    public required Func<TCase, ClientTraits> Client { get; init; }

    public required Func<IReadOnlyCollection<TCase>, Reading> Read { get; init; }

    public required Func<IReadOnlyCollection<TCase>, IReadOnlyList<FigureBar>> Bars { get; init; }

    /// <param name="segment">Whose; null: everybody's.</param>
    public Figure Over(IReadOnlyCollection<TCase> cases, FigurePeriod period, ClientSegment? segment)
    {
        var chosen = segment is { } one ? Of(cases, one) : cases;
        var (value, count) = Read(chosen);
        return new Figure
        {
            Id = Id,
            Name = Name,
            Definition = Definition,
            RuleIds = RuleIds,
            Unit = Unit,
            Target = Target,
            Value = Shown(value),
            Count = count,
            Met = value is { } exact ? Target?.IsMetBy(exact) : null,
            Points = Trend(chosen, period),
            Distribution = Bars(chosen),
            Segments = [.. Enum.GetValues<ClientSegment>().Select(each => Segment(cases, each))],
        };
    }

    private List<TCase> Of(IReadOnlyCollection<TCase> cases, ClientSegment segment) => [.. cases.Where(each => Client(each).IsIn(segment))];

    private FigureSegment Segment(IReadOnlyCollection<TCase> cases, ClientSegment segment)
    {
        var (value, count) = Read(Of(cases, segment));
        return new FigureSegment(segment, Shown(value), count);
    }

    private IReadOnlyList<FigurePoint> Trend(IReadOnlyCollection<TCase> cases, FigurePeriod period)
    {
        var steps = cases.ToLookup(each => period.StepOf(At(each)));
        return [.. period.Steps.Select((step, number) =>
        {
            var (value, count) = Read([.. steps[number]]);
            return new FigurePoint(step.Start, step.End, Shown(value), count);
        })];
    }

    /// <summary>Rounded to the nearest, but never across the target: what is missed must not look met.</summary>
    private decimal? Shown(decimal? value)
    {
        if (value is not { } exact) return null;
        var nearest = decimal.Round(exact, Decimals, MidpointRounding.AwayFromZero);
        if (Target is null || Target.IsMetBy(nearest) == Target.IsMetBy(exact)) return nearest;
        return decimal.Round(exact, Decimals, nearest > exact ? MidpointRounding.ToNegativeInfinity : MidpointRounding.ToPositiveInfinity);
    }

    private int Decimals => Unit switch
    {
        FigureUnit.Score => 2,
        FigureUnit.Percent => 1,
        _ => 0,
    };
}
