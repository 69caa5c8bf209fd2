namespace Kyndof.Workflows.Api.Contracts;

/// <summary>Something handed in about a process is on record.</summary>
/// <param name="Id">Its business id.</param>
/// <param name="InstanceId">The process.</param>
/// <param name="State"><c>accepted</c>, or <c>repeated</c> when it was known already.</param>
public sealed record DeedAccepted(string Id, string InstanceId, string State, OrderLinks Links);
