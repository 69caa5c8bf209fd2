using Azure.Data.Tables;
using Kyndof.Workflows.Conformance.Records;
using Kyndof.Workflows.Functions.Tables;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Functions.Tests.Tables;

/// <summary>Azure Tables keep what every record store promises.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class TableRecordStoreConformance(Azurite azurite) : RecordStoreConformance
{
    protected override Task<IRecordStoreFixture> StartAsync() => Task.FromResult<IRecordStoreFixture>(new Fixture(azurite.ConnectionString));

    private sealed class Fixture(string connection) : IRecordStoreFixture
    {
        public IRecordStore Records { get; } = new TableRecordStore(new TableServiceClient(connection), new TableStoreOptions { TablePrefix = Prefixes.Next() });

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
