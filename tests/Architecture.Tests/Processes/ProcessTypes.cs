using Kyndof.Workflows.Architecture.Tests.Product;
using Kyndof.Workflows.Orchestrations.Durable;
using Mono.Cecil;

namespace Kyndof.Workflows.Architecture.Tests.Processes;

/// <summary>The orchestrations and activities of the product, found by what they derive from.</summary>
internal static class ProcessTypes
{
    public static IReadOnlyList<TypeDefinition> Orchestrations { get; } = Deriving(typeof(Orchestration<,>));

    public static IReadOnlyList<TypeDefinition> Activities { get; } = Deriving(typeof(Activity<,>));

    private static List<TypeDefinition> Deriving(Type from) =>
        [.. ProductAssembly.All.SelectMany(assembly => assembly.Types).Where(type => !type.IsAbstract && type.DerivesFrom(from.FullName!))];
}
