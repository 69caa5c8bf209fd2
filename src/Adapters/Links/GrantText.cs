using System.Globalization;
using System.Text;
using Kyndof.Workflows.Orchestrations.Links;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Links;

/// <summary>A grant as the bytes that are signed: one line a member behind the kind of link. Another kind would begin otherwise, so that no
/// signature counts for what it was not made for.</summary>
internal static class GrantText
{
    private const string Kind = "acknowledge-1";
    private const int LongestId = 200;

    /// <exception cref="ArgumentException">An id is empty, too long or would break a line, or the rung is below 1.</exception>
    public static byte[] Write(LinkGrant grant)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(grant.Rung, 1);
        var ticks = grant.ExpiresAt.ToUnixTimeTicks().ToString(CultureInfo.InvariantCulture);
        return Encoding.UTF8.GetBytes(string.Join('\n', Kind, Id(grant.IssueId), grant.Rung.ToString(CultureInfo.InvariantCulture), Id(grant.PersonId), ticks));
    }

    /// <summary>Null for what is no such text.</summary>
    public static LinkGrant? Read(byte[] payload) =>
        Encoding.UTF8.GetString(payload).Split('\n') is [Kind, { Length: > 0 } issueId, var rung, { Length: > 0 } personId, var ticks]
        && int.TryParse(rung, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && long.TryParse(ticks, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var expires)
        && expires >= NodaConstants.BclEpoch.ToUnixTimeTicks() && expires <= Instant.MaxValue.ToUnixTimeTicks()
            ? new LinkGrant(issueId, number, personId, Instant.FromUnixTimeTicks(expires))
            : null;

    private static string Id(string id) => id is { Length: > 0 and <= LongestId } && !id.Any(char.IsControl)
        ? id
        : throw new ArgumentException($"An id has 1 to {LongestId} characters and no line break.", nameof(id));
}
