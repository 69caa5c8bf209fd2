using Microsoft.AspNetCore.Http;

namespace Kyndof.Workflows.Api.Security;

/// <summary>Reads the role key out of a request.</summary>
internal static class PresentedKey
{
    public const int Longest = 512;

    /// <summary>The key in the Authorization header; null when there is no such header, more than one, or something else in it.</summary>
    public static string? Of(HttpRequest request)
    {
        if (request.Headers.Authorization is not [{ } text] || !text.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)) return null;
        var key = text["Bearer ".Length..].Trim();
        return key.Length is > 0 and <= Longest ? key : null;
    }
}
