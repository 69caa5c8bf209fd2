using Kyndof.Workflows.Api.Security;
using NodaTime;

namespace Kyndof.Workflows.LocalHost;

/// <summary>How one embedded host is started.</summary>
public sealed record HostOptions
{
    /// <summary>Folder of the data file, keys and mail. Default <c>.data</c>.</summary>
    public string DataFolder { get; init; } = ".data";

    /// <summary>Addresses to listen on, separated by <c>;</c>. Default loopback, port 7071.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:7071";

    /// <summary>Time passes only when <c>POST /api/clock/advance</c> says so.</summary>
    public bool VirtualClock { get; init; }

    /// <summary>Where a virtual clock begins; existing data that is later wins. Default: the data's time, else now.</summary>
    public Instant? Start { get; init; }

    /// <summary>The living sample.</summary>
    public bool Demo { get; init; }

    /// <summary>With <see cref="Demo"/>: end when the sample has ended.</summary>
    public bool Once { get; init; }

    /// <summary>The policy file; default <c>policies/kyndof.yaml</c> here, else the one shipped with the program.</summary>
    public string? PolicyFile { get; init; }

    /// <summary>Settings under <c>Kyndof:</c> given on the command line; they win over the environment and the file.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The template folder; default <c>templates</c> here, else the one shipped with the program.</summary>
    public string? TemplateFolder { get; init; }

    /// <summary>Demo only: whoever connects from this machine has this role.</summary>
    public Role? SignInEverybodyAs => Demo ? Role.CsLead : null;

    public string DataFile => Path.Combine(DataFolder, "kyndof.db");

    public string PickupFolder => Path.Combine(DataFolder, "mail");
}
