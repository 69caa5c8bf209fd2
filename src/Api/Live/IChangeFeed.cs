namespace Kyndof.Workflows.Api.Live;

/// <summary>Tells what is written to the records as it is written. Only a host whose records are its own has one; without it
/// <c>/api/live</c> is answered 404 and the page asks from time to time.</summary>
public interface IChangeFeed
{
    /// <summary>Whether the service's clock may go faster than the reader's, so that they have to be told.</summary>
    bool ClockJumps { get; }

    /// <summary>The newest write; it counts on over restarts.</summary>
    long Sequence { get; }

    /// <summary>Begins to listen: what is written from here on is heard.</summary>
    /// <param name="most">How many may listen at a time.</param>
    /// <returns>Null when as many do already.</returns>
    IChangeListener? Listen(int most);
}

/// <summary>One who listens, until it is disposed of.</summary>
public interface IChangeListener : IDisposable
{
    /// <summary>Waits until something happened and answers all that did since the last answer. A wait that is cancelled loses nothing.</summary>
    /// <returns>Null once the records are closed.</returns>
    Task<Change?> NextAsync(CancellationToken cancellationToken = default);
}

/// <summary>What was written.</summary>
/// <param name="Sequence">Of the newest write.</param>
/// <param name="Collections">Of records, as the store names them, each once; none when only time went on.</param>
public sealed record Change(long Sequence, IReadOnlyList<string> Collections);
