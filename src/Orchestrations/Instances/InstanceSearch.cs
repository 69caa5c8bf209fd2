using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Instances;

/// <summary>Finds the page of a filter in the shortest list that holds everything it asks for. A cursor is a place in the order all lists
/// share, so it fits whichever list the next page is read from.</summary>
internal sealed class InstanceSearch(IRecordStore store)
{
    /// <summary>Instances loaded at a time; assumed.</summary>
    private const int AtATime = 100;

    public async Task<Page<InstanceView>> FindAsync(InstanceFilter filter, CancellationToken cancellationToken)
    {
        var asked = filter.Text is { } text ? InstanceWords.Asked(text) : [];
        if (asked.Count > 0 && await FewAsync(asked, cancellationToken) is { } few) return await SortAsync(few, filter, asked, cancellationToken);
        if (PointingList(filter) is { } pointing) return await FollowAsync(pointing, filter, asked, cancellationToken);
        var list = CopyingList(filter);
        var page = await store.FindPageAsync(
            InstanceRows.RangeOf(list, filter), static item => item.Value<InstanceView>(), view => Matches(filter, asked, view), InstanceBoard.MaxExamined, cancellationToken);
        return page with { Next = page.Next?[list.Length..] };
    }

    /// <summary>The instances some rows point to, in their order; one that has gone is left out.</summary>
    public async Task<IReadOnlyList<InstanceView>> LoadAsync(IEnumerable<InstancePointer> pointers, CancellationToken cancellationToken)
    {
        var views = new List<InstanceView>();
        foreach (var some in pointers.Chunk(AtATime))
        {
            var loaded = await Task.WhenAll(some.Select(pointer => store.ReadAsync<InstanceView>(InstanceRows.KeyOf(pointer.Id), cancellationToken)));
            views.AddRange(loaded.OfType<InstanceView>());
        }

        return views;
    }

    private static bool Matches(InstanceFilter filter, IReadOnlyList<string> asked, InstanceView view) => filter.Matches(view) && InstanceWords.Match(asked, view);

    /// <summary>A list of copies; one of a client is always short.</summary>
    private static string CopyingList(InstanceFilter filter) => filter switch
    {
        { ClientId: { } client } => InstancePlaces.OfClient(client),
        { Owner: { } owner } => InstancePlaces.OfOwner(owner),
        { Process: { } process } => InstancePlaces.OfProcess(process),
        _ => InstancePlaces.Everything,
    };

    /// <summary>A list of pointers where that is the shorter way: most instances of an owner or a process are open or completed.</summary>
    private static string? PointingList(InstanceFilter filter) => filter switch
    {
        { ClientId: not null } => null,
        { State: InstanceState.Late or InstanceState.Suspended or InstanceState.Cancelled or InstanceState.Expired or InstanceState.Failed } => InstancePlaces.InState(filter.State.Value),
        { Breached: true } => InstancePlaces.Breached,
        { State: { } state, Owner: null, Process: null } => InstancePlaces.InState(state),
        _ => null,
    };

    /// <summary>What the rarest of the words points to, if one read holds all of it.</summary>
    private async Task<IReadOnlyList<InstancePointer>?> FewAsync(IReadOnlyList<string> asked, CancellationToken cancellationToken)
    {
        var pages = await Task.WhenAll(asked.Select(word => store.QueryAsync(InstanceRows.WordRange(word), cancellationToken)));
        var rarest = pages.Where(static page => page.Next is null).MinBy(static page => page.Items.Count);
        return rarest is null ? null : [.. rarest.Items.Select(static item => item.Value<InstancePointer>()).DistinctBy(static pointer => pointer.Id, StringComparer.Ordinal)];
    }

    private async Task<Page<InstanceView>> SortAsync(IReadOnlyList<InstancePointer> few, InstanceFilter filter, IReadOnlyList<string> asked, CancellationToken cancellationToken)
    {
        var found = (await LoadAsync(few.Where(pointer => pointer.MayMatch(filter)), cancellationToken))
            .Where(view => Matches(filter, asked, view))
            .Select(static view => (Place: InstancePlaces.Of(view), View: view))
            .Where(found => filter.Cursor is null || string.CompareOrdinal(found.Place, filter.Cursor) > 0)
            .OrderBy(static found => found.Place, StringComparer.Ordinal)
            .ToList();
        var items = found.Take(filter.Limit).ToList();
        return new Page<InstanceView>([.. items.Select(static item => item.View)], found.Count > items.Count ? items[^1].Place : null);
    }

    private async Task<Page<InstanceView>> FollowAsync(string list, InstanceFilter filter, IReadOnlyList<string> asked, CancellationToken cancellationToken)
    {
        var range = InstanceRows.RangeOf(list, filter);
        var found = new List<InstanceView>();
        for (var examined = 0; examined < InstanceBoard.MaxExamined;)
        {
            var page = await store.QueryAsync(range, cancellationToken);
            foreach (var some in page.Items.Chunk(AtATime))
            {
                var pointers = some.Select(static item => item.Value<InstancePointer>()).ToList();
                var views = (await LoadAsync(pointers.Where(pointer => pointer.MayMatch(filter)), cancellationToken)).ToDictionary(static view => view.Id, StringComparer.Ordinal);
                foreach (var (pointer, item) in pointers.Zip(some))
                {
                    if (views.TryGetValue(pointer.Id, out var view) && Matches(filter, asked, view)) found.Add(view);
                    range = range with { After = item.Key.Row };
                    if (found.Count == filter.Limit) return new Page<InstanceView>(found, page.Next is null && ReferenceEquals(item, page.Items[^1]) ? null : item.Key.Row[list.Length..]);
                }
            }

            if (page.Next is null) return new Page<InstanceView>(found, null);
            examined += page.Items.Count;
            range = range with { Limit = Math.Min(range.Limit * 2, TypedRecords.LongestPage) };
        }

        return new Page<InstanceView>(found, range.After?[list.Length..]);
    }
}
