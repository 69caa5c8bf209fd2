using System.Net;
using System.Text.Json.Nodes;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Policies;

/// <summary>What the CS Lead does to the policy of a scenario.</summary>
internal static class PolicyEdits
{
    /// <summary>The shipped policy of the next version with texts replaced.</summary>
    public static string Policy(params (string Text, string Replacement)[] edits)
    {
        var policy = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "policies", "kyndof.yaml")).Replace($"\nversion: {Shipped}\n", $"\nversion: {Shipped + 1}\n", StringComparison.Ordinal);
        foreach (var (text, replacement) in edits)
        {
            Assert.Equal(2, policy.Split(text).Length);
            policy = policy.Replace(text, replacement, StringComparison.Ordinal);
        }

        return policy;
    }

    public static (string Text, string Replacement) TierTwoIn(string duration) => ("    two: PT2H #", $"    two: {duration} #");

    public static (string Text, string Replacement) ClosedOn(string date) => ("  closures: [] #", $"  closures: [{{ date: {date}, reason: Stock-taking }}] #");

    public static async Task<JsonNode> Preview(this Scenario world, string policy) =>
        (await world.As("cs-lead").PostAsync("/api/policies/preview", new { policy })).Expect(HttpStatusCode.OK).Json;

    public static Task<ApiAnswer> Apply(this Scenario world, string policy, string previewId) =>
        world.As("cs-lead").PostAsync("/api/policies/apply", new { policy, previewId });

    /// <summary>Previews and applies what was previewed.</summary>
    public static async Task<JsonNode> PreviewAndApply(this Scenario world, string policy) =>
        (await world.Apply(policy, (await world.Preview(policy)).Text("previewId"))).Expect(HttpStatusCode.OK).Json;

    public static string Text(this JsonNode node, string name) => node[name]!.ToString();

    /// <summary>Version of the policy file.</summary>
    public static int Shipped { get; } = int.Parse(
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "policies", "kyndof.yaml")).First(line => line.StartsWith("version:", StringComparison.Ordinal))["version: ".Length..],
        System.Globalization.CultureInfo.InvariantCulture);
}
