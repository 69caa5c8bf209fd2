namespace Kyndof.Workflows.EndToEnd.Browsers;

/// <summary>Where this machine has Chromium.</summary>
internal static class ChromiumProgram
{
    private const string Setting = "KYNDOF_CHROMIUM";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>What <c>KYNDOF_CHROMIUM</c> names, else the first on the search path.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static string Path { get; } = Find();

    private static string Find()
    {
        if (Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } named) return named;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
        return Names.SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException($"No {string.Join(", ", Names)} on the search path; install one, or name it in {Setting}.");
    }
}
