using Kyndof.Workflows.Conformance.Instances;
using Kyndof.Workflows.Conformance.Records;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Testing.Records;

namespace Kyndof.Workflows.Orchestrations.Tests.Instances;

/// <summary>The list of instances on records in memory.</summary>
public sealed class InMemoryInstanceListConformance : InstanceListConformance
{
    protected override Task<IRecordStoreFixture> StartAsync() => Task.FromResult<IRecordStoreFixture>(new Fixture());

    private sealed class Fixture : IRecordStoreFixture
    {
        public IRecordStore Records { get; } = new InMemoryRecordStore();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
