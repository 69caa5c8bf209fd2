using Kyndof.Workflows.Domain.Surveys.Progress;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Surveys.Activities;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using Kyndof.Workflows.Orchestrations.Surveys.Deliveries;

namespace Kyndof.Workflows.Orchestrations.Surveys.Intake;

/// <summary>Composes what people see of a survey from its published state.</summary>
internal static class SurveyViews
{
    public static SurveyView Compose(StoredSurvey stored, SurveyPublication? published, IReadOnlyList<DeliveryRow> responses, IReadOnlyList<LedgerRow> messages, IReadOnlyList<TimelineLine> timeline) => new()
    {
        Request = stored.Request,
        State = published?.InstanceState ?? InstanceState.Waiting,
        Stage = published?.State.Stage ?? SurveyStage.Scheduled,
        Owner = published?.State.Client?.Owner,
        InvitedAt = published?.State.InvitedAt,
        ExpiresAt = published?.ExpiresAt,
        SettledAt = published?.State.SettledAt,
        Answers = published?.State.Answers,
        Responses = responses,
        NextStep = published?.Next?.What,
        Due = published?.Next?.At,
        Messages = messages,
        Timeline = timeline,
        PolicyVersion = published?.PolicyVersion ?? stored.PolicyVersion,
        PolicyHash = published?.PolicyHash ?? stored.PolicyHash,
    };

    public static SurveyRow RowOf(SurveyPublication published) => new()
    {
        SurveyId = published.Request.SurveyId,
        Form = published.Request.Form,
        ClientId = published.Request.ClientId,
        OrderId = published.Request.OrderId,
        State = published.InstanceState,
        Stage = published.State.Stage,
        Overall = published.State.Answers?.Overall,
        Recommend = published.State.Answers?.Recommend,
        HasWords = published.State.Answers?.HasWords == true,
        NextStep = published.Next?.What,
        Due = published.Next?.At,
        UpdatedAt = published.At,
    };
}
