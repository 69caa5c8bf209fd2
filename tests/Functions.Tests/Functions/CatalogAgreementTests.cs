using System.Reflection;
using Kyndof.Workflows.Functions.Http;
using Kyndof.Workflows.Orchestrations.Catalog;
using Microsoft.Azure.Functions.Worker;

namespace Kyndof.Workflows.Functions.Tests.Functions;

/// <summary>Every catalogued process and activity is a function, and every function is one of those, the API or the watchdog.</summary>
public sealed class CatalogAgreementTests
{
    private static readonly List<DeclaredFunction> Declared = [.. typeof(HttpFunction).Assembly.GetTypes()
        .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Select(static method => (Method: method, Name: method.GetCustomAttribute<FunctionAttribute>()?.Name))
        .Where(static found => found.Name is not null)
        .Select(static found => new DeclaredFunction(found.Name!, TriggerOf(found.Method), found.Method))];

    [Fact]
    public void Every_orchestration_of_the_catalog_is_a_function_and_no_other() =>
        Assert.Equal(Sorted(ProductCatalog.Create().Orchestrations.Select(static entry => entry.Name)), NamesOf<OrchestrationTriggerAttribute>());

    [Fact]
    public void Every_activity_of_the_catalog_is_a_function_and_no_other() =>
        Assert.Equal(Sorted(ProductCatalog.Create().Activities.Select(static entry => entry.Name)), NamesOf<ActivityTriggerAttribute>());

    [Fact]
    public void There_is_one_http_function_and_one_timer()
    {
        Assert.Equal(["Http"], NamesOf<HttpTriggerAttribute>());
        Assert.Equal(["Watchdog"], NamesOf<TimerTriggerAttribute>());
    }

    [Fact]
    public void Names_are_unique_whatever_their_letter_case() =>
        Assert.Equal(Declared.Count, Declared.DistinctBy(static function => function.Name, StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void The_http_function_leaves_signing_in_to_the_pipeline_and_takes_every_path()
    {
        var trigger = Declared.Single(static function => function.Name == "Http").Method.GetParameters()
            .Select(static parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).OfType<HttpTriggerAttribute>().Single();
        Assert.Equal(AuthorizationLevel.Anonymous, trigger.AuthLevel);
        Assert.Equal("{*path}", trigger.Route);
    }

    private static IReadOnlyList<string> NamesOf<TTrigger>() => Sorted(Declared.Where(static function => function.Trigger == typeof(TTrigger)).Select(static function => function.Name));

    private static IReadOnlyList<string> Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];

    private static Type TriggerOf(MethodInfo method) => method.GetParameters()
        .SelectMany(static parameter => parameter.GetCustomAttributes())
        .Select(static attribute => attribute.GetType())
        .Single(static type => type.Name.EndsWith("TriggerAttribute", StringComparison.Ordinal));

    private sealed record DeclaredFunction(string Name, Type Trigger, MethodInfo Method);
}
