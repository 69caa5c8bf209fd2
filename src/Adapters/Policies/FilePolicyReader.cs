using Kyndof.Workflows.Orchestrations.Policies;

namespace Kyndof.Workflows.Adapters.Policies;

/// <summary>Reads edits of one policy file; faults name files below its folder.</summary>
/// <param name="path">Path of the policy file.</param>
public sealed class FilePolicyReader(string path) : IPolicyReader
{
    private readonly string folder = Path.GetDirectoryName(path) ?? "";

    public PolicyReading Read(PolicyEdit edit, PolicyTexts? standing = null)
    {
        ArgumentNullException.ThrowIfNull(edit);
        var main = "";
        var beside = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            var policy = PolicyFile.LoadFrom(Path.GetFileName(path), TextOf);
            return new PolicyReading(policy, new PolicyTexts(main, beside), []);
        }
        catch (PolicyException invalid)
        {
            return new PolicyReading(null, null, [.. invalid.Problems.Select(problem => new PolicyFault(Name(problem.File), problem.Line, problem.Path, problem.RuleId, problem.Message))]);
        }

        string TextOf(PolicyPart part, string file) => part switch
        {
            PolicyPart.Policy => main = edit.Policy ?? standing?.Policy ?? FromDisk(file),
            PolicyPart.Rabsic => beside[Name(file)] = edit.Rabsic ?? Standing(file) ?? FromDisk(file),
            PolicyPart.Form => beside[Name(file)] = Standing(file) ?? FromDisk(file),
            PolicyPart.Holidays => beside[Name(file)] = edit.Holidays ?? Standing(file) ?? FromDisk(file),
            _ => throw new InvalidOperationException($"A policy has no part {part}."),
        };

        string? Standing(string file) => standing?.Beside.GetValueOrDefault(Name(file));
    }

    private string FromDisk(string file) => File.ReadAllText(Path.Combine(folder, file));

    private static string Name(string file) => file.Replace('\\', '/');
}
