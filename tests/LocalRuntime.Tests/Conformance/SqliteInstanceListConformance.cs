using Kyndof.Workflows.Conformance.Instances;
using Kyndof.Workflows.Conformance.Records;

namespace Kyndof.Workflows.LocalRuntime.Tests.Conformance;

/// <summary>The list of instances in the data file.</summary>
public sealed class SqliteInstanceListConformance : InstanceListConformance
{
    protected override Task<IRecordStoreFixture> StartAsync() => SqliteRecordFixture.StartAsync();
}
