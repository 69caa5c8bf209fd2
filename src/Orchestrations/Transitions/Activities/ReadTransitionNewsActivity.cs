using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Transitions.Intake;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Activities;

/// <summary>What a transition has to know before it decides.</summary>
public sealed record ReadTransitionNews
{
    public required string TransitionId { get; init; }

    public required string ClientId { get; init; }

    public required string Outgoing { get; init; }

    public required string Incoming { get; init; }

    /// <summary>Of the outgoing CSM, who leaves; null: they stay.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>Inbox entries after this sequence.</summary>
    public required long After { get; init; }

    public required Instant At { get; init; }
}

/// <param name="Client">Null once erased.</param>
/// <param name="People">Who stands for each role.</param>
/// <param name="More">The inbox has another page.</param>
public sealed record TransitionNews(
    Client? Client, Dictionary<string, string> People, PersonNow Outgoing, PersonNow Incoming, IReadOnlyList<TransitionArrival> Arrivals, bool More = false);

/// <param name="Self">As the staff record names them; whoever stands in where there is none.</param>
/// <param name="Today">Who does their part today.</param>
public sealed record PersonNow(Contact Self, Contact Today);

/// <summary>Reads a transition's client, people and inbox.</summary>
public sealed class ReadTransitionNewsActivity(TransitionInbox inbox, ClientDirectory clients, RoleDirectory roles, TransitionPeople people)
    : Activity<ReadTransitionNews, TransitionNews>
{
    public override async Task<TransitionNews> RunAsync(ReadTransitionNews input, CancellationToken cancellationToken)
    {
        var client = await clients.GetAsync(input.ClientId, cancellationToken);
        var byRole = await roles.PeopleAsync(client, input.At, cancellationToken);
        var outgoing = await people.NowAsync(input.Outgoing, input.At, input.LastDay, byRole["cs-lead"], cancellationToken);
        var incoming = await people.NowAsync(input.Incoming, input.At, null, byRole["cs-lead"], cancellationToken);
        var (arrivals, more) = await inbox.ReadAsync(input.TransitionId, input.After, cancellationToken);
        return new TransitionNews(client, byRole, outgoing, incoming, arrivals, more);
    }
}
