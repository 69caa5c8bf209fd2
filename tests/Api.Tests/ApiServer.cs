using System.Net.Http.Headers;
using System.Text;
using Kyndof.Workflows.Adapters.Links;
using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Api.Tests.Fakes;
using Kyndof.Workflows.Orchestrations.Erasure;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Orchestrations.Feedback.Intake;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Instances.Histories;
using Kyndof.Workflows.Orchestrations.Instances.Plans;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Links;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Reports;
using Kyndof.Workflows.Orchestrations.Messages.Sending;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Policies.Closures;
using Kyndof.Workflows.Orchestrations.Policies.Editing;
using Kyndof.Workflows.Orchestrations.Policies.Views;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Surveys;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using Kyndof.Workflows.Orchestrations.Surveys.Intake;
using Kyndof.Workflows.Orchestrations.Transitions.Contracts;
using Kyndof.Workflows.Testing.Records;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Kyndof.Workflows.Api.Tests;

/// <summary>The API in a bare pipeline, with records in memory and the services behind it faked. It is 2026-03-02T00:00Z.</summary>
public sealed class ApiServer : IAsyncDisposable
{
    private readonly IHost host;

    private ApiServer(IHost host) => this.host = host;

    public FakeOrderDesk Orders => (FakeOrderDesk)Get<IOrderDesk>();

    public FakeIssueDesk Issues => (FakeIssueDesk)Get<IIssueDesk>();

    public FakeSurveyDesk Surveys => (FakeSurveyDesk)Get<ISurveyDesk>();

    public RecordIntake Intake => (RecordIntake)Get<IIntake>();
    public FakeTransitionDesk Transitions => (FakeTransitionDesk)Get<ITransitionDesk>();
    public FakeDepartureDesk Departures => (FakeDepartureDesk)Get<IDepartureDesk>();
    public FakeFeedbackDesk Feedback => (FakeFeedbackDesk)Get<IFeedbackDesk>();

    public FakePolicyDesk Policies => (FakePolicyDesk)Get<IPolicyDesk>();

    public FakeClosureDesk Closures => (FakeClosureDesk)Get<IClosureDesk>();

    public FakeInstanceHistories Histories => (FakeInstanceHistories)Get<IInstanceHistories>();

    public FakeMessageDesk Messages => (FakeMessageDesk)Get<IMessageDesk>();

    public FakeDeliveryReports Reports => (FakeDeliveryReports)Get<IDeliveryReports>();

    public FakeInstanceOperations Operations => (FakeInstanceOperations)Get<IInstanceOperations>();

    public InMemoryRecordStore Records => (InMemoryRecordStore)Get<IRecordStore>();

    public TestServer Server => host.GetTestServer();

    public static async Task<ApiServer> StartAsync(
        Action<WorkflowApiOptions>? configure = null, Action<IServiceCollection>? services = null)
    {
        var built = new HostBuilder().ConfigureWebHost(web => web
            .UseTestServer()
            .ConfigureServices(added =>
            {
                added.AddSingleton<IRecordStore, InMemoryRecordStore>();
                added.AddSingleton<IOrderDesk, FakeOrderDesk>();
                added.AddSingleton<IMessageDesk, FakeMessageDesk>();
                added.AddSingleton<IDeliveryReports, FakeDeliveryReports>();
                added.AddSingleton<IErasureDesk, FakeErasureDesk>();
                added.AddSingleton<IIssueDesk, FakeIssueDesk>();
                added.AddSingleton<ITransitionDesk, FakeTransitionDesk>();
                added.AddSingleton<IDepartureDesk, FakeDepartureDesk>();
                added.AddSingleton<IPolicyDesk, FakePolicyDesk>();
                added.AddSingleton<IClosureDesk, FakeClosureDesk>();
                added.AddSingleton<IPolicyViews, FakePolicyViews>();
                added.AddSingleton<IInstancePlans, FakeInstancePlans>();
                added.AddSingleton<IInstanceHistories, FakeInstanceHistories>();
                added.AddSingleton<ISurveyDesk, FakeSurveyDesk>();
                added.AddSingleton<IIntake, RecordIntake>();
                added.AddSingleton<ITypeformInbox, TypeformInbox>();
                added.AddSingleton<SurveyBoard>();
                added.AddSingleton<IssueBoard>();
                added.AddSingleton<IFeedbackDesk, FakeFeedbackDesk>();
                added.AddSingleton<FeedbackBoard>();
                added.AddSingleton<OrderBoard>();
                added.AddSingleton<OrderReader>();
                added.AddSingleton<HoldBook>();
                added.AddSingleton(new SendingOptions());
                added.AddSingleton<ITemplateGallery, FakeTemplateGallery>();
                added.AddSingleton<IActionLinks>(new SignedActionLinks(new Uri("https://localhost"), [new byte[32]]));
                added.AddSingleton<IInstanceOperations, FakeInstanceOperations>();
                added.AddSingleton<IPolicyProvider, FakePolicies>();
                added.AddSingleton<TimeProvider, StoppedTime>();
                added.AddSingleton<IKeyRing>(KeyRing.FromHashes(Enum.GetValues<Role>().Select(role => new KeyHash(role, KeyRing.HashOf(KeyOf(role))))));
                services?.Invoke(added);
                added.AddWorkflowApi(configure);
            })
            .Configure(app => app.UseWorkflowApi()))
            .Build();
        await built.StartAsync();
        return new ApiServer(built);
    }

    /// <summary>With a virtual clock at 2026-03-02T00:00Z.</summary>
    public static Task<ApiServer> StartWithClockAsync() => StartAsync(services: added => added.AddSingleton<IVirtualClock, FakeVirtualClock>());

    public static string KeyOf(Role role) => $"key-of-{role}";

    public T Get<T>()
        where T : notnull => host.Services.GetRequiredService<T>();

    public HttpClient Client(Role? role = null)
    {
        var client = host.GetTestClient();
        if (role is { } signedIn) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", KeyOf(signedIn));
        return client;
    }

    public Task<Answer> GetAsync(string path, Role? role = Role.CsLead) => SendAsync(HttpMethod.Get, path, null, role);

    public Task<Answer> PostAsync(string path, string? json, Role? role = Role.OrderSystem) => SendAsync(HttpMethod.Post, path, json, role);

    public Task<Answer> PutAsync(string path, string? json, Role? role = Role.CsLead) => SendAsync(HttpMethod.Put, path, json, role);

    public async Task<Answer> SendAsync(HttpMethod method, string path, string? json, Role? role)
    {
        using var content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(method, path) { Content = content };
        return await SendAsync(request, role);
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request, Role? role)
    {
        using var client = Client(role);
        using var response = await client.SendAsync(request);
        return await Answer.OfAsync(response);
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }

    private sealed class StoppedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);
    }
}
