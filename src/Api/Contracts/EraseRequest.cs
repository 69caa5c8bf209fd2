using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Orchestrations.Erasure;
using NodaTime;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>Why a client is erased. The record of erasures keeps it, so it must not name the client; the audit does not.</summary>
public sealed record EraseRequest
{
    [Needed]
    [Words(500)]
    public string? Reason { get; init; }
}

/// <summary>The erasure is under way, or was done before.</summary>
/// <param name="InstanceId">Read its state at <c>/api/instances/{instanceId}</c>.</param>
public sealed record ErasureAccepted(string ClientId, string InstanceId, ErasureState State);

/// <summary>One client's erasure.</summary>
/// <param name="Number">Which erasure of this client id it is.</param>
/// <param name="Counts">What it went through, once it has ended.</param>
public sealed record ErasureResource(
    string ClientId, int Number, Instant RequestedAt, string RequestedBy, string Reason, ErasureState State, Instant? EndedAt, ErasureCounts? Counts)
{
    public static ErasureResource Of(ErasureRecord record) => new(
        record.ClientId, record.Number, record.RequestedAt, record.RequestedBy, record.Reason, record.State, record.EndedAt, record.Counts);
}
