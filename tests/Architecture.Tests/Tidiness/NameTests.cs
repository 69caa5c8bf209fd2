using Kyndof.Workflows.Architecture.Tests.Product;

namespace Kyndof.Workflows.Architecture.Tests.Tidiness;

/// <summary>A name says what a thing is; a drawer for leftovers is no thing.</summary>
public sealed class NameTests
{
    private static readonly string[] Drawers = ["Util", "Utils", "Utility", "Utilities", "Helper", "Helpers", "Manager", "Managers", "Common", "Misc"];

    [Fact]
    public void No_type_is_a_drawer_for_leftovers() =>
        ProductAssembly.All.SelectMany(assembly => assembly.Types).Where(type => type.IsWritten() && IsDrawer(type.Name))
            .ShouldBeEmpty("Name it after what it does:");

    [Fact]
    public void No_namespace_is_a_drawer_for_leftovers() =>
        ProductAssembly.All.SelectMany(assembly => assembly.Types).Where(type => type.IsWritten()).Select(type => type.Namespace)
            .Where(name => name.Split('.').Any(part => Drawers.Contains(part, StringComparer.Ordinal)))
            .ShouldBeEmpty("Name it after the capability:");

    [Fact]
    public void A_type_lives_in_the_namespace_of_its_project() =>
        ProductAssembly.All.SelectMany(assembly => assembly.Types
                .Where(type => type.IsWritten() && !type.IsNested && type.Namespace.Length > 0)
                .Where(type => !$"{type.Namespace}.".StartsWith($"Kyndof.Workflows.{assembly.Name}.", StringComparison.Ordinal)))
            .Where(type => !IsGenerated(type.Namespace))
            .ShouldBeEmpty("Its namespace is another project's:");

    private static bool IsDrawer(string name)
    {
        var word = name.Split('`')[0];
        return Drawers.Any(drawer => word.EndsWith(drawer, StringComparison.Ordinal));
    }

    private static bool IsGenerated(string name) =>
        name.StartsWith("System", StringComparison.Ordinal) || name.StartsWith("Microsoft", StringComparison.Ordinal);
}
