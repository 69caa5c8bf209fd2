namespace Kyndof.Workflows.EndToEnd.Hosting;

/// <summary>The page as it is built, and what lies beside it in the repository.</summary>
internal static class BuiltPage
{
    /// <summary>The repository's folder.</summary>
    public static string Repository { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <exception cref="InvalidOperationException">The page has not been built.</exception>
    public static IReadOnlyList<string> Folders { get; } = [Needed(Path.Combine(Repository, "web", "dashboard", "dist"), "index.html"), Path.Combine(Repository, "web", "page")];

    /// <summary>The script that looks for what keeps people out.</summary>
    public static string AxeScript { get; } = Path.Combine(Needed(Path.Combine(Repository, "web", "dashboard", "node_modules", "axe-core"), "axe.min.js"), "axe.min.js");

    private static string Find(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Kyndof.Workflows.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("These tests run inside the repository.");
    }

    private static string Needed(string folder, string file) => File.Exists(Path.Combine(folder, file))
        ? folder
        : throw new InvalidOperationException($"There is no {file} in {folder}. In web/dashboard: npm ci && npm run build");
}
