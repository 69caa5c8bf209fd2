namespace Kyndof.Workflows.Adapters.Policies;

/// <summary>One thing wrong with a policy file.</summary>
/// <param name="File">The file as it was named, or the holiday file beside it.</param>
/// <param name="Line">1 for the first line; 0 when the file as a whole is meant.</param>
/// <param name="Path">Keys down to the value, e.g. <c>orders.confirmWithin</c>; empty at the top.</param>
/// <param name="RuleId">Rule of the handbook the value comes from, e.g. <c>ORD-1</c> or <c>assumed</c>; null when it is no business number.</param>
/// <param name="Message">What was found and what is allowed.</param>
public sealed record PolicyProblem(string File, int Line, string Path, string? RuleId, string Message)
{
    /// <summary><c>policies/kyndof.yaml:12: orders.confirmWithin (ORD-1): 'PT0S' is out of range; allowed PT15M to P1D</c>.</summary>
    public override string ToString()
    {
        var place = Line > 0 ? $"{File}:{Line}" : File;
        var rule = RuleId is null ? "" : $" ({RuleId})";
        return Path.Length == 0 ? $"{place}: {Message}" : $"{place}: {Path}{rule}: {Message}";
    }
}
