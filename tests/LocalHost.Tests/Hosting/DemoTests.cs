using System.Globalization;

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
        Assert.Equal(12, rows.Count);
        var mails = Directory.GetFiles(Path.Combine(data, "mail"), "*.eml");
        Assert.Equal(
            rows.Sum(row => int.Parse(row[^1], CultureInfo.InvariantCulture)), mails.Count(mail => Path.GetFileName(mail).StartsWith("order~", StringComparison.Ordinal)));
        Assert.Contains(mails, mail => Path.GetFileName(mail).StartsWith("survey~D-", StringComparison.Ordinal));
        Assert.Contains($"{mails.Length} mails in", run.Output, StringComparison.Ordinal);

        var verified = await HostRun.OfAsync("verify", "--data", data);
        Assert.True(verified.ExitCode == 0, verified.Errors);
        Assert.Contains("is sound", verified.Output, StringComparison.Ordinal);
    }
}
