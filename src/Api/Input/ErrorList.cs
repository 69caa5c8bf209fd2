using Kyndof.Workflows.Api.Problems;

namespace Kyndof.Workflows.Api.Input;

/// <summary>Collects what is wrong with a request, so that its sender hears all of it at once.</summary>
internal sealed class ErrorList
{
    /// <summary>As many as an answer lists.</summary>
    private const int Most = 50;

    private readonly List<FieldError> errors = [];
    private readonly HashSet<string> fields = new(StringComparer.Ordinal);

    public bool IsEmpty => errors.Count == 0;

    public bool Has(string field) => fields.Contains(field);

    public void Add(string field, string rule, string message, string? allowed = null)
    {
        fields.Add(field);
        if (errors.Count < Most) errors.Add(new FieldError(field, rule, message, allowed));
    }

    public Problem ToProblem()
    {
        var first = errors[0];
        return new Problem(ProblemCatalog.InvalidRequest, $"{first.Field}: {first.Message}") { Errors = errors };
    }
}
