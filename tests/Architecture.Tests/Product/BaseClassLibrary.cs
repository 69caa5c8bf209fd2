namespace Kyndof.Workflows.Architecture.Tests.Product;

/// <summary>What every .NET program has: the assemblies of the shared framework it runs on.</summary>
internal static class BaseClassLibrary
{
    private static readonly HashSet<string> Names = new(
        Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll").Select(file => Path.GetFileNameWithoutExtension(file)),
        StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string assemblyName) => Names.Contains(assemblyName);
}
