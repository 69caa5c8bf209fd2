using Kyndof.Workflows.Conformance.Records;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.LocalRuntime.Tests.Conformance;

/// <summary>Records in the data file keep the record port's promises.</summary>
public sealed class SqliteRecordStoreConformance : RecordStoreConformance
{
    protected override async Task<IRecordStoreFixture> StartAsync()
    {
        var folder = new TempFolder();
        return new Fixture(folder, await TestRuntime.StartAsync(folder, new WorkflowCatalog()));
    }

    private sealed class Fixture(TempFolder folder, TestRuntime runtime) : IRecordStoreFixture
    {
        public IRecordStore Records => runtime.Runtime.Records;

        public async ValueTask DisposeAsync()
        {
            await runtime.DisposeAsync();
            folder.Dispose();
        }
    }
}
