using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Transitions.Departures;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Transitions.Intake;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Departures.Activities;

public sealed record ReadDepartureNews
{
    public required string DepartureId { get; init; }

    /// <summary>Whoever leaves.</summary>
    public required string Csm { get; init; }

    /// <summary>Inbox entries after this sequence.</summary>
    public required long After { get; init; }

    public required Instant At { get; init; }
}

/// <param name="More">The inbox has another page.</param>
public sealed record DepartureNews(Contact Leaving, Contact Lead, IReadOnlyList<DepartureArrival> Arrivals, bool More = false);

/// <summary>Reads a departure's people and inbox.</summary>
public sealed class ReadDepartureNewsActivity(DepartureInbox inbox, RoleDirectory roles, TransitionPeople people) : Activity<ReadDepartureNews, DepartureNews>
{
    public override async Task<DepartureNews> RunAsync(ReadDepartureNews input, CancellationToken cancellationToken)
    {
        var lead = (await roles.PeopleAsync(null, input.At, cancellationToken))["cs-lead"];
        var leader = await people.NowAsync(lead, input.At, null, lead, cancellationToken);
        var leaving = await people.NowAsync(input.Csm, input.At, null, lead, cancellationToken);
        var (arrivals, more) = await inbox.ReadAsync(input.DepartureId, input.After, cancellationToken);
        return new DepartureNews(leaving.Self, leader.Today, arrivals, more);
    }
}
