using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Domain.Surveys.Progress;
using Kyndof.Workflows.Orchestrations.Surveys;
using Kyndof.Workflows.Orchestrations.Surveys.Activities;
using Kyndof.Workflows.Orchestrations.Surveys.Intake;

namespace Kyndof.Workflows.Orchestrations.Erasure;

/// <summary>Erases what a client answered in words, and every response as it came; ids, dates, scores and outcome stay. Its line in the figures
/// names nobody. Repeatable.</summary>
public sealed class SurveyErasure(DeliveryErasure deliveries, ErasedRows erased) : IProcessErasure
{
    public string Process => SurveyNames.Process;

    public async Task EraseAsync(string id, string reason, CancellationToken cancellationToken)
    {
        var surveyId = SurveyIds.Of(id);
        await deliveries.EraseAsync(surveyId, reason, cancellationToken);
        await erased.ChangeAsync<SurveyPublication>(SurveyRows.KeyOf(surveyId, SurveyRows.View), static view => view with { State = Anonymous(view.State) }, cancellationToken);
    }

    // A new state rather than the old one with holes: what is added to it later is left out, not let through.
    private static SurveyState Anonymous(SurveyState state) => new()
    {
        Survey = state.Survey,
        At = state.At,
        ReadUpTo = state.ReadUpTo,
        Revision = state.Revision,
        LinesPublished = state.LinesPublished,
        Stage = state.Stage,
        HasLearned = state.HasLearned,
        Client = state.Client is { } client ? new SurveyClient(client.Tier, client.Segment, client.Domestic, client.Owner, client.Csm, TimeZone: null, client.OptedOut) : null,
        InvitedAt = state.InvitedAt,
        InvitationLost = state.InvitationLost,
        ReminderSettled = state.ReminderSettled,
        Answers = ErasedAnswers.Of(state.Answers),
        SettledAt = state.SettledAt,
        OtherResponses = state.OtherResponses,
        Told = state.Told,
    };
}
