using System.Globalization;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Tests.Messages.World;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Policies;

/// <summary>Which policy counts: the file's, or one that another host applied. The file has version 3.</summary>
public sealed class PolicyInForceTests : IPolicyReader
{
    private readonly MemoryRecords records = new();
    private readonly ManualTime time = new();
    private readonly ServicePolicy file = new FixedPolicy().Current with { Version = 3, Hash = "file" };
    private readonly PolicyInForce policies;

    public PolicyInForceTests() => policies = new PolicyInForce(file, this, new PolicyShelf(records), time, NullLogger<PolicyInForce>.Instance);

    [Fact]
    public async Task A_policy_another_host_applied_is_seen_after_a_minute()
    {
        await policies.RefreshAsync();
        Assert.True(await ApplyAsync(4));
        time.Now += Duration.FromSeconds(59);
        await policies.RefreshAsync();
        Assert.Equal(3, policies.Current.Version);

        time.Now += Duration.FromSeconds(1);
        await policies.RefreshAsync();
        Assert.Equal(4, policies.Current.Version);
    }

    [Theory]
    [InlineData(2, 3)]
    [InlineData(3, 3)]
    [InlineData(4, 4)]
    public async Task The_file_wins_at_the_same_version(int applied, int inForce)
    {
        await ApplyAsync(applied);
        await policies.RefreshAsync();
        Assert.Equal(inForce, policies.Current.Version);
    }

    [Fact]
    public async Task A_host_that_runs_keeps_what_it_has_when_it_cannot_read_a_later_policy()
    {
        await ApplyAsync(4);
        await policies.RefreshAsync();
        await ApplyAsync(13);
        time.Now += Duration.FromMinutes(1);
        await policies.RefreshAsync();
        Assert.Equal(4, policies.Current.Version);
    }

    [Fact]
    public async Task An_older_or_another_policy_of_the_same_version_does_not_replace_an_applied_one()
    {
        Assert.True(await ApplyAsync(5));
        Assert.True(await ApplyAsync(5));
        Assert.False(await ApplyAsync(5, "other"));
        Assert.False(await ApplyAsync(4));
    }

    /// <summary>Text 13 is no policy any more.</summary>
    PolicyReading IPolicyReader.Read(PolicyEdit edit, PolicyTexts? standing)
    {
        var version = int.Parse(standing!.Policy, CultureInfo.InvariantCulture);
        return version == 13 ? new(null, null, [new("kyndof.yaml", 1, "", null, "unlucky")]) : new(file with { Version = version, Hash = "applied" }, standing, []);
    }

    private Task<bool> ApplyAsync(int version, string? hash = null)
    {
        var texts = new PolicyTexts(version.ToString(CultureInfo.InvariantCulture), new Dictionary<string, string>());
        var content = hash ?? texts.Policy;
        return new PolicyShelf(records).TakeAsync(file.Profile, new StoredPolicy(version, content, texts, "key:cs-lead", time.Now), new PolicyRun("p", version, content, "key:cs-lead", time.Now), CancellationToken.None);
    }
}
