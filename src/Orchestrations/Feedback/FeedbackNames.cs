namespace Kyndof.Workflows.Orchestrations.Feedback;

/// <summary>Catalogued names of the feedback loop; they stand in histories and never change.</summary>
public static class FeedbackNames
{
    public const string Orchestration = "FeedbackLoop";

    public const string ReadNews = "ReadFeedbackNews";
    public const string FindPattern = "FindFeedbackPattern";
    public const string Ask = "AskForLoopChecks";
    public const string OpenIssue = "OpenLoopIssue";
    public const string Publish = "PublishFeedback";
    public const string Close = "CloseFeedback";
}
