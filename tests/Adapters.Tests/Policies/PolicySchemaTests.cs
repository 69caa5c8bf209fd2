using System.Text.Json;
using Kyndof.Workflows.Adapters.Policies;

namespace Kyndof.Workflows.Adapters.Tests.Policies;

public sealed class PolicySchemaTests
{
    private static readonly string SchemaFile = PolicyFolder.InRepository("schema/policy.schema.json");

    /// <summary>After a change of the loader's table, run this test once with <c>KYNDOF_WRITE_SCHEMA=1</c> and commit the file.</summary>
    [Fact]
    public void The_schema_for_editors_is_that_of_the_loader()
    {
        if (Environment.GetEnvironmentVariable("KYNDOF_WRITE_SCHEMA") == "1") File.WriteAllText(SchemaFile, PolicySchema.Text());

        Assert.Equal(PolicySchema.Text(), File.ReadAllText(SchemaFile));
    }

    [Fact]
    public void The_schema_has_the_ranges_and_rules_of_the_table()
    {
        using var schema = JsonDocument.Parse(PolicySchema.Text());
        var orders = schema.RootElement.GetProperty("properties").GetProperty("orders");

        Assert.False(orders.GetProperty("additionalProperties").GetBoolean());
        var days = orders.GetProperty("properties").GetProperty("concertWeekDays");
        Assert.Equal((1, 30), (days.GetProperty("minimum").GetInt32(), days.GetProperty("maximum").GetInt32()));
        var confirm = orders.GetProperty("properties").GetProperty("confirmWithin").GetProperty("description").GetString();
        Assert.StartsWith("ORD-1: ", confirm, StringComparison.Ordinal);
        Assert.EndsWith("Allowed PT15M to P1D.", confirm, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_points_editors_to_the_schema() =>
        Assert.Equal("# yaml-language-server: $schema=schema/policy.schema.json", File.ReadLines(PolicyFolder.InRepository("kyndof.yaml")).First());
}
