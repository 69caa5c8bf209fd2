using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kyndof.Workflows.Api.Security;

/// <summary>What the platform says of a caller: base64 of JSON. Names and addresses in it are not read.</summary>
internal sealed record PlatformPrincipal(
    [property: JsonPropertyName("auth_typ")] string? Provider,
    [property: JsonPropertyName("role_typ")] string? RoleType,
    [property: JsonPropertyName("claims")] IReadOnlyList<PlatformClaim>? Claims)
{
    /// <summary>Characters of the header; the platform's own limit on all headers is lower.</summary>
    private const int Longest = 64 * 1024;

    private const string EntraId = "aad";

    private static readonly string[] RoleTypes = ["roles", "http://schemas.microsoft.com/ws/2008/06/identity/claims/role"];
    private static readonly string[] PersonTypes = ["oid", "http://schemas.microsoft.com/identity/claims/objectidentifier"];
    private static readonly string[] AppTypes = ["appid", "azp"];
    private static readonly string[] ScopeTypes = ["scp", "http://schemas.microsoft.com/identity/claims/scope"];
    private static readonly string[] NameTypes = ["preferred_username", "name", "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn", "upn"];
    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary><c>person:</c> with the object id, or <c>app:</c> with the app id; null when it is not Entra ID's or names nobody.</summary>
    public string? Actor => PersonId is { } person ? $"person:{person}" : IsApp && IdOf(AppTypes) is { } app ? $"app:{app}" : null;

    /// <summary>The object id of a person; null for a program, another provider's principal, or one that names nobody.</summary>
    public string? PersonId => IsApp ? null : IdOf(PersonTypes);

    /// <summary>The app roles that are roles here; others are ignored.</summary>
    public IReadOnlyList<Role> Roles =>
        [.. All.Where(claim => RoleTypes.Contains(claim.Type) || claim.Type == RoleType)
            .Select(claim => Security.Roles.TryParse(claim.Value, out var role) ? role : (Role?)null).OfType<Role>().Distinct().Order()];

    private IEnumerable<PlatformClaim> All => Claims?.Where(claim => claim?.Type is not null) ?? [];

    // A person's token names the app they used as well; an app's own has neither a scope nor a person's name.
    private bool IsApp => Find("idtyp") switch
    {
        "app" => true,
        "user" => false,
        _ => Find(AppTypes) is not null && Find(ScopeTypes) is null && Find(NameTypes) is null,
    };

    /// <summary>Null for what is not base64 of such JSON.</summary>
    public static PlatformPrincipal? Parse(string header)
    {
        if (header.Length > Longest) return null;
        try
        {
            return JsonSerializer.Deserialize<PlatformPrincipal>(Convert.FromBase64String(header));
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            return null;
        }
    }

    private string? IdOf(string[] types) =>
        Provider == EntraId && Find(types) is { Length: > 0 and <= 64 } id && !id.AsSpan().ContainsAnyExcept(IdCharacters) ? id : null;

    private string? Find(params string[] types) => All.FirstOrDefault(claim => types.Contains(claim.Type))?.Value;
}

internal sealed record PlatformClaim([property: JsonPropertyName("typ")] string? Type, [property: JsonPropertyName("val")] string? Value);
