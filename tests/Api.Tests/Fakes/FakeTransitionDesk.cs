using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Transitions.Departures;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Transitions.Contracts;

namespace Kyndof.Workflows.Api.Tests.Fakes;

/// <summary>Answers what the test says and remembers what it was asked.</summary>
public sealed class FakeTransitionDesk : ITransitionDesk
{
    public List<StartTransition> Started { get; } = [];

    public List<(string TransitionId, TransitionAction Action, Actor Actor)> Done { get; } = [];

    public List<TransitionFilter> Filters { get; } = [];

    public DeedResult Answer { get; set; } = new DeedResult.Accepted();

    public Task<DeedResult> StartAsync(StartTransition start, Actor actor, CancellationToken cancellationToken = default)
    {
        Started.Add(start);
        return Task.FromResult(Answer);
    }

    public Task<DeedResult> ActAsync(string transitionId, TransitionAction action, Actor actor, CancellationToken cancellationToken = default)
    {
        Done.Add((transitionId, action, actor));
        return Task.FromResult(Answer);
    }

    public Task<TransitionView?> GetAsync(string transitionId, CancellationToken cancellationToken = default) => Task.FromResult<TransitionView?>(null);

    public Task<Page<TransitionRow>> ListAsync(TransitionFilter filter, CancellationToken cancellationToken = default)
    {
        Filters.Add(filter);
        return Task.FromResult(new Page<TransitionRow>([], "next-row"));
    }
}

/// <summary>Answers what the test says and remembers what it was asked.</summary>
public sealed class FakeDepartureDesk : IDepartureDesk
{
    public List<Departure> Started { get; } = [];

    public List<(string DepartureId, string ActionId, DepartureAssignment Assignment)> Assigned { get; } = [];

    public Task<DeedResult> StartAsync(Departure departure, Actor actor, CancellationToken cancellationToken = default)
    {
        Started.Add(departure);
        return Task.FromResult<DeedResult>(new DeedResult.Accepted());
    }

    public Task<DeedResult> AssignAsync(string departureId, string actionId, DepartureAssignment assignment, Actor actor, CancellationToken cancellationToken = default)
    {
        Assigned.Add((departureId, actionId, assignment));
        return Task.FromResult<DeedResult>(new DeedResult.Accepted());
    }

    public Task<DepartureView?> GetAsync(string departureId, CancellationToken cancellationToken = default) => Task.FromResult<DepartureView?>(null);
}
