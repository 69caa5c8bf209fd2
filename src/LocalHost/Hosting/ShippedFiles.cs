namespace Kyndof.Workflows.LocalHost.Hosting;

/// <summary>Finds the files people may edit: where the host was started, else as shipped beside the program.</summary>
internal static class ShippedFiles
{
    public static string Policy(HostOptions options) => options.PolicyFile ?? Find(Path.Combine("policies", "kyndof.yaml"), File.Exists);

    public static string Templates(HostOptions options) => options.TemplateFolder ?? Find("templates", Directory.Exists);

    /// <summary>The page that was built with the program, where it was, over the small one that says how to build it.</summary>
    public static IReadOnlyList<string> Pages() => HasBuiltPage ? [BuiltPage, SmallPage] : [SmallPage];

    public static bool HasBuiltPage => File.Exists(Path.Combine(BuiltPage, "index.html"));

    private static string BuiltPage => Path.Combine(AppContext.BaseDirectory, "web", "dashboard");

    private static string SmallPage => Find(Path.Combine("web", "page"), Directory.Exists);

    private static string Find(string relative, Func<string, bool> exists) =>
        exists(relative) ? relative : Path.Combine(AppContext.BaseDirectory, relative);
}
