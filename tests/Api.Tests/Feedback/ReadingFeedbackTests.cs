using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Feedback;

public sealed class ReadingFeedbackTests(SharedApi shared) : IClassFixture<SharedApi>
{
    private static readonly Instant At = Instant.FromUtc(2026, 3, 3, 1, 0);

    private readonly ApiServer api = shared.Fresh();

    [Theory]
    [InlineData(Role.Csm, true)]
    [InlineData(Role.OperationsDirector, true)] // operations has a part in it
    [InlineData(Role.Operator, false)]
    public async Task The_clients_words_are_read_by_those_who_act_on_them(Role role, bool words)
    {
        api.Feedback.View = View("operations");
        var answer = await api.GetAsync("/api/feedback/F-7", role);
        answer.ShouldBe(200);
        Assert.Equal(words, answer.Text.Contains("seam", StringComparison.Ordinal));
        Assert.Contains("feedback-addressed", answer.Text, StringComparison.Ordinal);
    }

    [Theory] // each function reads what it has a part in; a key belongs to no function
    [InlineData(Role.OperationsDirector)]
    [InlineData(Role.FunctionMember)]
    public async Task A_function_without_a_part_is_told_why_not(Role role)
    {
        api.Feedback.View = View("design");
        (await api.GetAsync("/api/feedback/F-7", role)).ShouldBeProblem(403, "not-permitted");
    }

    private static FeedbackView View(string function) => new()
    {
        Feedback = new ClientFeedback
        {
            FeedbackId = "F-7", ClientId = "demo-agency", ReceivedAt = At, Channel = "survey", Text = "The seam.", Scores = new SurveyAnswers(2, null, null, null, null, "The seam."),
        },
        State = "running",
        Stage = "acting",
        Functions = [new FunctionPartView(function, "asked", At, At, null, null, null, false)],
        Draft = new DraftView("feedback-addressed", At, "About your word", "You said: the seam."),
    };
}
