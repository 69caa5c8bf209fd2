using Kyndof.Workflows.Adapters.Policies.Yaml;

namespace Kyndof.Workflows.Adapters.Policies;

/// <summary>What reading one file has brought to light so far.</summary>
/// <param name="read">Text of a file by its name; default: from the disk.</param>
internal sealed class PolicyReport(string file, Func<string, string>? read = null)
{
    private readonly List<PolicyProblem> _problems = [];
    private readonly SortedDictionary<string, string> _values = new(StringComparer.Ordinal);

    public string File => file;

    /// <summary>The text of the file; what goes wrong is what reading a file can throw.</summary>
    public string Text => (read ?? System.IO.File.ReadAllText)(file);

    public IReadOnlyList<PolicyProblem> Problems => [.. _problems.OrderBy(problem => problem.Line)];

    /// <summary>Every value that was taken, written one way: comments, the order of keys and notation make no difference.</summary>
    public IReadOnlyDictionary<string, string> Values => _values;

    public Place Top => new(this, "", null, 0);

    /// <summary>Path of the holiday file the policy names; null when it names none.</summary>
    public string? HolidayFile => _values.TryGetValue("calendar.holidays", out var name) ? Beside(Path.Combine("holidays", $"{name}.yaml")) : null;

    /// <summary>Path of the file of RABSIC matrices the policy names; null when it names none.</summary>
    public string? RabsicFile => _values.TryGetValue("rabsic", out var name) ? Beside(name) : null;

    /// <summary>Path of the file of a survey form the policy names; null when it names none.</summary>
    /// <param name="form">Key in <c>surveys.forms</c>.</param>
    public string? FormFile(string form) => _values.TryGetValue($"surveys.forms.{form}", out var name) ? Beside(name) : null;

    public void Add(PolicyProblem problem) => _problems.Add(problem);

    public void Took(Place place, string canonical) => _values[place.Path] = canonical;

    private string Beside(string path) => Path.Combine(Path.GetDirectoryName(file) ?? "", path);
}

/// <summary>A spot in the file.</summary>
/// <param name="RuleId">Inherited by what lies inside, unless it has its own.</param>
internal sealed record Place(PolicyReport Report, string Path, string? RuleId, int Line)
{
    public Place Inside(string key, string? ruleId, YamlNode node) =>
        new(Report, Path.Length == 0 ? key : $"{Path}.{key}", ruleId ?? RuleId, node.Line);

    public Place Item(int index, YamlNode node) => new(Report, $"{Path}[{index}]", RuleId, node.Line);

    /// <summary>Refuses what stands here; null, so that a reader can return it.</summary>
    public object? Refuse(string message)
    {
        Report.Add(new PolicyProblem(Report.File, Line, Path, RuleId, message));
        return null;
    }
}
