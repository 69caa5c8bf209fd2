using Kyndof.Workflows.Conformance.Records;

namespace Kyndof.Workflows.LocalRuntime.Tests.Conformance;

/// <summary>Records in the data file keep the record port's promises.</summary>
public sealed class SqliteRecordStoreConformance : RecordStoreConformance
{
    protected override Task<IRecordStoreFixture> StartAsync() => SqliteRecordFixture.StartAsync();
}
