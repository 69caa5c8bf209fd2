namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>A row and the one figure it counts in.</summary>
/// <param name="Covers">The task this row stands for too; null: none.</param>
internal sealed record TodayEntry(TodayGroup Group, TodayItem Item, string? Covers = null);

internal enum TodayGroup
{
    Late,
    DueSoon,
    Waiting,
    Failed,
}

/// <summary>What one source has for the day.</summary>
/// <param name="Cut">Figures that would be greater had all been read.</param>
internal sealed record TodayPart(IReadOnlyList<TodayEntry> Entries, IReadOnlyList<TodayGroup> Cut);
