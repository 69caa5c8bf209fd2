using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Domain.Surveys.Progress;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using Kyndof.Workflows.Orchestrations.Surveys.Intake;

namespace Kyndof.Workflows.Orchestrations.Surveys.Deliveries;

/// <summary>Maps a stored response by the form files of today and hands it to its survey, once by its token; what has no survey is kept and shown.</summary>
public sealed class DeliveryRouter(DeliveryBook book, SurveyInbox inbox, SurveyReader surveys, ISurveyStarter starter, OrderReader orders, IPolicyProvider policies)
{
    private const string AnswerKind = "answer";

    /// <returns>What became of it; null when it is gone. Repeatable.</returns>
    public async Task<DeliveryState?> RouteAsync(string formId, string token, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(formId, token, cancellationToken) is not { } row) return null;
        if (row.Verdict is { IsFinal: true } known) return await WriteAsync(row, known.State, known.Reason, null, null, [], cancellationToken);
        var surveyId = TargetOf(row);
        if (policies.Current.Surveys.Forms.FirstOrDefault(entry => entry.FormIds.Contains(formId, StringComparer.Ordinal)) is not { } form)
            return await WriteAsync(row, DeliveryState.UnknownForm, DeliveryTexts.UnknownForm, surveyId, null, [], cancellationToken);
        var (answers, leftOut) = AnswerReader.Read(row.Payload, form);
        if (answers is null) return await WriteAsync(row, DeliveryState.NoAnswers, DeliveryTexts.NoAnswers, surveyId, form.Form, leftOut, cancellationToken);
        if (surveyId is null)
        {
            var why = row.SurveyId is { } other ? DeliveryTexts.UnknownSurvey(other) : DeliveryTexts.NamesNothing;
            return await WriteAsync(row, DeliveryState.UnknownSurvey, why, null, form.Form, leftOut, cancellationToken);
        }

        // Shown before it is handed over: what the survey decides comes after, and stands.
        var (state, reason) = await WhereAsync(surveyId, cancellationToken);
        await WriteAsync(row, state, reason, surveyId, form.Form, leftOut, cancellationToken);
        var late = await HandOverAsync(row, surveyId, new SurveyResponse(formId, token, form.Form, answers), cancellationToken);
        if (late is { } verdict) await book.JudgeAsync(new JudgedResponse(formId, token, verdict), surveyId, cancellationToken);
        return (await book.FindAsync(formId, token, cancellationToken))?.Verdict?.State;
    }

    /// <summary>The hidden survey id wins; an order has one survey (ruling 4).</summary>
    private static string? TargetOf(TypeformRow row) => row switch
    {
        { SurveyId: { } survey } => SurveyIds.IsSurveyId(survey) ? survey : null,
        { OrderId: { } order } => OrderKeys.Survey(order),
        _ => null,
    };

    private async Task<(DeliveryState State, LocalizedText Reason)> WhereAsync(string surveyId, CancellationToken cancellationToken)
    {
        if (await surveys.StoredAsync(surveyId, cancellationToken) is null)
        {
            if (await surveys.AnnouncedAsync(surveyId, cancellationToken) is { } announced)
                await starter.BeginAsync(announced, cancellationToken);
            else
                return SurveyIds.OrderIdOf(surveyId) is { } order && await orders.StoredAsync(order, cancellationToken) is not null
                    ? (DeliveryState.Early, DeliveryTexts.Early(surveyId))
                    : (DeliveryState.UnknownSurvey, DeliveryTexts.UnknownSurvey(surveyId));
        }

        return (DeliveryState.Received, DeliveryTexts.Received);
    }

    /// <summary>Into the survey's inbox, whether there is a survey yet or not.</summary>
    /// <returns>The verdict where the survey has ended and will not look any more; null otherwise.</returns>
    private async Task<ResponseVerdict?> HandOverAsync(TypeformRow row, string surveyId, SurveyResponse response, CancellationToken cancellationToken)
    {
        var news = SurveyStarter.News(surveyId);
        var outcome = await inbox.AppendAsync(
            surveyId, AnswerKind, TypeformKeys.Joined(row.FormId, row.Token),
            sequence => new SurveyArrival { Sequence = sequence, ReceivedAt = row.ReceivedAt, Response = response }, news, cancellationToken, alsoWhenClosed: true);
        if (!outcome.Closed)
        {
            if (outcome is { IsNew: false, Entry: { } waiting }) await inbox.NudgeAsync(news(waiting.Sequence), cancellationToken);
            return null;
        }

        var ended = (await surveys.PublishedAsync(surveyId, cancellationToken))?.State;
        if (ended is null || outcome.Entry?.Sequence <= ended.ReadUpTo) return null;
        if (ended.Survey.Form != response.Form) return ResponseVerdict.OtherForm;
        return ended.Stage == SurveyStage.Answered ? ResponseVerdict.Duplicate : ResponseVerdict.Late;
    }

    private async Task<DeliveryState?> WriteAsync(
        TypeformRow row, DeliveryState state, LocalizedText reason, string? surveyId, SurveyForm? form, IReadOnlyList<string> leftOut, CancellationToken cancellationToken) =>
        (await book.SetAsync(row.FormId, row.Token, _ => new DeliveryVerdict(state, reason, surveyId, form, leftOut, 0), cancellationToken))?.State;
}
