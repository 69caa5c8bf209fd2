namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>Reads what some ids stand for, each once, a few at a time.</summary>
internal static class Lookup
{
    /// <summary>Reads under way at a time; assumed.</summary>
    private const int AtATime = 100;

    /// <returns>By id; ids nothing stands for are left out.</returns>
    public static async Task<Dictionary<string, T>> AllAsync<T>(IEnumerable<string?> ids, Func<string, CancellationToken, Task<T?>> read, CancellationToken cancellationToken)
        where T : class
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var some in ids.OfType<string>().Distinct(StringComparer.Ordinal).Chunk(AtATime))
        {
            var values = await Task.WhenAll(some.Select(id => read(id, cancellationToken)));
            foreach (var (id, value) in some.Zip(values))
            {
                if (value is not null) found[id] = value;
            }
        }

        return found;
    }
}
