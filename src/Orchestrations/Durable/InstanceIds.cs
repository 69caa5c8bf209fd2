using System.Buffers;

namespace Kyndof.Workflows.Orchestrations.Durable;

/// <summary>What an instance id may look like on every host: 1 to 200 characters of <c>[A-Za-z0-9._~-]</c>.</summary>
public static class InstanceIds
{
    public const int MaxLength = 200;

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~-");

    public static bool IsValid(string? instanceId) =>
        instanceId is { Length: > 0 and <= MaxLength } && !instanceId.AsSpan().ContainsAnyExcept(Allowed);

    /// <returns>The id itself.</returns>
    /// <exception cref="ArgumentException">The id is not valid.</exception>
    public static string Validate(string? instanceId) => IsValid(instanceId)
        ? instanceId!
        : throw new ArgumentException($"'{instanceId}' is not an instance id: 1 to {MaxLength} characters of A-Z a-z 0-9 . _ ~ -", nameof(instanceId));
}
