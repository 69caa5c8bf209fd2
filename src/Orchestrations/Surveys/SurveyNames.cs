namespace Kyndof.Workflows.Orchestrations.Surveys;

/// <summary>Catalogued names of surveys; they stand in histories and never change.</summary>
public static class SurveyNames
{
    public const string Orchestration = "Survey";
    public const string ResponseOrchestration = "TypeformResponse";

    public const string ReadNews = "ReadSurveyNews";
    public const string TellObservers = "TellSurveyObservers";
    public const string Publish = "PublishSurvey";
    public const string Close = "CloseSurvey";
    public const string RouteResponse = "RouteTypeformResponse";

    /// <summary>Name of the process in lists and filters.</summary>
    public const string Process = "survey";
}
