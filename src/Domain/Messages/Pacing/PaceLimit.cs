namespace Kyndof.Workflows.Domain.Messages.Pacing;

/// <summary>How many messages one window takes.</summary>
/// <param name="Most">Messages in all; 0: any number.</param>
/// <param name="BulkShare">Percent of them that bulk messages may be, 1 to 100.</param>
public sealed record PaceLimit(int Most, int BulkShare)
{
    public bool IsUnlimited => Most == 0;

    /// <summary>Bulk messages one window takes: the share rounded up, so that a small window still takes one.</summary>
    public int MostBulk => (int)(((long)Most * BulkShare + 99) / 100);
}
