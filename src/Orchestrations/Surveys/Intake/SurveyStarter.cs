using Kyndof.Workflows.Domain.Surveys.Progress;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Processes;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Surveys.Activities;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Surveys.Intake;

/// <summary>Begins surveys on records: the record decides, the start of its process goes with it.</summary>
public sealed class SurveyStarter(IRecordStore store, IIntake intake, SurveyInbox inbox, IPolicyProvider policies, TimeProvider time) : ISurveyStarter
{
    private const string WithdrawKind = "withdraw";

    public async Task BeginAsync(SurveyRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var policy = policies.Current;
        var stored = new StoredSurvey(request, Now(), policy.Version, policy.Hash);
        var batch = RecordBatch.Of(SurveyRows.Collection, request.SurveyId, new RecordWrite.Insert(SurveyRows.Survey, WorkflowJson.Serialize(stored)));
        if (!(await intake.AcceptAsync(batch, [StartOf(stored)], cancellationToken)).Committed) await BegunBeforeAsync(request.SurveyId, cancellationToken);
    }

    public async Task WithdrawAsync(string surveyId, string reason, CancellationToken cancellationToken = default)
    {
        if (await store.GetAsync(SurveyRows.KeyOf(surveyId, SurveyRows.Survey), cancellationToken) is null) return;
        var outcome = await inbox.AppendAsync(
            surveyId, WithdrawKind, WithdrawKind, sequence => new SurveyArrival { Sequence = sequence, ReceivedAt = Now(), Withdrawn = reason }, News(surveyId), cancellationToken);
        if (outcome is { IsNew: false, Closed: false, Entry: { } entry }) await inbox.NudgeAsync(News(surveyId)(entry.Sequence), cancellationToken);
    }

    /// <summary>Tells a survey's process to look into its inbox.</summary>
    internal static Func<long, IReadOnlyList<Nudge>> News(string surveyId) => sequence => [new Nudge.Raise(surveyId, ProcessNames.NewsEvent, sequence)];

    /// <summary>A process whose start a crash swallowed is started by the repeat of the call; one that has settled is not, even when the engine
    /// has forgotten it.</summary>
    private async Task BegunBeforeAsync(string surveyId, CancellationToken cancellationToken)
    {
        var stored = await store.ReadAsync<StoredSurvey>(SurveyRows.KeyOf(surveyId, SurveyRows.Survey), cancellationToken);
        var published = await store.ReadAsync<SurveyPublication>(SurveyRows.KeyOf(surveyId, SurveyRows.View), cancellationToken);
        if (stored is not null && published?.State.SettledAt is null) await intake.NudgeAsync([StartOf(stored)], cancellationToken);
    }

    private Nudge.Start StartOf(StoredSurvey stored) => new(stored.Request.SurveyId, SurveyNames.Orchestration, SurveyRun.Of(stored, policies.Current));

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
