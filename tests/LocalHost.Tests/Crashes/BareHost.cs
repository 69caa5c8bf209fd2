using System.Text.Json;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.LocalHost.Hosting;
using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using Kyndof.Workflows.Orchestrations.Surveys;
using Kyndof.Workflows.Orchestrations.Tasks;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.LocalHost.Tests.Crashes;

/// <summary>The embedded host without its HTTP pipeline, which takes longer to build than an order or an issue takes to live: what the API
/// would be asked is asked of the desks behind it. What a call causes has happened when it returns.</summary>
internal sealed class BareHost(WebApplication app) : IAsyncDisposable
{
    public EmbeddedRuntime Runtime => Get<EmbeddedRuntime>();

    public static async Task<BareHost> StartAsync(string folder, string start, Action<WebApplicationBuilder> prepare)
    {
        var app = LocalHostApplication.Build(new HostOptions { DataFolder = folder, VirtualClock = true, Start = Scenario.At(start) }, builder =>
        {
            builder.Logging.ClearProviders();
            prepare(builder.ShareTemplates());
        });
        var host = new BareHost(app);
        await host.Runtime.StartAsync(CancellationToken.None);
        return host;
    }

    public Task PutAsync(StaffMember member) => AskAsync(() => Get<StaffDirectory>().PutAsync(member));

    public Task PutAsync(Dictionary<string, object?> client) =>
        AskAsync(() => Get<ClientDirectory>().PutAsync(Read<Client>(client.Append(new("clientId", "demo-agency")))));

    public Task PlaceAsync(Dictionary<string, object?> order) => AskAsync(() => Get<IOrderDesk>().PlaceAsync(Read<Order>(order)));

    public async Task ReportAsync(string milestone, string at, params (string Name, object? Value)[] changes)
    {
        await AdvanceToAsync(at);
        var report = Read<MilestoneEvent>(Orders.Milestone(milestone, at, changes: changes));
        await AskAsync(() => Get<IOrderDesk>().ReportAsync("K-1042", report));
    }

    public Task ChooseAsync(string eventId, ExceptionOption option) =>
        AskAsync(() => Get<IOrderDesk>().ChooseAsync("K-1042", eventId, new ExceptionChoice(option, null, "key:specialist")));

    public async Task SatisfiedAsync(string eventId, string at)
    {
        await AdvanceToAsync(at);
        await AskAsync(() => Get<IOrderDesk>().SatisfiedAsync("K-1042", eventId, "key:specialist", null));
    }

    public Task OpenAsync(Issue issue, Actor actor) => AskAsync(() => Get<IIssueDesk>().OpenAsync(issue, actor));

    public async Task ActAsync(string at, IssueAction action, Actor actor)
    {
        await AdvanceToAsync(at);
        await AskAsync(() => Get<IIssueDesk>().ActAsync("I-1", action, actor));
    }

    /// <summary>Asks a desk for a deed at an instant.</summary>
    public async Task AskAsync<TDesk>(string at, Func<TDesk, Task<DeedResult>> deed)
        where TDesk : notnull
    {
        await AdvanceToAsync(at);
        await AskAsync(() => deed(Get<TDesk>()));
    }

    /// <summary>An answer to a survey comes in from Typeform.</summary>
    public async Task AnswerAsync(string at, string formId, string surveyId, string token, int overall)
    {
        await AdvanceToAsync(at);
        var payload = JsonSerializer.SerializeToElement(new
        {
            event_id = $"e-{token}",
            event_type = "form_response",
            form_response = new { form_id = formId, token, answers = new[] { new { type = "number", number = overall, field = new { @ref = "overall" } } } },
        });
        await AskAsync(() => Get<ITypeformInbox>().KeepAsync(new TypeformDelivery(formId, token, $"e-{token}", null, surveyId, Scenario.At(at), payload), Scenario.At(at)));
    }

    /// <summary>What a desk shows.</summary>
    public Task<T> LookAsync<TDesk, T>(Func<TDesk, Task<T>> look)
        where TDesk : notnull => look(Get<TDesk>());

    public Task AdvanceToAsync(string at) => Runtime.AdvanceToAsync(Scenario.At(at));

    public async Task<OrderView> OrderAsync() => (await Get<IOrderDesk>().GetAsync("K-1042"))!;

    /// <summary>The issue, and its row in the lists.</summary>
    public async Task<(IssueView View, IssueRow Row)> IssueAsync() =>
        ((await Get<IIssueDesk>().GetAsync("I-1"))!, Assert.Single((await Get<IIssueDesk>().ListAsync(new IssueFilter())).Items));

    public async Task<IReadOnlyList<string>> TasksAsync() =>
        [.. (await Get<TaskBoard>().ListAsync(new TaskFilter())).Items.Select(task => WorkflowJson.Serialize(task))];

    public async ValueTask DisposeAsync()
    {
        await Runtime.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
    }

    private async Task AskAsync<T>(Func<Task<T>> call)
    {
        var answer = await call();
        Assert.False(answer is IntakeResult and not (IntakeResult.Accepted or IntakeResult.Repeated), $"{answer}");
        Assert.False(answer is DeedResult and not (DeedResult.Accepted or DeedResult.Repeated), $"{answer}");
        Assert.False(answer is IssueResult and not (IssueResult.Accepted or IssueResult.Repeated), $"{answer}");
        await Runtime.AdvanceToAsync(Runtime.Time.Now);
    }

    private T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    private static T Read<T>(IEnumerable<KeyValuePair<string, object?>> body) =>
        WorkflowJson.Deserialize<T>(WorkflowJson.Serialize(body.ToDictionary(StringComparer.Ordinal)))!;
}
