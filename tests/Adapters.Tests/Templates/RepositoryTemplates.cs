namespace Kyndof.Workflows.Adapters.Tests.Templates;

/// <summary>The templates as the repository has them.</summary>
internal static class RepositoryTemplates
{
    public static string Folder { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "templates", "ko"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("templates/"), "templates");
    }
}
