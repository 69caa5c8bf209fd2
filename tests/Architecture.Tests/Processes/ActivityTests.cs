using Kyndof.Workflows.Architecture.Tests.Product;
using Mono.Cecil;

namespace Kyndof.Workflows.Architecture.Tests.Processes;

/// <summary>The shape of an activity.</summary>
public sealed class ActivityTests
{
    private static readonly IReadOnlyList<TypeDefinition> Activities = ProcessTypes.Activities;

    [Fact]
    public void There_are_activities_to_look_at() => Assert.Contains(Activities, type => type.Name == "SendMessageActivity");

    [Fact]
    public void An_activity_is_named_so() =>
        Activities.Where(type => !type.Name.EndsWith("Activity", StringComparison.Ordinal)).ShouldBeEmpty("The name ends with Activity; this does not:");

    [Fact]
    public void An_activity_stands_in_a_folder_of_activities() =>
        Activities.Where(type => !type.Namespace.EndsWith(".Activities", StringComparison.Ordinal))
            .ShouldBeEmpty("Its namespace ends with .Activities; this one's does not:");

    [Fact]
    public void An_activity_is_sealed_and_public() =>
        Activities.Where(type => !type.IsSealed || !type.IsPublic).ShouldBeEmpty("An activity is public and sealed; this is not:");

    [Fact]
    public void A_type_named_as_a_process_is_one() =>
        ProductAssembly.Orchestrations.Types
            .Where(type => type is { IsNested: false, IsClass: true, IsAbstract: false })
            .Where(type => type.Name.EndsWith("Activity", StringComparison.Ordinal) || type.Name.EndsWith("Orchestration", StringComparison.Ordinal))
            .Except(Activities).Except(ProcessTypes.Orchestrations)
            .ShouldBeEmpty("It derives from neither Activity nor Orchestration:");
}
