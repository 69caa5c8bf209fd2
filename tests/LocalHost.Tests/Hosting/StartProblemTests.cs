using System.Net;
using System.Net.Sockets;

namespace Kyndof.Workflows.LocalHost.Tests.Hosting;

/// <summary>What keeps the program from starting is said in a sentence a person can act on, with exit code 2 and no stack trace.</summary>
public sealed class StartProblemTests
{
    private const int CannotStart = 2;

    [Fact]
    public async Task A_slip_in_the_policy_is_named_with_file_line_rule_and_what_is_allowed()
    {
        using var folder = new TempFolder();
        var policy = PolicyWith(folder, ("confirmWithin: PT4H", "confirmWithin: PT0S"), ("settleDays: 1", "setleDays: 1"));
        var run = await HostRun.OfAsync("--data", folder.File("data"), "--policy", policy, "--urls", HostRun.FreeAddress());

        ShouldBeRefused(run);
        var lines = run.Errors.Split('\n');
        var range = Assert.Single(lines, line => line.Contains("orders.confirmWithin", StringComparison.Ordinal));
        Assert.Contains($"{policy}:{LineOf(policy, "confirmWithin")}:", range, StringComparison.Ordinal);
        Assert.Contains("(ORD-1)", range, StringComparison.Ordinal);
        Assert.Contains("allowed PT", range, StringComparison.Ordinal);
        var typo = Assert.Single(lines, line => line.Contains("setleDays", StringComparison.Ordinal));
        Assert.Contains($"{policy}:{LineOf(policy, "setleDays")}:", typo, StringComparison.Ordinal);
        Assert.Contains("settleDays", typo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_data_file_is_named_and_left_as_it_is()
    {
        using var folder = new TempFolder();
        var file = folder.File("kyndof.db");
        var damaged = Enumerable.Range(0, 20_000).Select(at => (byte)(at * 31)).ToArray();
        await File.WriteAllBytesAsync(file, damaged);
        var run = await HostRun.OfAsync("--data", folder.Path, "--urls", HostRun.FreeAddress());

        ShouldBeRefused(run);
        Assert.Contains($"'{file}' is damaged or not a data file", run.Errors, StringComparison.Ordinal);
        Assert.Contains("restore the last backup", run.Errors, StringComparison.Ordinal);
        Assert.Equal(damaged, await File.ReadAllBytesAsync(file));
        var verified = await HostRun.OfAsync("verify", "--data", folder.Path);
        Assert.Equal(1, verified.ExitCode);
        Assert.Contains("is damaged or not a data file", verified.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", verified.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_in_use_is_named()
    {
        using var folder = new TempFolder();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        var run = await HostRun.OfAsync("--data", folder.Path, "--urls", address);

        ShouldBeRefused(run);
        Assert.Contains($"{address} is in use", run.Errors, StringComparison.Ordinal);
        Assert.Contains("--urls", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_to_verify_is_said()
    {
        using var folder = new TempFolder();
        var run = await HostRun.OfAsync("verify", "--data", folder.Path);

        ShouldBeRefused(run);
        Assert.Contains("There is no data file", run.Errors, StringComparison.Ordinal);
    }

    private static void ShouldBeRefused(HostRun run)
    {
        Assert.True(run.ExitCode == CannotStart, $"{run.ExitCode}: {run.Errors}{run.Output}");
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    private static readonly string[] Beside =
    [
        Path.Combine("holidays", "kr.yaml"),
        Path.Combine("kyndof", "rabsic.yaml"),
        .. new[] { "post-order", "transition-check", "loop-check" }.Select(form => Path.Combine("kyndof", "forms", $"{form}.yaml")),
    ];

    private static string PolicyWith(TempFolder folder, params (string From, string To)[] changes)
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, "policies");
        var text = File.ReadAllText(Path.Combine(shipped, "kyndof.yaml"));
        foreach (var (from, to) in changes)
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        foreach (var beside in Beside)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.File(beside))!);
            File.Copy(Path.Combine(shipped, beside), folder.File(beside));
        }

        File.WriteAllText(folder.File("kyndof.yaml"), text);
        return folder.File("kyndof.yaml");
    }

    private static int LineOf(string file, string key) =>
        Array.FindIndex(File.ReadAllLines(file), line => line.TrimStart().StartsWith(key + ":", StringComparison.Ordinal)) + 1;
}
