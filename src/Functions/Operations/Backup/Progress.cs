using System.Globalization;

namespace Kyndof.Workflows.Functions.Operations.Backup;

/// <summary>Says how far a table is, once a thousand rows.</summary>
internal sealed class Progress(TextWriter output, string what)
{
    private const int Step = 1_000;
    private long rows;

    public async Task AddAsync()
    {
        if (++rows % Step == 0) await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{what}: {rows} rows"));
    }
}
