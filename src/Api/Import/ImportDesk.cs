using System.Text.Json;
using System.Text.Json.Nodes;
using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using NodaTime;

namespace Kyndof.Workflows.Api.Import;

/// <summary>Looks at every line of a file as if it were put by itself, and puts all of them or none.</summary>
internal sealed class ImportDesk(ApiClock clock)
{
    /// <summary>Lines put at a time; assumed.</summary>
    private const int AtATime = 8;

    private static JsonSerializerOptions Options => WorkflowJson.Options;

    /// <summary>What every line would do; nothing is written.</summary>
    public async Task<(IReadOnlyList<CheckedLine<TResource>>? Lines, Problem? Refusal)> CheckAsync<TResource>(
        CsvFile file, IImportTarget<TResource> target, CancellationToken cancellationToken)
        where TResource : class
    {
        var columns = new ImportColumns(typeof(TResource), target.IdField, Options);
        if (columns.Refuse(file.Columns) is { } refusal) return (null, refusal);
        var now = clock.Now;
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var lines = new List<CheckedLine<TResource>>(file.Rows.Count);
        foreach (var row in file.Rows) lines.Add(await CheckAsync(file, row, columns, target, first, now, cancellationToken));
        return (lines, null);
    }

    /// <summary>Puts lines none of which is refused. It goes to the end whether or not the caller still waits, so that no file is left half written.</summary>
    /// <param name="written">Told of each line that was put.</param>
    /// <returns>The lines as they came out: one whose record has changed since the look is refused after all.</returns>
    public static async Task<IReadOnlyList<ImportLine>> PutAsync<TResource>(IReadOnlyList<CheckedLine<TResource>> lines, IImportTarget<TResource> target, Action written)
        where TResource : class
    {
        var outcomes = lines.Select(static line => line.Line).ToArray();
        await Parallel.ForEachAsync(Enumerable.Range(0, lines.Count), new ParallelOptions { MaxDegreeOfParallelism = AtATime }, async (at, stop) =>
        {
            if (await target.PutAsync(outcomes[at].Id!, lines[at].Resource!, stop)) written();
            else outcomes[at] = outcomes[at] with { Outcome = ImportOutcome.Refused, Errors = [new ImportError("", "The record has changed since it was looked at. Import the line again.")], Changes = [] };
        });
        return outcomes;
    }

    private static async Task<CheckedLine<TResource>> CheckAsync<TResource>(
        CsvFile file, CsvRow row, ImportColumns columns, IImportTarget<TResource> target, Dictionary<string, int> first, Instant now, CancellationToken cancellationToken)
        where TResource : class
    {
        if (row.Cells.Count != file.Columns.Count)
            return Refused<TResource>(row, id: null, new ImportError("", $"The line has {row.Cells.Count} cells, the header {file.Columns.Count}."));
        var id = row.Cells[file.Columns.TakeWhile(column => column != target.IdField).Count()];
        if (!Texts.IsId(id)) return Refused<TResource>(row, id: null, new ImportError(target.IdField, $"This is not an id. Allowed: {Texts.IdPattern}"));
        if (!first.TryAdd(id, row.Line)) return Refused<TResource>(row, id, new ImportError(target.IdField, $"Line {first[id]} has the same id. Allowed: one line an id"));
        var stored = await target.FindAsync(id, cancellationToken);
        var before = stored is null ? [] : Json(stored);
        var after = stored is null ? [] : Json(stored);
        columns.Lay(after, file.Columns, row.Cells);
        var (resource, errors) = Read<TResource>(after, now);
        if (resource is null) return Refused<TResource>(row, id, [.. errors.Select(static error => Words(error))]);
        if (await target.RefuseAsync(id, resource, cancellationToken) is { } refusal) return Refused<TResource>(row, id, Words(refusal, target.IdField));
        var changes = stored is null ? [] : Differences(before, Json(target.Complete(id, resource)));
        var outcome = stored is null ? ImportOutcome.Created : changes.Count == 0 ? ImportOutcome.Unchanged : ImportOutcome.Changed;
        return new CheckedLine<TResource>(new ImportLine(row.Line, id, outcome, [], changes), resource);
    }

    private static (TResource? Resource, IReadOnlyList<FieldError> Errors) Read<TResource>(JsonObject json, Instant now)
        where TResource : class
    {
        var errors = new ErrorList();
        using var document = JsonSerializer.SerializeToDocument(json, Options);
        var resource = (TResource?)StrictJson.Read(document.RootElement, typeof(TResource), Options, "$", errors);
        if (resource is not null) Checks.Run(resource, Options, "$", errors, now);
        return errors.IsEmpty ? (resource, []) : (null, errors.ToProblem().Errors!);
    }

    private static CheckedLine<TResource> Refused<TResource>(CsvRow row, string? id, params IReadOnlyList<ImportError> errors)
        where TResource : class => new(new ImportLine(row.Line, id, ImportOutcome.Refused, errors, []), Resource: null);

    private static ImportError Words(FieldError error) =>
        new(error.Field.StartsWith("$.", StringComparison.Ordinal) ? error.Field[2..] : error.Field, error.Allowed is { } allowed ? $"{error.Message} Allowed: {allowed}" : error.Message);

    private static IReadOnlyList<ImportError> Words(Problem refusal, string field) =>
        refusal.Errors is { } errors ? [.. errors.Select(Words)] : [new ImportError(field, refusal.Detail ?? refusal.Title)];

    private static List<ImportChange> Differences(JsonObject before, JsonObject after) =>
        [.. before.Select(static field => field.Key).Union(after.Select(static field => field.Key), StringComparer.Ordinal)
            .Where(name => !JsonNode.DeepEquals(before[name], after[name]))
            .Select(name => new ImportChange(name, before[name]?.ToString(), after[name]?.ToString()))];

    private static JsonObject Json<TResource>(TResource resource) => JsonSerializer.SerializeToNode(resource, Options)!.AsObject();
}

/// <param name="Resource">What would be put; null when the line is refused.</param>
internal sealed record CheckedLine<TResource>(ImportLine Line, TResource? Resource)
    where TResource : class;
