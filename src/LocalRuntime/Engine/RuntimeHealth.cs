namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>Whether the runtime takes work now.</summary>
/// <param name="Reason">Why not; null when it does.</param>
public sealed record RuntimeHealth(bool Ready, string? Reason = null)
{
    public static readonly RuntimeHealth Good = new(true);
}
