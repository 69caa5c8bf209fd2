using System.Reflection;
using Kyndof.Workflows.Architecture.Tests.Product;
using Kyndof.Workflows.Orchestrations.Catalog;

namespace Kyndof.Workflows.Architecture.Tests.Processes;

/// <summary>One catalog lists every orchestration and activity; hosts register from it, so that neither misses one.</summary>
public sealed class CatalogTests
{
    private static readonly MethodInfo[] Chapters = [.. typeof(WorkflowCatalog).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.ReturnType == typeof(WorkflowCatalog))
        .Where(method => method.GetParameters() is [{ } only] && only.ParameterType == typeof(WorkflowCatalog))];

    private static readonly WorkflowCatalog Catalog = Compose();

    [Fact]
    public void The_catalog_composes_with_every_name_once() // a name taken twice throws
    {
        Assert.NotEmpty(Chapters);
        Assert.NotNull(Catalog.FindOrchestration("OrderMilestones"));
        Assert.NotNull(Catalog.FindActivity("SendMessage"));
    }

    [Fact]
    public void Every_orchestration_is_catalogued() =>
        ProcessTypes.Orchestrations.Select(type => type.FullName).Except(Catalog.Orchestrations.Select(entry => entry.Type.FullName!), StringComparer.Ordinal)
            .ShouldBeEmpty("No host could run it, for the catalog does not list it:");

    [Fact]
    public void Every_activity_is_catalogued() =>
        ProcessTypes.Activities.Select(type => type.FullName).Except(Catalog.Activities.Select(entry => entry.Type.FullName!), StringComparer.Ordinal)
            .ShouldBeEmpty("No host could run it, for the catalog does not list it:");

    [Fact]
    public void No_type_is_catalogued_twice() =>
        Catalog.Orchestrations.Select(entry => entry.Type).Concat(Catalog.Activities.Select(entry => entry.Type))
            .GroupBy(type => type).Where(group => group.Count() > 1).Select(group => group.Key.FullName)
            .ShouldBeEmpty("It runs under two names:");

    [Fact]
    public void No_name_belongs_to_an_orchestration_and_an_activity() =>
        Catalog.Orchestrations.Select(entry => entry.Name).Intersect(Catalog.Activities.Select(entry => entry.Name), StringComparer.OrdinalIgnoreCase)
            .ShouldBeEmpty("A name in a history has to say what ran:");

    [Fact]
    public void The_catalog_of_both_hosts_has_every_chapter()
    {
        var called = ProductAssembly.Orchestrations.Calls().Select(call => $"{call.DeclaringType}.{call.Method}");
        Chapters.Select(chapter => $"{chapter.DeclaringType!.FullName}.{chapter.Name}").Except(called, StringComparer.Ordinal)
            .ShouldBeEmpty("ProductCatalog never adds it:");
    }

    private static WorkflowCatalog Compose()
    {
        var catalog = new WorkflowCatalog();
        foreach (var chapter in Chapters) chapter.Invoke(null, [catalog]);
        return catalog;
    }
}
