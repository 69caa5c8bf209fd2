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

    /// <summary>Messages a provider with a quota takes in one minute; 0 (default, and what older histories hold): any number.</summary>
    public int PerMinute { get; init; }

    /// <summary>The same for one hour.</summary>
    public int PerHour { get; init; }

    /// <summary>Percent of each window that bulk messages may use, so that milestones go first. 1 to 100; default 100.</summary>
    public int BulkShare { get; init; } = 100;
}
