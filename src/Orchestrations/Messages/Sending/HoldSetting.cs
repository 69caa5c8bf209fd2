using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Sending;

/// <summary>One switch that keeps messages back.</summary>
/// <param name="ClientId">Whose messages; null means everybody's.</param>
/// <param name="On">True while messages are kept back.</param>
/// <param name="By">Who switched it last.</param>
/// <param name="Changes">How often it was switched: numbers the instance that delivers what it kept back.</param>
public sealed record HoldSetting(string? ClientId, bool On, string? Reason, string By, Instant At, int Changes);

/// <summary>What keeps a message back, in words for the ledger.</summary>
public sealed record Hold(HoldCause Cause, string Reason);
