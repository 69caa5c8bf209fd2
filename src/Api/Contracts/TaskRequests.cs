using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.Security;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>Gives a task to somebody else.</summary>
public sealed record ReassignRequest : IReasoned
{
    /// <summary>A known staff id, or the id of the policy's team contact.</summary>
    [Needed, BusinessId]
    public string? Owner { get; init; }

    [Words(2000, LineBreaks = true)]
    public string? Reason { get; init; }
}
