using Kyndof.Workflows.Domain.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Transitions.Departures;

/// <summary>Everything a departure knows of itself; travels from execution to execution as JSON.</summary>
public sealed record DepartureState : ProcessState
{
    public required Departure Departure { get; init; }

    public required Instant StartedAt { get; init; }

    /// <summary>By client id; at most 500.</summary>
    public List<DepartureAccount> Accounts { get; init; } = [];

    /// <summary>Transitions before their introduction whose incoming CSM is whoever leaves; at most 500.</summary>
    public List<string> Taking { get; init; } = [];

    public bool Begun { get; set; }

    /// <summary>The last day has passed.</summary>
    public bool HasLeft { get; set; }

    public Instant? EndedAt { get; set; }

    public string? Lead { get; set; }

    /// <summary>The CS Lead hears of accounts nobody takes at this instant, if there are any.</summary>
    public Instant? RemindAt { get; set; }

    /// <summary>How often they did; names the messages.</summary>
    public int OverdueWords { get; set; }

    public int Introduced => Accounts.Count(account => account.Stage is AccountStage.Introduced || account.IntroducedAt is not null);

    public int Ended => Accounts.Count(account => account.Stage == AccountStage.Ended);

    public int Unassigned => Accounts.Count(account => account.Stage == AccountStage.Unassigned);
}
