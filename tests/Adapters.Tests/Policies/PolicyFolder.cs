using System.Text;
using Kyndof.Workflows.Adapters.Policies;

namespace Kyndof.Workflows.Adapters.Tests.Policies;

/// <summary>The policies of the repository, and a temporary copy of them to spoil.</summary>
internal sealed class PolicyFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("policy-tests-");

    public PolicyFolder()
    {
        _folder.CreateSubdirectory("holidays");
        File.Copy(InRepository("holidays/kr.yaml"), Path.Combine(_folder.FullName, "holidays", "kr.yaml"));
        _folder.CreateSubdirectory("kyndof");
        File.Copy(InRepository("kyndof/rabsic.yaml"), Rabsic);
        _folder.CreateSubdirectory("kyndof/forms");
        foreach (var form in Directory.EnumerateFiles(InRepository("kyndof/forms"))) File.Copy(form, Form(Path.GetFileNameWithoutExtension(form)));
        File.Copy(InRepository("kyndof.yaml"), Policy);
    }

    /// <summary>Path of the copied policy.</summary>
    public string Policy => Path.Combine(_folder.FullName, "kyndof.yaml");

    public string Holidays => Path.Combine(_folder.FullName, "holidays", "kr.yaml");

    public string Rabsic => Path.Combine(_folder.FullName, "kyndof", "rabsic.yaml");

    /// <summary>Path of a copied form, e.g. of <c>post-order</c>.</summary>
    public string Form(string name) => Path.Combine(_folder.FullName, "kyndof", "forms", $"{name}.yaml");

    public static string InRepository(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Kyndof.Workflows.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException($"No solution above {AppContext.BaseDirectory}.");
        return Path.Combine(folder.FullName, "policies", path);
    }

    /// <summary>Replaces a text that stands once in the policy.</summary>
    public PolicyFolder With(string text, string replacement) => Edit(Policy, text, replacement);

    public PolicyFolder WithHoliday(string text, string replacement) => Edit(Holidays, text, replacement);

    public PolicyFolder WithRabsic(string text, string replacement) => Edit(Rabsic, text, replacement);

    public PolicyFolder WithForm(string name, string text, string replacement) => Edit(Form(name), text, replacement);

    /// <summary>Line of the first line of the policy that holds a text.</summary>
    public int LineOf(string text) => LineOf(Policy, text);

    /// <summary>The same of another file.</summary>
    public static int LineOf(string file, string text) => Array.FindIndex(File.ReadAllLines(file), line => line.Contains(text, StringComparison.Ordinal)) + 1;

    /// <summary>What the loader says is wrong, with files named from the folder on, e.g. <c>kyndof.yaml:8: version: …</c>.</summary>
    public IReadOnlyList<string> Problems() =>
        [.. Assert.Throws<PolicyException>(() => PolicyFile.Load(Policy)).Problems.Select(problem => problem.ToString()[(_folder.FullName.Length + 1)..])];

    public void Dispose() => _folder.Delete(recursive: true);

    private PolicyFolder Edit(string file, string text, string replacement)
    {
        var parts = File.ReadAllText(file).Split(text);
        Assert.True(parts.Length == 2, $"'{text}' stands {parts.Length - 1} times in {file}.");
        File.WriteAllText(file, string.Join(replacement, parts), new UTF8Encoding(false));
        return this;
    }
}
