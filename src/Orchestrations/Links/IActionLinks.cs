using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Links;

/// <summary>Signed links in notices. A link only opens a page; acting takes a signed-in, deliberate POST of its token.</summary>
public interface IActionLinks
{
    /// <summary>The address of the service's page; it grants nothing.</summary>
    string PageUrl { get; }

    /// <summary>The address of the page, with the token behind <c>#</c> so that it reaches no server and no log.</summary>
    string UrlFor(LinkGrant grant);

    /// <summary>What a token grants; null when its signature is not ours or it cannot be read. Whether it has expired or was used is
    /// for the caller to see.</summary>
    LinkGrant? Read(string token);
}

/// <summary>What one link allows: one person to acknowledge one rung of one issue, once, until it expires (ESC-5).</summary>
/// <param name="PersonId">Staff id, or the id of a contact of the policy.</param>
public sealed record LinkGrant(string IssueId, int Rung, string PersonId, Instant ExpiresAt);
