using System.Globalization;
using System.Text.Json;
using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using Kyndof.Workflows.Orchestrations.Surveys;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using Kyndof.Workflows.Parity.Hosts;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.Parity.Feedback;

/// <summary>What demo-agency says, and what is done about it.</summary>
internal sealed class LoopDriver(IProcessHost host)
{
    public const string FeedbackId = "F-1";

    private Instant now = BothEngines.Start;
    private int deeds;
    private int answers;

    private IFeedbackDesk Desk => host.Services.GetRequiredService<IFeedbackDesk>();

    public async Task SayAsync(string text) => Accepted(await host.SettledAsync(Desk.OpenAsync(
        new ClientFeedback { FeedbackId = FeedbackId, ClientId = DemoAgency.ClientId, ReceivedAt = now, Channel = "email", Text = text }, Person("csm"))));

    public Task ReleaseAsync() => ActAsync("cs-lead", static id => new FeedbackAction.Release(id, null, null));

    public Task CompleteAsync(string function) => ActAsync("cs-lead", id => new FeedbackAction.Complete(id, function, "Sewn with double seams."));

    public async Task ActAsync(string role, Func<string, FeedbackAction> action) =>
        Accepted(await host.SettledAsync(Desk.ActAsync(FeedbackId, action($"d-{++deeds}"), Person(role))));

    /// <summary>An answer to the loop's check comes in from Typeform.</summary>
    public async Task AnswerCheckAsync(int check, int overall)
    {
        var survey = FeedbackKeys.Survey(FeedbackId, check);
        var token = string.Create(CultureInfo.InvariantCulture, $"t-{++answers}");
        var payload = JsonSerializer.SerializeToElement(new
        {
            event_id = $"e-{token}",
            event_type = "form_response",
            form_response = new { form_id = "sample-loop-check", token, hidden = new { survey_id = survey }, answers = new[] { new { type = "number", number = overall, field = new { @ref = "overall" } } } },
        });
        var delivery = new TypeformDelivery("sample-loop-check", token, $"e-{token}", null, survey, now, payload);
        Assert.Equal(TypeformOutcome.Stored, await host.SettledAsync(host.Services.GetRequiredService<ITypeformInbox>().KeepAsync(delivery, now)));
    }

    public Task WaitAsync(Duration time) => host.AdvanceToAsync(now += time);

    public async Task<LoopOutcome> OutcomeAsync()
    {
        var view = await Desk.GetAsync(FeedbackId) ?? throw new InvalidOperationException("There is no feedback.");
        var surveys = host.Services.GetRequiredService<ISurveyDesk>();
        var checks = new List<SurveyView>();
        for (var check = 1; await surveys.GetAsync(FeedbackKeys.Survey(FeedbackId, check)) is { } survey; check++) checks.Add(survey);
        return LoopOutcome.Of(view, checks, await host.TasksAsync());
    }

    private static Actor Person(string role) => new($"person:{role}-1", [role], $"{role}-1", IsPerson: true);

    private static void Accepted(DeedResult result) => Assert.IsType<DeedResult.Accepted>(result);
}
