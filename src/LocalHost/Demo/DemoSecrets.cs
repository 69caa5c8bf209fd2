using System.Security.Cryptography;
using System.Text;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>What the sample's webhooks are let in by: made at each start, kept nowhere.</summary>
internal sealed record DemoSecrets(string Typeform, string EventGrid)
{
    private const string TypeformSetting = "Kyndof:Typeform:Secrets:0";
    private const string EventGridSetting = "Kyndof:EventGrid:Keys:0";

    /// <summary>Makes new ones and lets the host know; they win over whatever is configured.</summary>
    public static void AddTo(ConfigurationManager configuration) => configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
    {
        [TypeformSetting] = RandomNumberGenerator.GetHexString(64),
        [EventGridSetting] = RandomNumberGenerator.GetHexString(64),
    });

    public static DemoSecrets Of(IConfiguration configuration) => new(configuration[TypeformSetting]!, configuration[EventGridSetting]!);

    /// <summary>As Typeform signs a body.</summary>
    public string Sign(string body) => "sha256=" + Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Typeform), Encoding.UTF8.GetBytes(body)));
}
