using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Staff;

namespace Kyndof.Workflows.Orchestrations.Messages;

/// <summary>Who a message to a colleague goes to today.</summary>
/// <param name="Language">Of the message; Korean where no staff record says otherwise.</param>
public sealed record Colleague(Contact Contact, Language Language = Language.Ko);
