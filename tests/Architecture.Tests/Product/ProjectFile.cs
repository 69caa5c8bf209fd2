using System.Xml.Linq;

namespace Kyndof.Workflows.Architecture.Tests.Product;

/// <summary>What a project file references.</summary>
internal sealed record ProjectFile(string Path, IReadOnlyList<string> ProjectReferences, IReadOnlyList<string> FrameworkReferences)
{
    public static ProjectFile Read(string path)
    {
        var project = XDocument.Parse(Repository.Read(path));
        return new ProjectFile(path, Includes(project, "ProjectReference", static include => System.IO.Path.GetFileNameWithoutExtension(include)), Includes(project, "FrameworkReference", static include => include));
    }

    /// <summary>Every project of the repository.</summary>
    public static IReadOnlyList<ProjectFile> All() => [.. Repository.Files(".", "*.csproj").Select(Read)];

    private static List<string> Includes(XDocument project, string item, Func<string, string> name) =>
        [.. project.Descendants(item).Select(element => name(element.Attribute("Include")!.Value.Replace('\\', '/')))];
}
