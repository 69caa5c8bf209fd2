using Kyndof.Workflows.Functions.Http;
using Mono.Cecil;

namespace Kyndof.Workflows.Functions.Tests.Functions;

/// <summary>Durable's management URLs carry the system key: nothing here even makes them.</summary>
public sealed class ManagementUrlTests
{
    [Fact]
    public void The_app_never_asks_for_management_urls()
    {
        using var module = ModuleDefinition.ReadModule(typeof(HttpFunction).Assembly.Location);
        var asked = module.GetMemberReferences().Select(static member => member.Name)
            .Where(static name => name.StartsWith("CreateHttpManagementPayload", StringComparison.Ordinal) || name.StartsWith("CreateCheckStatusResponse", StringComparison.Ordinal));
        Assert.Empty(asked);
    }
}
