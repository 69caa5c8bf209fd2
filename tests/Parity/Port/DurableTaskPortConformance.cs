using Kyndof.Workflows.Conformance.Port;
using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Parity.Engine;
using NodaTime;

namespace Kyndof.Workflows.Parity.Port;

/// <summary>The Azure host's adapters keep the port's promises on the real Durable Task engine.</summary>
public sealed class DurableTaskPortConformance : OrchestrationPortConformance
{
    protected override async Task<IEngineFixture> StartEngineAsync(EngineSetup setup) =>
        new Fixture(await DurableTaskEngine.StartAsync(setup.Catalog, setup.Start, setup.Services), setup);

    private sealed class Fixture(DurableTaskEngine engine, EngineSetup setup) : IEngineFixture
    {
        public IOrchestrationClient Client => new DurableOrchestrationClient(engine.Client, setup.Catalog);

        public Instant Now => engine.Now;

        public bool FailsLoudlyOffThread => false;

        public bool KnowsWhenEventsWereAccepted => false;

        public bool RefusesTakenChildIds => false;

        public bool TellsWhyAChildWasTerminated => false;

        public bool TerminatesAtOnce => false;

        public Task SettleAsync() => engine.SettleAsync();

        public Task AdvanceToAsync(Instant target) => engine.AdvanceToAsync(target);

        public Task RestartAtAsync(Instant time) => engine.RestartAtAsync(time);

        public ValueTask DisposeAsync() => engine.DisposeAsync();
    }
}
