using Kyndof.Workflows.Api.Problems;

namespace Kyndof.Workflows.Api.Import;

/// <summary>Where the lines of an import go.</summary>
/// <typeparam name="TResource">The JSON shape of one line.</typeparam>
internal interface IImportTarget<TResource>
    where TResource : class
{
    string IdField { get; }

    Task<TResource?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>The same with every default filled in, as it would be read back.</summary>
    TResource Complete(string id, TResource resource);

    /// <summary>What only the records can tell; null: nothing is wrong.</summary>
    Task<Problem?> RefuseAsync(string id, TResource resource, CancellationToken cancellationToken);

    /// <returns>False: what was looked at has changed meanwhile, and nothing was written.</returns>
    Task<bool> PutAsync(string id, TResource resource, CancellationToken cancellationToken);
}
