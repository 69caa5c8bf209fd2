using Kyndof.Workflows.Orchestrations.Instances.Histories;

namespace Kyndof.Workflows.Api.Tests.Fakes;

/// <summary>Keeps what the test says.</summary>
public sealed class FakeInstanceHistories : IInstanceHistories
{
    public IReadOnlyList<HistoryItem>? Items { get; set; }

    public string? WhereToLook { get; set; }

    public Task<HistoryReading> ReadAsync(string instanceId, CancellationToken cancellationToken = default) => Task.FromResult(new HistoryReading(Items, WhereToLook));
}
