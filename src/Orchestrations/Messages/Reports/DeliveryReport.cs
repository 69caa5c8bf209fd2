using Kyndof.Workflows.Domain.Messages;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Reports;

/// <summary>One report of a provider about one message; addresses in it are masked.</summary>
/// <param name="ProviderId">The provider's id of the message, the ledger's <see cref="LedgerRow.ProviderId"/>.</param>
/// <param name="AttemptedAt">When the provider tried the delivery.</param>
/// <param name="Detail">What the recipient's server said, at most 500 characters.</param>
public sealed record DeliveryReport(string ProviderId, DeliveryStatus Status, Instant AttemptedAt, string? Detail = null);

/// <summary>A report with the message it is about: input of the instance that handles it.</summary>
public sealed record HandleDeliveryReport(string InstanceId, string Key, DeliveryReport Report);
