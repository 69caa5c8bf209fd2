using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kyndof.Workflows.LocalHost.Hosting;
using Microsoft.AspNetCore.TestHost;

namespace Kyndof.Workflows.LocalHost.Tests.Hosting;

/// <summary>The living sample, as a visitor runs it.</summary>
public sealed class DemoTests
{
    [Fact]
    public async Task The_sample_runs_to_its_end_and_leaves_the_mails_its_table_counts()
    {
        using var folder = new TempFolder();
        var data = folder.File("demo");
        var run = await HostRun.OfAsync("--demo", "--once", "--data", data, "--urls", HostRun.FreeAddress());

        Assert.True(run.ExitCode == 0, $"{run.ExitCode}: {run.Errors}{run.Output}");
        Assert.Empty(run.Errors);
        var rows = run.Output.Split('\n').Where(line => line.StartsWith("│ D-", StringComparison.Ordinal))
            .Select(line => line.Split('│', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.Equal(18, rows.Count);
        var mails = Directory.GetFiles(Path.Combine(data, "mail"), "*.eml");
        Assert.Equal(
            rows.Sum(row => int.Parse(row[^1], CultureInfo.InvariantCulture)), mails.Count(mail => Path.GetFileName(mail).StartsWith("order~", StringComparison.Ordinal)));
        Assert.Contains(mails, mail => Path.GetFileName(mail).StartsWith("survey~D-", StringComparison.Ordinal));
        Assert.Contains($"{mails.Length} mails in", run.Output, StringComparison.Ordinal);

        var verified = await HostRun.OfAsync("verify", "--data", data);
        Assert.True(verified.ExitCode == 0, verified.Errors);
        Assert.Contains("is sound", verified.Output, StringComparison.Ordinal);
        await The_morning_has_something_of_every_kind(data);
    }

    /// <summary>What a visitor of the page finds; the host goes on with the sample's data.</summary>
    private static async Task The_morning_has_something_of_every_kind(string data)
    {
        await using var app = LocalHostApplication.Build(new HostOptions { DataFolder = data, VirtualClock = true }, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        using var http = app.GetTestClient();
        var keys = JsonSerializer.Deserialize<Dictionary<string, string>>(await File.ReadAllTextAsync(Path.Combine(data, "keys.json")))!;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", keys["cs-lead"]);
        var running = (await ReadAsync(http, "/api/instances?limit=200"))["items"]!.AsArray().Select(row => $"{row!["id"]} {row["state"]}").ToList();
        Assert.Subset(running.ToHashSet(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal)
        {
            "escalation~I-3101 open", "escalation~I-3102 late", "escalation~I-3103 late", "escalation~I-3104 open", "escalation~I-3106 waiting", "escalation~I-3107 waiting",
            "order~D-2014 open", "order~D-2015 late", "order~D-2016 waiting", "transition~T-5001 waiting", "transition~T-5002 late",
            "feedback-loop~F-4001 completed", "feedback-loop~F-4003 late", "feedback-loop~F-4005 open", "survey~D-2013 completed",
        });

        Assert.Equal("waiting", (string?)(await ReadAsync(http, "/api/issues/I-3105"))["approvals"]![0]!["state"]);
        Assert.Equal("bounced", (string?)(await ReadAsync(http, "/api/messages/order~D-2018~production-started"))["state"]);
        Assert.Equal("held", (string?)(await ReadAsync(http, "/api/messages/order~D-2017~shipped"))["state"]);
        var figures = await ReadAsync(http, "/api/metrics?from=2026-03-01T00:00:00Z&to=2026-05-01T00:00:00Z");
        Assert.Equal(21, (int)figures["escalation"]!["issues"]!);
        Assert.Equal(11, (int)figures["surveys"]!["segments"]![0]!["csat"]!["count"]!);
        await app.StopAsync();
    }

    private static async Task<JsonNode> ReadAsync(HttpClient http, string path) => JsonNode.Parse(await http.GetStringAsync(path))!;
}
