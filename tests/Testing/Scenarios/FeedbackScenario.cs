using System.Net;
using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Testing.Scenarios;

/// <summary>What clients say in a scenario, and what people do about it. Everything is about feedback F-7 of demo-agency unless a test says otherwise.</summary>
public static class FeedbackScenario
{
    public static async Task<ApiAnswer> GiveFeedback(this Scenario world, string text, params (string Name, object? Value)[] changes)
    {
        var body = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["feedbackId"] = "F-7", ["clientId"] = "demo-agency", ["receivedAt"] = Scenario.Text(world.Now), ["channel"] = "email", ["text"] = text,
        };
        foreach (var (name, value) in changes) body[name] = value;
        return (await world.As("specialist").PostAsync("/api/feedback", body)).Expect(HttpStatusCode.Accepted);
    }

    /// <summary>Somebody with the key of a role does something about it.</summary>
    public static async Task<ApiAnswer> OnFeedback(this Scenario world, string role, string verb, object? body = null, string feedbackId = "F-7") =>
        (await world.As(role).PostAsync($"/api/feedback/{feedbackId}/{verb}", body)).Expect(HttpStatusCode.Accepted);

    public static async Task<JsonNode> ReadFeedback(this Scenario world, string feedbackId = "F-7") =>
        (await world.As("cs-lead").GetAsync($"/api/feedback/{feedbackId}")).Expect(HttpStatusCode.OK).Json;

    public static async Task<string> StageOf(this Scenario world, string feedbackId = "F-7") => (await world.ReadFeedback(feedbackId))["stage"]!.GetValue<string>();

    /// <summary>A mail of a loop, e.g. <c>addressed~1</c>.</summary>
    public static SentMail FeedbackMail(this Scenario world, string key, string feedbackId = "F-7") => world.Mails().TryGetValue($"feedback-loop~{feedbackId}~{key}", out var raw)
        ? new SentMail(raw)
        : throw new Xunit.Sdk.XunitException($"No mail '{key}'; there are: {string.Join(", ", world.Mails().Keys.Order(StringComparer.Ordinal))}");
}

/// <summary>Surveys as the loop asks for them: what was begun and withdrawn, and what clients answered.</summary>
public sealed class ScriptedSurveys : ISurveyStarter
{
    public Dictionary<string, SurveyRequest> Begun { get; } = [];

    public List<string> Withdrawn { get; } = [];

    public Task BeginAsync(SurveyRequest request, CancellationToken cancellationToken = default)
    {
        Begun[request.SurveyId] = request;
        return Task.CompletedTask;
    }

    public Task WithdrawAsync(string surveyId, string reason, CancellationToken cancellationToken = default)
    {
        Withdrawn.Add(surveyId);
        return Task.CompletedTask;
    }

    public WebApplicationBuilder In(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ISurveyStarter>(this);
        return builder;
    }

    /// <summary>A client answers.</summary>
    public static SurveyRequest PostOrder(string orderId, string clientId = "demo-agency") => new()
    {
        SurveyId = $"survey~{orderId}", Form = SurveyForm.PostOrder, ClientId = clientId, OrderId = orderId, DueAt = default,
    };

    /// <summary>A survey is settled; null: nobody answered in time.</summary>
    public static async Task SettleAsync(Scenario world, SurveyRequest request, SurveyAnswers? answers)
    {
        var settled = new SettledSurvey(request, answers is null ? SurveyOutcome.Expired : SurveyOutcome.Answered, answers, world.Now);
        foreach (var observer in world.Services.GetServices<ISurveyObserver>()) await observer.SettledAsync(settled);
        await world.SettleAsync();
    }
}
