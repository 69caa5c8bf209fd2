namespace Kyndof.Workflows.Domain.Figures;

/// <summary>What some cases come to, before it is rounded.</summary>
/// <param name="Value">Null: nothing to measure.</param>
/// <param name="Count">Cases it is made of.</param>
internal readonly record struct Reading(decimal? Value, int Count)
{
    /// <summary>Percent of all.</summary>
    public static Reading Share(int some, int all) => new(all == 0 ? null : 100m * some / all, all);

    public static Reading Mean(IReadOnlyCollection<decimal> values) => new(values.Count == 0 ? null : values.Sum() / values.Count, values.Count);
}
