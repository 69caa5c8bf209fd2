namespace Kyndof.Workflows.Orchestrations.Instances;

/// <summary>A row of a list that only points: it says enough to pass an instance over, and is written again only when that changes.</summary>
internal sealed record InstancePointer(string Id, string Process, string? Owner, string? ClientId)
{
    public static InstancePointer Of(InstanceView view) => new(view.Id, view.Process, view.Owner, view.ClientId);

    public bool MayMatch(InstanceFilter filter) =>
        (filter.Process is null || Process == filter.Process)
        && (filter.Owner is null || Owner == filter.Owner)
        && (filter.ClientId is null || ClientId == filter.ClientId);
}
