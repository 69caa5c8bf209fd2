using Kyndof.Workflows.Conformance.Records;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.LocalRuntime.Tests.Conformance;

/// <summary>Records in a data file of a folder that goes with it.</summary>
internal sealed class SqliteRecordFixture(TempFolder folder, TestRuntime runtime) : IRecordStoreFixture
{
    public IRecordStore Records => runtime.Runtime.Records;

    public static async Task<IRecordStoreFixture> StartAsync()
    {
        var folder = new TempFolder();
        return new SqliteRecordFixture(folder, await TestRuntime.StartAsync(folder, new WorkflowCatalog()));
    }

    public async ValueTask DisposeAsync()
    {
        await runtime.DisposeAsync();
        folder.Dispose();
    }
}
