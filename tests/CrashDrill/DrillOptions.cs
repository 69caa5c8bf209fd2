namespace Kyndof.Workflows.CrashDrill;

/// <param name="Kills">How often the host process is killed without warning.</param>
/// <param name="Orders">Orders whose milestones are reported meanwhile.</param>
/// <param name="Seed">Of the moments of the kills.</param>
/// <param name="Smtp">Mail goes to an SMTP sink instead of the pickup folder.</param>
internal sealed record DrillOptions(int Kills, int Orders, int Seed, bool Smtp);
