using System.Text.Json;
using Kyndof.Workflows.Architecture.Tests.Product;

namespace Kyndof.Workflows.Architecture.Tests.Tidiness;

/// <summary>The solution holds every project; its filter, every project that builds from any feed.</summary>
public sealed class SolutionTests
{
    private static readonly IReadOnlyList<ProjectFile> Projects = ProjectFile.All();

    [Fact]
    public void The_solution_holds_every_project()
    {
        var solution = Repository.Read("Kyndof.Workflows.sln").Replace('\\', '/');
        Projects.Select(project => project.Path).Where(path => !solution.Contains($"\"{path}\"", StringComparison.Ordinal))
            .ShouldBeEmpty("Kyndof.Workflows.sln misses:");
    }

    [Fact]
    public void The_local_filter_holds_every_project_that_does_without_the_azure_packages() =>
        Projects.Where(project => !NeedsAzure(project)).Select(project => project.Path).Except(Filtered(), StringComparer.Ordinal)
            .ShouldBeEmpty("Kyndof.Workflows.Local.slnf misses:");

    [Fact]
    public void The_local_filter_holds_nothing_that_needs_the_azure_packages_or_is_gone() =>
        Filtered().Except(Projects.Where(project => !NeedsAzure(project)).Select(project => project.Path), StringComparer.Ordinal)
            .ShouldBeEmpty("Kyndof.Workflows.Local.slnf holds:");

    [Fact]
    public void Every_project_that_builds_from_any_feed_has_its_packages_locked() =>
        Projects.Where(project => !NeedsAzure(project)).Select(project => $"{Path.GetDirectoryName(project.Path)}/packages.lock.json").Where(path => !Repository.Exists(path))
            .ShouldBeEmpty("Restore and commit:");

    private static bool NeedsAzure(ProjectFile project) =>
        project.Path.StartsWith("src/Functions/", StringComparison.Ordinal) || project.ProjectReferences.Contains("Functions", StringComparer.Ordinal);

    private static List<string> Filtered()
    {
        using var filter = JsonDocument.Parse(Repository.Read("Kyndof.Workflows.Local.slnf"));
        return [.. filter.RootElement.GetProperty("solution").GetProperty("projects").EnumerateArray().Select(path => path.GetString()!.Replace('\\', '/'))];
    }
}
