using System.Text;
using Kyndof.Workflows.Api.Security;
using Microsoft.Extensions.Configuration;

namespace Kyndof.Workflows.Api.Webhooks;

/// <summary>The secrets Typeform signs with: <c>Kyndof:Typeform:Secrets</c>, one or a list (<c>:0</c>, <c>:1</c>), so that a new one works
/// before the old one is taken away.</summary>
internal sealed record TypeformSettings(IReadOnlyList<byte[]> Secrets)
{
    public static TypeformSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Kyndof:Typeform:Secrets");
        var texts = section.GetChildren().Select(child => child.Value).Append(section.Value);
        return new TypeformSettings([.. texts.OfType<string>().Where(IsSecret).Select(Encoding.UTF8.GetBytes)]);
    }

    private static bool IsSecret(string text) => !string.IsNullOrWhiteSpace(text) && !SecretText.IsUnresolved(text);
}
