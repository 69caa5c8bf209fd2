using Kyndof.Workflows.Api.Health;
using Kyndof.Workflows.Functions.Tables;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Functions.Http;

/// <summary>The host can serve while its records can be read.</summary>
internal sealed class TablesReadiness(TableRecordStore records) : IReadinessProbe
{
    public async Task<Readiness> CheckAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await records.CheckAsync(cancellationToken);
            return new Readiness(true);
        }
        catch (Exception problem) when (problem is IUnavailable)
        {
            return new Readiness(false, "The table service does not answer.");
        }
    }
}
