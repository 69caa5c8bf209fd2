using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.Conformance.Port;

/// <summary>A running engine on a clock the test moves.</summary>
public interface IEngineFixture : IAsyncDisposable
{
    IOrchestrationClient Client { get; }

    /// <summary>UTC.</summary>
    Instant Now { get; }

    /// <summary>False where code that leaves its thread hangs, as on a host that cannot see it.</summary>
    bool FailsLoudlyOffThread { get; }

    /// <summary>False where the code learns when an event was delivered, not when it was accepted.</summary>
    bool KnowsWhenEventsWereAccepted { get; }

    /// <summary>False where a child under a known id takes that instance's place.</summary>
    bool RefusesTakenChildIds { get; }

    /// <summary>False where a parent learns that its child was terminated, and not why.</summary>
    bool TellsWhyAChildWasTerminated { get; }

    /// <summary>False where a terminated instance may still take a signal until the engine has worked on it.</summary>
    bool TerminatesAtOnce { get; }

    /// <summary>Answers when nothing is under way and nothing is due.</summary>
    Task SettleAsync();

    /// <summary>Lets time pass to then, and everything happen that is due by then.</summary>
    Task AdvanceToAsync(Instant target);

    /// <summary>Lets time pass while the engine is down, then starts it again: every instance is cold.</summary>
    Task RestartAtAsync(Instant time);
}

/// <summary>What a suite asks an engine to run.</summary>
public sealed record EngineSetup(WorkflowCatalog Catalog, Instant Start, Action<IServiceCollection> Services);
