using Kyndof.Workflows.Orchestrations.Instances.Histories;

namespace Kyndof.Workflows.Api.Tests.Fakes;

/// <summary>Keeps what the test says.</summary>
public sealed class FakeInstanceHistories : IInstanceHistories
{
    public IReadOnlyList<HistoryItem>? Items { get; set; }

    public Task<IReadOnlyList<HistoryItem>?> ReadAsync(string instanceId, CancellationToken cancellationToken = default) => Task.FromResult(Items);
}
