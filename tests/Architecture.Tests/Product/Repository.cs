using System.Reflection;

namespace Kyndof.Workflows.Architecture.Tests.Product;

/// <summary>The source tree the tests were built from.</summary>
internal static class Repository
{
    private static readonly HashSet<string> NotSource = new(StringComparer.Ordinal) { "bin", "obj", "artifacts", "node_modules", "TestResults" };

    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    /// <summary>Files below a folder of the repository, as paths from its root with <c>/</c>; build output and hidden folders left out.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        FilesIn(Path.Combine(Root, folder), pattern).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static bool Exists(string path) => File.Exists(Path.Combine(Root, path));

    private static IEnumerable<string> FilesIn(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Concat(Directory.EnumerateDirectories(folder)
            .Where(inner => !NotSource.Contains(Path.GetFileName(inner)) && !Path.GetFileName(inner).StartsWith('.'))
            .SelectMany(inner => FilesIn(inner, pattern)));
}
