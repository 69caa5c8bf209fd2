using System.Net;
using System.Text.Json.Nodes;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Privacy;

/// <summary>A client is erased: who they are and what they had made is gone from the data file, the figures stay.</summary>
public sealed class ErasureTests
{
    private const string Erase = "/api/clients/demo-agency/erase";

    private static readonly string[] Personal =
        ["Halcyon", "Winterbourne", "winterbourne.mira@example.org", "5550177", "Meteor cape", "MTR-9", "Nightfall", "seam split", "TRK-881"];

    [Fact]
    public async Task Nothing_personal_is_left_in_any_table()
    {
        await using var world = await EndedAsync();
        Assert.All(Personal, word => Assert.True(DataFileRows.Holding(world, word).Count > 0, $"The test itself never stored '{word}'."));

        await EraseAsync(world);

        Assert.All(Personal, word => Assert.Equal([], DataFileRows.Holding(world, word)));
        Assert.Equal("completed", await StateAsync(world));
    }

    [Fact]
    public async Task The_order_keeps_its_id_dates_and_outcome_and_the_ledger_its_figures()
    {
        await using var world = await EndedAsync();
        var before = await world.Order();
        await EraseAsync(world);

        var after = await world.Order();
        Assert.Equal(before.Outcome.ToJsonString(), after.Outcome.ToJsonString());
        Assert.Equal(before.Promises, after.Promises);
        Assert.Equal(before.Messages, after.Messages);
        Assert.Equal(before.DeliveryExpected, after.DeliveryExpected);
        Assert.Equal("erased", after.Json["order"]!["items"]![0]!["name"]!.GetValue<string>());
        Assert.Empty(after.Timeline);
        Assert.Empty(await world.Tasks());
        Assert.Equal(HttpStatusCode.NotFound, (await world.As("cs-lead").GetAsync("/api/clients/demo-agency")).Status);
    }

    [Fact]
    public async Task The_engine_has_forgotten_the_order_its_deliveries_and_its_releases()
    {
        await using var world = await EndedAsync();
        Assert.NotNull(await world.Runtime.Client.GetAsync("order~K-1042"));
        Assert.NotNull(await world.Runtime.Client.GetAsync("release~2~client~demo-agency"));
        await EraseAsync(world);
        Assert.Null(await world.Runtime.Client.GetAsync("order~K-1042"));
        Assert.Null(await world.Runtime.Client.GetAsync("release~2~client~demo-agency"));
    }

    [Fact]
    public async Task A_client_with_an_open_order_is_refused_by_its_name_and_keeps_everything()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();
        var refused = (await world.As("cs-lead").PostAsync(Erase, new { reason = "asked by letter" })).Expect(HttpStatusCode.Conflict).Json;
        Assert.Equal("client-has-open-processes", refused["code"]!.GetValue<string>());
        Assert.Contains("order~K-1042", refused["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        (await world.As("cs-lead").GetAsync("/api/clients/demo-agency")).Expect(HttpStatusCode.OK);
        Assert.Empty(await ErasuresAsync(world));
    }

    [Fact]
    public async Task A_reason_that_names_the_client_is_refused()
    {
        await using var world = await EndedAsync();
        var refused = (await world.As("cs-lead").PostAsync(Erase, new { reason = "letter of mira WINTERBOURNE" })).Expect(HttpStatusCode.Conflict).Json;
        Assert.Equal("reason-names-client", refused["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_unknown_client_is_not_found() // and leaves no erasure
    {
        await using var world = await Scenario.StartAt("2026-03-03T09:30+09:00");
        (await world.As("operator").PostAsync(Erase, new { reason = "asked by letter" })).Expect(HttpStatusCode.NotFound);
        Assert.Empty(await ErasuresAsync(world));
    }

    [Fact]
    public async Task Again_changes_nothing_and_a_client_put_later_starts_fresh_and_can_be_erased_again()
    {
        await using var world = await EndedAsync();
        await EraseAsync(world);
        await EraseAsync(world);
        Assert.Equal(1, Assert.Single(await ErasuresAsync(world))["number"]!.GetValue<int>());
        Assert.Single(await AuditAsync(world, "client.erased"));

        await world.PutClient(("name", "Second Halcyon"));
        await world.Place(("orderId", "K-2000"), ("placedAt", "2026-03-24T09:00:00+09:00"));
        Assert.Equal(["confirmation accepted"], (await world.Order("K-2000")).Messages);
        (await world.As("cs-lead").PostAsync(Erase, new { reason = "again" })).Expect(HttpStatusCode.Conflict);
        await world.As("order-system").PostAsync("/api/orders/K-2000/milestones", Orders.Milestone("cancelled", "2026-03-24T10:00:00+09:00", changes: ("reason", "dropped")));
        await world.AdvanceTo("2026-03-26T12:00+09:00");

        await EraseAsync(world);
        Assert.Equal([], DataFileRows.Holding(world, "Halcyon"));
        Assert.Equal(2, Assert.Single(await ErasuresAsync(world))["number"]!.GetValue<int>());
        Assert.Equal("completed", await StateAsync(world));
    }

    [Fact]
    public async Task The_audit_says_that_it_was_done_by_whom_and_nothing_of_whom()
    {
        await using var world = await EndedAsync();
        await EraseAsync(world);
        Assert.Equal("key:cs-lead", Assert.Single(await AuditAsync(world, "client.erase"))["actor"]!.GetValue<string>());
        var done = Assert.Single(await AuditAsync(world, "client.erased"));
        Assert.Equal("demo-agency", done["subject"]!.GetValue<string>());
        Assert.StartsWith("2 processes, ", done["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_belongs_to_another_client_is_left_alone()
    {
        await using var world = await EndedAsync();
        await world.As("cs-lead").PutAsync("/api/clients/other-agency", Orders.Client("other-agency", ("name", "Other Agency")));
        await world.Place(("orderId", "K-3000"), ("clientId", "other-agency"), ("placedAt", "2026-03-23T12:00:00+09:00"));
        var before = (await world.Order("K-3000")).Json.ToJsonString();
        await EraseAsync(world);
        Assert.Equal(before, (await world.Order("K-3000")).Json.ToJsonString());
    }

    private static async Task EraseAsync(Scenario world) =>
        (await world.As("cs-lead").PostAsync(Erase, new { reason = "asked by letter" })).Expect(HttpStatusCode.Accepted);

    /// <summary>An order with everything personal an order can have: a hold, a failed check with its reason, tasks to call, notes, reasons in the audit.</summary>
    private static async Task<Scenario> EndedAsync()
    {
        var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.PutClient(
            ("name", "Halcyon Stage"), ("contactName", "Mira Winterbourne"), ("email", "winterbourne.mira@example.org"), ("phone", "+82 2-5550177"), ("contactMethod", "phone"));
        await world.As("cs-lead").PostAsync("/api/clients/demo-agency/hold", new { reason = "Winterbourne on holiday" });
        await world.Place(("items", new[] { new { sku = "MTR-9", name = "Meteor cape", quantity = 3 } }));
        await world.As("cs-lead").PostAsync("/api/clients/demo-agency/release");
        await world.Amend("A-1", "2026-03-04T10:00+09:00", ("items", new[] { new { sku = "MTR-9", name = "Nightfall cape", quantity = 4 } }));
        await world.Report("qualityFailed", "2026-03-10T10:00+09:00", ("reason", "seam split"));
        await world.Choose("e-qualityFailed", "repairWithShortDelay");
        await world.As("specialist").PostAsync("/api/orders/K-1042/exceptions/e-qualityFailed/satisfied", new { note = "Winterbourne is happy" });
        await world.Report("shipped", "2026-03-17T10:00+09:00", ("trackingNumber", "TRK-881"));
        await world.Report("delivered", "2026-03-19T10:00+09:00");
        await world.AdvanceTo("2026-03-23T12:00+09:00");
        Assert.Equal("completed", (await world.Order()).State);
        (await world.As("operator").PostAsync("/api/instances/survey~K-1042/terminate", new { reason = "Winterbourne wants to be forgotten" })).Expect(HttpStatusCode.Accepted);
        return world;
    }

    private static async Task<string> StateAsync(Scenario world) =>
        (await world.As("operator").GetAsync("/api/instances/erasure~demo-agency")).Expect(HttpStatusCode.OK).Json["state"]!.GetValue<string>();

    private static async Task<IReadOnlyList<JsonNode>> ErasuresAsync(Scenario world) =>
        [.. (await world.As("operator").GetAsync("/api/erasures")).Expect(HttpStatusCode.OK).Json["items"]!.AsArray().Select(item => item!)];

    private static async Task<IReadOnlyList<JsonNode>> AuditAsync(Scenario world, string action) =>
        [.. (await world.As("operator").GetAsync("/api/audit?limit=200")).Json["items"]!.AsArray().Select(item => item!).Where(item => item["action"]!.GetValue<string>() == action)];
}
