using System.Text.Json.Serialization;
using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Domain.Figures;

/// <summary>One figure of a stretch of time: how it is defined, what it came to, how it moved and what it is made of. Nothing measured is
/// null, never 0.</summary>
public sealed record Figure
{
    public required FigureId Id { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>What is counted, what is left out, and against what.</summary>
    public required LocalizedText Definition { get; init; }

    /// <summary>Rules of the handbook and rulings behind it, e.g. <c>FBK-2</c>, <c>ruling 4</c>.</summary>
    public required IReadOnlyList<string> RuleIds { get; init; }

    public required FigureUnit Unit { get; init; }

    /// <summary>Null where no rule sets one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public FigureTarget? Target { get; init; }

    /// <summary>In <see cref="Unit"/>; null: nothing to measure.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required decimal? Value { get; init; }

    /// <summary>Cases the value is made of.</summary>
    public required int Count { get; init; }

    /// <summary>Null without a value, and where the target is only a guide.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required bool? Met { get; init; }

    /// <summary>The trend, oldest first; every step of the period is there.</summary>
    public required IReadOnlyList<FigurePoint> Points { get; init; }

    public required IReadOnlyList<FigureBar> Distribution { get; init; }

    /// <summary>The same by segment of clients (FBK-7), of everybody, whatever segment was asked for.</summary>
    public required IReadOnlyList<FigureSegment> Segments { get; init; }
}

/// <summary>What a figure should come to, in its unit; one of the three.</summary>
/// <param name="AtLeast">This or more.</param>
/// <param name="AtMost">Less than this: the handbook's limits are all written as "less than".</param>
/// <param name="About">A share to stay near; neither met nor missed.</param>
public sealed record FigureTarget(decimal? AtLeast = null, decimal? AtMost = null, decimal? About = null)
{
    /// <summary>Whether an exact value meets it; null for a share to stay near.</summary>
    public bool? IsMetBy(decimal value) => (AtLeast, AtMost) switch
    {
        ({ } least, _) => value >= least,
        (_, { } most) => value < most,
        _ => null,
    };
}

/// <summary>One step of the trend.</summary>
/// <param name="From">Its first instant.</param>
/// <param name="To">The instant it stops before.</param>
/// <param name="Value">Null: nothing to measure.</param>
public sealed record FigurePoint(Instant From, Instant To, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Value, int Count);

/// <summary>One bar of the distribution.</summary>
/// <param name="From">Lowest value of the bar, where bars are of a number; of a length of time itself left out, except in the first bar.</param>
/// <param name="To">Highest value, itself included; null where there is none.</param>
public sealed record FigureBar(LocalizedText Label, int Count, decimal? From = null, decimal? To = null);

public sealed record FigureSegment(ClientSegment Segment, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Value, int Count);
