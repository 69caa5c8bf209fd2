using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Domain.Surveys.Progress;

/// <summary>Keys a survey's process uses. Its instance id is the survey id itself.</summary>
public static class SurveyKeys
{
    /// <summary>Ledger key of a message: <c>survey~K-1042~invitation</c>, <c>survey~K-1042~reminder</c>.</summary>
    public static string Message(string surveyId, MessageKind kind) => kind switch
    {
        MessageKind.SurveyInvitation => $"{surveyId}~invitation",
        MessageKind.SurveyReminder => $"{surveyId}~reminder",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No message of a survey."),
    };
}
