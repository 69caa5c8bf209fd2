using System.Buffers.Text;
using Kyndof.Workflows.Orchestrations.Links;

namespace Kyndof.Workflows.Adapters.Links;

/// <summary>Links whose token says in itself what it grants, signed with HMAC-SHA256. Nothing is stored: single use is the to see.</summary>
public sealed class SignedActionLinks : IActionLinks
{
    /// <summary>The page, below the host's address.</summary>
    public const string Page = "acknowledge.html";

    /// <summary>Characters of a token that are looked at at all; ours have about a hundred.</summary>
    public const int LongestToken = 2048;

    private readonly Uri page;
    private readonly SigningKeys keys;

    /// <param name="address">Where people reach the host, http or https.</param>
    /// <param name="secrets">1 or more, each 32 bytes or more: the first signs, every one verifies.</param>
    /// <exception cref="ArgumentException">The address or a secret cannot be used.</exception>
    public SignedActionLinks(Uri address, IReadOnlyList<byte[]> secrets)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https")) throw new ArgumentException("The address is not absolute http or https.", nameof(address));
        var folder = address.GetLeftPart(UriPartial.Path);
        page = new Uri(new Uri(folder.EndsWith('/') ? folder : folder + "/"), Page);
        keys = new SigningKeys(secrets);
    }

    /// <inheritdoc/>
    public string PageUrl => new Uri(page, ".").AbsoluteUri;

    /// <inheritdoc/>
    public string UrlFor(LinkGrant grant)
    {
        ArgumentNullException.ThrowIfNull(grant);
        return $"{page.AbsoluteUri}#{Base64Url.EncodeToString(keys.Sign(GrantText.Write(grant)))}";
    }

    /// <inheritdoc/>
    public LinkGrant? Read(string token)
    {
        if (token is null || token.Length is 0 or > LongestToken || !Base64Url.IsValid(token)) return null;
        var signed = Base64Url.DecodeFromChars(token);

        // One grant has one token: another spelling of the same bytes is not it.
        if (Base64Url.EncodeToString(signed) != token) return null;
        return keys.Verify(signed) is { } payload ? GrantText.Read(payload) : null;
    }
}
