using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Domain.Surveys.Progress;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using Kyndof.Workflows.Orchestrations.Surveys.Deliveries;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Fakes;

/// <summary>Knows one answered survey, and says what it was asked.</summary>
public sealed class FakeSurveyDesk : ISurveyDesk
{
    private static readonly Instant At = Instant.FromUtc(2026, 3, 2, 0, 0);

    public SurveyFilter? Listed { get; private set; }

    public DeliveryFilter? Delivered { get; private set; }

    public ReplayRequest? Replayed { get; private set; }

    public Task<Page<SurveyRow>> ListAsync(SurveyFilter filter, CancellationToken cancellationToken = default)
    {
        Listed = filter;
        return Task.FromResult(new Page<SurveyRow>([], "next~1"));
    }

    public Task<SurveyView?> GetAsync(string surveyId, CancellationToken cancellationToken = default) => Task.FromResult(surveyId == "survey~K-1" ? new SurveyView
    {
        Request = new SurveyRequest { SurveyId = surveyId, Form = SurveyForm.PostOrder, ClientId = "demo-agency", OrderId = "K-1", DueAt = At },
        State = InstanceState.Completed,
        Stage = SurveyStage.Answered,
        Answers = new SurveyAnswers(4, 5, 3, 4, 9, "Faster, please."),
    } : null);

    public Task<Page<DeliveryRow>> DeliveriesAsync(DeliveryFilter filter, CancellationToken cancellationToken = default)
    {
        Delivered = filter;
        return Task.FromResult(new Page<DeliveryRow>([], null));
    }

    public Task<IReadOnlyList<DeliveryCount>> CountsAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<DeliveryCount>>([new DeliveryCount(DeliveryState.UnknownForm, 2, More: false)]);

    public Task<ReplayedPage> ReplayAsync(ReplayRequest request, CancellationToken cancellationToken = default)
    {
        Replayed = request;
        return Task.FromResult(new ReplayedPage(3, 2, 1, "F1~T3"));
    }
}
