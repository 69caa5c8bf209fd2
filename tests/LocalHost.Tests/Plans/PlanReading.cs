using System.Net;
using System.Text.Json.Nodes;
using Kyndof.Workflows.Testing.Scenarios;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.LocalHost.Tests.Plans;

/// <summary>A plan as a test reads it: instants in Seoul.</summary>
internal static class PlanReading
{
    private static readonly DateTimeZone Seoul = DateTimeZoneProviders.Tzdb["Asia/Seoul"];

    public static async Task<JsonNode> PlanOf(this Scenario world, string instanceId) =>
        (await world.As("specialist").GetAsync($"/api/instances/{instanceId}/plan")).Expect(HttpStatusCode.OK).Json;

    /// <summary>Entries as <c>2026-03-05 18:00 promise ORD-2</c>, with <c>late</c> behind those that are.</summary>
    public static async Task<IReadOnlyList<string>> PlannedFor(this Scenario world, string instanceId) => (await world.PlanOf(instanceId)).Planned();

    public static IReadOnlyList<string> Planned(this JsonNode plan) =>
        [.. plan["planned"]!.AsArray().Select(entry => $"{InSeoul(entry!["at"])} {entry["kind"]} {entry["ruleId"]}{(entry["late"]!.GetValue<bool>() ? " late" : "")}")];

    public static string InSeoul(JsonNode? at) => at is null ? "-"
        : InstantPattern.ExtendedIso.Parse(at.GetValue<string>()).Value.InZone(Seoul).ToString("uuuu-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
