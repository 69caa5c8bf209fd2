namespace Kyndof.Workflows.Api.Security;

internal static class SecretText
{
    /// <summary>Whether this is a reference to Key Vault the platform could not resolve: everybody can guess its text.</summary>
    public static bool IsUnresolved(string text) => text.StartsWith("@Microsoft.KeyVault(", StringComparison.OrdinalIgnoreCase);
}
