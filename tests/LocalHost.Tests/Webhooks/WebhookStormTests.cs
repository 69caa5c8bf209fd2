using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Surveys;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.LocalHost.Tests.Webhooks;

/// <summary>Ten thousand calls to the webhook of the real host, sixteen at a time: nothing forged gets in, and each token counts once.</summary>
public sealed class WebhookStormTests
{
    private const int Calls = 10_000;
    private const int Tokens = 1_000;
    private const int AtOnce = 16;

    [Fact]
    public async Task Of_ten_thousand_calls_every_forged_one_is_refused_and_every_token_is_kept_once()
    {
        await using var world = await Scenario.StartAt("2026-03-09T10:00+09:00", settings: TypeformCall.Settings);
        using var http = world.Stranger();
        var wrong = new ConcurrentBag<string>();
        var stored = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(Enumerable.Range(0, Calls), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, cancellation) =>
        {
            var call = CallOf(number);
            var (status, answer) = await call.SendAsync(http, cancellation);
            if (status != call.Status) wrong.Add($"call {number}: {(int)status} instead of {(int)call.Status}");
            if (answer.Contains("\"stored\"", StringComparison.Ordinal)) stored.AddOrUpdate(call.Token, 1, static (_, count) => count + 1);
        });

        Assert.Empty(wrong);
        Assert.Equal(Tokens, stored.Count);
        Assert.All(stored, static token => Assert.Equal(1, token.Value));
        await world.SettleAsync();
        var rows = await RowsAsync(world);
        Assert.Equal(Enumerable.Range(0, Tokens).Select(Token).Order(StringComparer.Ordinal), rows.Select(row => row.Token).Order(StringComparer.Ordinal));
        Assert.All(rows, static row => Assert.StartsWith($"E-{row.Token}", Assert.Single(row.Deliveries).EventId, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_hundred_calls_at_once_for_one_token_are_one_answer()
    {
        await using var world = await Scenario.StartAt("2026-03-09T10:00+09:00", settings: TypeformCall.Settings);
        using var http = world.Stranger();
        var call = TypeformCall.Honest("once", "K-1", overall: 5);
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => call.SendAsync(http)));
        Assert.All(answers, static answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Single(answers, static answer => answer.Answer.Contains("\"stored\"", StringComparison.Ordinal));
        await world.SettleAsync();
        Assert.Single(await RowsAsync(world));
    }

    /// <summary>A tenth of all calls bring a new token; the rest repeats, alters or forges one.</summary>
    private static TypeformCall CallOf(int number)
    {
        var honest = TypeformCall.Honest(Token(number / 10), $"K-{number / 10}", overall: 1 + (number / 10 % 5));
        return (number % 10) switch
        {
            0 => honest,
            1 => honest.Forged(),
            2 => honest.AlteredAt(number),
            3 => honest.Reserialised(),
            4 => honest, // the same delivery again
            5 => TypeformCall.Honest(honest.Token, $"K-{number / 10}", 1 + (number / 10 % 5), TypeformCall.Previous),
            6 => number % 200 == 6 ? honest.Oversized() : honest.Unsigned(),
            7 => honest.Truncated(),
            8 => honest.As("text/plain; charset=euc-kr"),
            _ => honest.As("application/x-www-form-urlencoded"),
        };
    }

    private static string Token(int number) => "t-" + number.ToString("D4", CultureInfo.InvariantCulture);

    private static async Task<IReadOnlyList<TypeformRow>> RowsAsync(Scenario world)
    {
        var rows = new List<TypeformRow>();
        string? after = null;
        do
        {
            var page = await world.Services.GetRequiredService<IRecordStore>()
                .QueryAsync(new RecordRange(TypeformKeys.Collection, TypeformKeys.Of("sample-post-order", "t").Partition, After: after, Limit: 500));
            rows.AddRange(page.Items.Select(static item => WorkflowJson.Deserialize<TypeformRow>(item.Json)!));
            after = page.Next;
        }
        while (after is not null);
        return rows;
    }
}
