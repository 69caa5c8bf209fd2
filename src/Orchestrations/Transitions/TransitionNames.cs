namespace Kyndof.Workflows.Orchestrations.Transitions;

/// <summary>Catalogued names of transitions and departures; they stand in histories and never change.</summary>
public static class TransitionNames
{
    public const string Orchestration = "CsmTransition";
    public const string ReadNews = "ReadTransitionNews";
    public const string PrefillDossier = "PrefillDossier";
    public const string ClaimRoom = "ClaimIntroductionRoom";
    public const string MoveClient = "MoveClientToCsm";
    public const string MoveOwnership = "MoveOwnedWork";
    public const string Survey = "SurveyTransition";
    public const string TellDepartures = "TellDepartures";
    public const string Publish = "PublishTransition";
    public const string Close = "CloseTransition";

    public const string DepartureOrchestration = "CsmDeparture";
    public const string ReadDepartureNews = "ReadDepartureNews";
    public const string BeginTransitions = "BeginTransitions";
    public const string PublishDeparture = "PublishDeparture";
    public const string CloseDeparture = "CloseDeparture";

    /// <summary>Name of the process in lists and filters.</summary>
    public const string Process = "transition";

    /// <inheritdoc cref="Process"/>
    public const string DepartureProcess = "departure";
}
