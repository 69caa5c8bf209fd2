using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Orchestrations.Records;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Policies;

/// <summary>The policy of the file, or the one applied by hand while its version is higher: the file wins again once it is raised to the
/// same version or above.</summary>
/// <param name="file">The policy of the file, as read at the start.</param>
/// <param name="texts">The texts it was read from.</param>
public sealed class PolicyInForce(
    ServicePolicy file, IPolicyReader reader, PolicyShelf shelf, TimeProvider time, ILogger<PolicyInForce> logger, PolicyTexts? texts = null) : IPolicyProvider
{
    /// <summary>Another host may have applied a policy: how old what was read may be. An assumed number of the installation.</summary>
    private static readonly Duration ReadAgainAfter = Duration.FromMinutes(1);

    private volatile Held held = new(file, null, null);

    public ServicePolicy Current => held.Policy;

    /// <summary>The applied policy; null while the file's counts.</summary>
    public StoredPolicy? Applied => held.Stored;

    /// <summary>The policy in force with the texts it was read from; those are null where the host could not read the files a second time.</summary>
    public (ServicePolicy Policy, PolicyTexts? Texts) Standing
    {
        get
        {
            var now = held;
            return (now.Policy, now.Stored?.Texts ?? texts);
        }
    }

    /// <summary>Looks for an applied policy, unless it did so within the last minute; while storage does not answer, what was known counts.</summary>
    /// <param name="now">Looks in any case, and passes on that storage does not answer.</param>
    /// <exception cref="StoredPolicyException">The first look found a policy that cannot be read; a later one keeps what it had.</exception>
    public async Task RefreshAsync(bool now = false, CancellationToken cancellationToken = default)
    {
        var moment = Instant.FromDateTimeOffset(time.GetUtcNow());
        if (!now && held.ReadAt is { } readAt && moment - readAt < ReadAgainAfter) return;
        try
        {
            Take(await shelf.AppliedAsync(file.Profile, cancellationToken), moment);
        }
        catch (Exception unavailable) when (!now && unavailable is IUnavailable)
        {
            logger.LogWarning("Whether another policy was applied cannot be read just now: {Reason}", unavailable.Message);
        }
    }

    private void Take(StoredPolicy? stored, Instant moment)
    {
        if (stored is null || stored.Version <= file.Version) held = new Held(file, null, moment);
        else if ((stored.Version, stored.Hash) == (held.Stored?.Version, held.Stored?.Hash)) held = held with { ReadAt = moment };
        else Load(stored, moment);
    }

    private void Load(StoredPolicy stored, Instant moment)
    {
        var reading = reader.Read(new PolicyEdit(), stored.Texts);
        if (reading.Policy is { } policy)
        {
            held = new Held(policy, stored, moment);
            return;
        }

        var unreadable = new StoredPolicyException(stored, reading.Faults);
        if (held.ReadAt is null) throw unreadable;
        logger.LogError("{Problem}", unreadable.Message);
        held = held with { ReadAt = moment };
    }

    private sealed record Held(ServicePolicy Policy, StoredPolicy? Stored, Instant? ReadAt);
}
