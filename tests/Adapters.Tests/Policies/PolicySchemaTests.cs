using System.Text.Json;
using Kyndof.Workflows.Adapters.Policies;

namespace Kyndof.Workflows.Adapters.Tests.Policies;

public sealed class PolicySchemaTests
{
    /// <summary>After a change of the loader's tables, run this test once with <c>KYNDOF_WRITE_SCHEMA=1</c> and commit the files.</summary>
    [Theory]
    [InlineData("policy")]
    [InlineData("rabsic")]
    [InlineData("survey-form")]
    public void The_schema_for_editors_is_that_of_the_loader(string name)
    {
        var file = PolicyFolder.InRepository($"schema/{name}.schema.json");
        var text = name switch
        {
            "policy" => PolicySchema.Text(),
            "rabsic" => PolicySchema.RabsicText(),
            _ => PolicySchema.SurveyFormText(),
        };
        if (Environment.GetEnvironmentVariable("KYNDOF_WRITE_SCHEMA") == "1") File.WriteAllText(file, text);

        Assert.Equal(text, File.ReadAllText(file));
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

    [Theory]
    [InlineData("kyndof.yaml", "schema/policy.schema.json")]
    [InlineData("parity.yaml", "schema/policy.schema.json")]
    [InlineData("kyndof/rabsic.yaml", "../schema/rabsic.schema.json")]
    [InlineData("kyndof/forms/post-order.yaml", "../../schema/survey-form.schema.json")]
    [InlineData("kyndof/forms/transition-check.yaml", "../../schema/survey-form.schema.json")]
    [InlineData("kyndof/forms/loop-check.yaml", "../../schema/survey-form.schema.json")]
    public void A_file_points_editors_to_its_schema(string file, string schema) =>
        Assert.Equal($"# yaml-language-server: $schema={schema}", File.ReadLines(PolicyFolder.InRepository(file)).First());
}
