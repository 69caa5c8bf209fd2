using Kyndof.Workflows.Architecture.Tests.Product;
using Mono.Cecil;

namespace Kyndof.Workflows.Architecture.Tests.Processes;

/// <summary>The shape of an orchestration (docs/decisions/0003).</summary>
public sealed class OrchestrationTests
{
    private static readonly IReadOnlyList<TypeDefinition> Orchestrations = ProcessTypes.Orchestrations;

    [Fact]
    public void There_are_orchestrations_to_look_at() => Assert.Contains(Orchestrations, type => type.Name == "OrderMilestonesOrchestration");

    [Fact]
    public void An_orchestration_is_named_so() =>
        Orchestrations.Where(type => !type.Name.EndsWith("Orchestration", StringComparison.Ordinal)).ShouldBeEmpty("The name ends with Orchestration; this does not:");

    [Fact]
    public void An_orchestration_is_sealed_and_public() =>
        Orchestrations.Where(type => !type.IsSealed || !type.IsPublic).ShouldBeEmpty("An orchestration is public and sealed; this is not:");

    [Fact]
    public void An_orchestration_has_one_public_constructor_without_parameters() =>
        Orchestrations.Where(type => type.Methods.Where(method => method is { IsConstructor: true, IsStatic: false }).ToList() is not [{ IsPublic: true, Parameters.Count: 0 }])
            .ShouldBeEmpty("An engine makes it without arguments; this cannot be made so:");

    [Fact]
    public void An_orchestration_has_no_static_fields() =>
        Orchestrations.SelectMany(type => type.Fields).Where(field => field is { IsStatic: true, IsLiteral: false } && field.IsWritten())
            .ShouldBeEmpty("Static state is not replayed; constants are fine, this is not:");

    [Fact]
    public void An_orchestration_has_no_state_of_its_own() =>
        Orchestrations.SelectMany(type => type.Fields).Where(field => !field.IsStatic)
            .ShouldBeEmpty("State lives in RunAsync, where a replay rebuilds it; this is a field:");
}
