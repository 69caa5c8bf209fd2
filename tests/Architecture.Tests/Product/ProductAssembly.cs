using Mono.Cecil;

namespace Kyndof.Workflows.Architecture.Tests.Product;

/// <summary>One assembly of the product, read from beside the tests without loading it.</summary>
public sealed class ProductAssembly
{
    private const string Prefix = "Kyndof.Workflows.";

    private ProductAssembly(string name)
    {
        Name = name;
        var path = Path.Combine(AppContext.BaseDirectory, $"{Prefix}{name}.dll");
        if (!File.Exists(path)) throw new FileNotFoundException($"{Prefix}{name}.dll is not beside the tests; the test project has to reference it.", path);
        Module = AssemblyDefinition.ReadAssembly(path).MainModule;
        Types = [.. Module.GetTypes()];
    }

    public static ProductAssembly Domain { get; } = new("Domain");

    public static ProductAssembly Orchestrations { get; } = new("Orchestrations");

    public static ProductAssembly Adapters { get; } = new("Adapters");

    public static ProductAssembly Api { get; } = new("Api");

    public static ProductAssembly LocalRuntime { get; } = new("LocalRuntime");

    public static ProductAssembly LocalHost { get; } = new("LocalHost");

    public static IReadOnlyList<ProductAssembly> All { get; } = [Domain, Orchestrations, Adapters, Api, LocalRuntime, LocalHost];

    /// <summary>The project's name, e.g. <c>Domain</c>.</summary>
    public string Name { get; }

    public ModuleDefinition Module { get; }

    /// <summary>Every type, nested and compiler-generated ones among them.</summary>
    public IReadOnlyList<TypeDefinition> Types { get; }

    /// <summary>Names of the assemblies its code uses.</summary>
    public IEnumerable<string> References => Module.AssemblyReferences.Select(reference => reference.Name);

    /// <summary>The product's projects its code uses.</summary>
    public IEnumerable<string> ProjectsUsed => References
        .Where(reference => reference.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(reference => reference[Prefix.Length..]);

    /// <summary>Assemblies its code uses that are neither the product's nor the base class library's.</summary>
    public IEnumerable<string> PackagesUsed => References
        .Where(reference => !reference.StartsWith(Prefix, StringComparison.Ordinal) && !BaseClassLibrary.Contains(reference));

    public static ProductAssembly Named(string name) => All.Single(assembly => assembly.Name == name);

    public override string ToString() => Name;
}
