using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Instances;

/// <summary>Where an instance stands: a place in the order of all lists, behind the name of each list it is in.</summary>
internal static class InstancePlaces
{
    public const string Running = "0~";
    public const string Ended = "1~";
    public const string Everything = "a~";
    public const string Breached = "b~";

    public static string OfProcess(string process) => $"p~{process}~";

    public static string OfOwner(string owner) => $"o~{owner}~";

    public static string OfClient(string clientId) => $"c~{clientId}~";

    public static string InState(InstanceState state) => $"s~{state.ToString().ToLowerInvariant()}~";

    /// <summary>Sorts what has not ended by due date, then what has, newest first.</summary>
    public static string Of(InstanceView view)
    {
        var order = view.State.HasEnded() ? Ended + RowKeys.Descending(view.UpdatedAt) : Running + RowKeys.Ascending(view.Due);
        return $"{order}~{RowKeys.Digest(view.Id)}";
    }

    /// <summary>Rows of the lists that hold copies, so that a page is one read.</summary>
    public static List<string> Copies(InstanceView view)
    {
        var place = Of(view);
        List<string> rows = [Everything + place, OfProcess(view.Process) + place];
        if (view.Owner is not null) rows.Add(OfOwner(view.Owner) + place);
        if (view.ClientId is not null) rows.Add(OfClient(view.ClientId) + place);
        return rows;
    }

    /// <summary>Rows of the lists that only point, so that they are not written with every publication.</summary>
    public static List<string> Pointers(InstanceView view)
    {
        var place = Of(view);
        List<string> rows = [InState(view.State) + place];
        if (view.Breached) rows.Add(Breached + place);
        rows.AddRange(InstanceWords.Of(view).Select(word => $"{Word(word)}~{RowKeys.Digest(view.Id)}"));
        return rows;
    }

    public static string Word(string word) => $"t~{word}";

    /// <summary>Behind every word that begins so.</summary>
    public static string EndOfWord(string word) => $"{Word(word)}~~";
}
