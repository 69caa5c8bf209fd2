using Kyndof.Workflows.Architecture.Tests.Product;

namespace Kyndof.Workflows.Architecture.Tests.Layers;

/// <summary>The arrows between projects and towards packages (docs/decisions/0001).</summary>
public sealed class DependencyTests
{
    private static readonly string[] BelowTheHosts = ["Domain", "Orchestrations", "Adapters", "Api", "LocalRuntime"];

    [Theory]
    [InlineData("Domain", "")]
    [InlineData("Orchestrations", "Domain")]
    [InlineData("Adapters", "Domain Orchestrations")]
    [InlineData("Api", "Domain Orchestrations")]
    [InlineData("LocalRuntime", "Domain Orchestrations")]
    [InlineData("LocalHost", "Domain Orchestrations Adapters Api LocalRuntime")]
    public void A_project_uses_only_the_projects_below_it(string project, string below) =>
        ProductAssembly.Named(project).ProjectsUsed.Except(below.Split(' '), StringComparer.Ordinal)
            .ShouldBeEmpty($"{project} may use: {below}. It also uses:");

    [Theory]
    [InlineData("src/Domain/Domain.csproj", "")]
    [InlineData("src/Orchestrations/Orchestrations.csproj", "Domain")]
    [InlineData("src/Adapters/Adapters.csproj", "Orchestrations")]
    [InlineData("src/Api/Api.csproj", "Orchestrations")]
    [InlineData("src/LocalRuntime/LocalRuntime.csproj", "Orchestrations")]
    [InlineData("src/LocalHost/LocalHost.csproj", "Adapters Api LocalRuntime")]
    public void A_project_file_references_only_the_projects_below_it(string path, string below) =>
        ProjectFile.Read(path).ProjectReferences.Except(below.Split(' '), StringComparer.Ordinal)
            .ShouldBeEmpty($"{path} may reference: {below}. It also references:");

    [Fact]
    public void The_domain_knows_nothing_but_time() =>
        ProductAssembly.Domain.PackagesUsed.Where(package => package != "NodaTime").ShouldBeEmpty("Domain knows NodaTime and the base class library, and not:");

    [Fact]
    public void Orchestrations_know_abstractions_only() =>
        ProductAssembly.Orchestrations.PackagesUsed.Where(package => package != "NodaTime" && !IsAbstraction(package))
            .ShouldBeEmpty("Orchestrations knows NodaTime and Microsoft.Extensions.*.Abstractions, and not:");

    [Theory]
    [MemberData(nameof(ProjectsBelowTheHosts))]
    public void Nothing_below_the_hosts_knows_azure_or_a_server(string project) =>
        ProductAssembly.Named(project).PackagesUsed
            .Where(package => IsOf(package, "Azure") || IsOf(package, "Microsoft.Azure") || IsOf(package, "Microsoft.DurableTask") || IsOf(package, "Microsoft.AspNetCore.Server"))
            .ShouldBeEmpty($"{project} is below the hosts and knows:");

    [Theory]
    [InlineData("Domain")]
    [InlineData("Orchestrations")]
    [InlineData("Adapters")]
    [InlineData("LocalRuntime")]
    public void Only_the_api_and_the_host_know_asp_net_core(string project)
    {
        ProductAssembly.Named(project).PackagesUsed.Where(package => IsOf(package, "Microsoft.AspNetCore")).ShouldBeEmpty($"{project} does without ASP.NET Core, and uses:");
        ProjectFile.Read($"src/{project}/{project}.csproj").FrameworkReferences.ShouldBeEmpty($"{project} does without other frameworks, and references:");
    }

    [Theory]
    [InlineData("Domain")]
    [InlineData("Orchestrations")]
    [InlineData("Adapters")]
    [InlineData("Api")]
    public void Only_the_embedded_runtime_knows_its_database(string project) =>
        ProductAssembly.Named(project).PackagesUsed.Where(package => IsOf(package, "Microsoft.Data.Sqlite") || IsOf(package, "SQLitePCLRaw") || package == "Dapper")
            .ShouldBeEmpty($"{project} reads and writes by the record store, and uses:");

    public static TheoryData<string> ProjectsBelowTheHosts() => [.. BelowTheHosts];

    private static bool IsAbstraction(string package) =>
        IsOf(package, "Microsoft.Extensions") && package.EndsWith(".Abstractions", StringComparison.Ordinal);

    private static bool IsOf(string package, string family) =>
        package == family || package.StartsWith(family + ".", StringComparison.Ordinal);
}
