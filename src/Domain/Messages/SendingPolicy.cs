using NodaTime;

namespace Kyndof.Workflows.Domain.Messages;

/// <summary>How a message is handed over and tried again.</summary>
public sealed record SendingPolicy
{
    /// <summary>Wait before the second try.</summary>
    public required Duration RetryFirst { get; init; }

    /// <summary>The longest wait between tries.</summary>
    public required Duration RetryLongest { get; init; }

    /// <summary>Tries end this long after the first; then the message has failed and a person has a task.</summary>
    public required Duration GiveUpAfter { get; init; }

    /// <summary>Whether a send of unknown outcome is repeated under the same id (true) or held for a person.</summary>
    public required bool ResendWhenUnknown { get; init; }
}
