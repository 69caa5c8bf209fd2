using System.Text.Json.Serialization;

namespace Kyndof.Workflows.Api.Import;

/// <summary>What an import did, or would do.</summary>
/// <param name="DryRun">True: nothing was written.</param>
/// <param name="Refused">In an answer that wrote: lines whose record changed between the look and the write; they were not written, the others were.</param>
/// <param name="Lines">In the order of the file.</param>
public sealed record ImportAnswer(bool DryRun, int Created, int Changed, int Unchanged, int Refused, IReadOnlyList<ImportLine> Lines)
{
    internal static ImportAnswer Of(bool isDryRun, IReadOnlyList<ImportLine> lines) => new(
        isDryRun, Count(lines, ImportOutcome.Created), Count(lines, ImportOutcome.Changed), Count(lines, ImportOutcome.Unchanged), Count(lines, ImportOutcome.Refused), lines);

    private static int Count(IReadOnlyList<ImportLine> lines, ImportOutcome outcome) => lines.Count(line => line.Outcome == outcome);
}

/// <summary>One line of the file.</summary>
/// <param name="Line">Where it begins in the file, from 1; the header is line 1 unless blank lines come before it.</param>
/// <param name="Id">Null where the line has none.</param>
/// <param name="Errors">Why it is refused.</param>
/// <param name="Changes">What differs from what is stored, of a changed line.</param>
public sealed record ImportLine(
    int Line,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Id,
    ImportOutcome Outcome,
    IReadOnlyList<ImportError> Errors,
    IReadOnlyList<ImportChange> Changes);

public enum ImportOutcome
{
    Created,
    Changed,
    Unchanged,
    Refused,
}

/// <param name="Field">Name of the column; empty when the whole line is meant.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record ImportError(string Field, string Message);

/// <param name="From">As it is stored; null: nothing.</param>
/// <param name="To">As the line has it; null: nothing.</param>
public sealed record ImportChange(
    string Field,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? From,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? To);
