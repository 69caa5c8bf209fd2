using System.Net;
using System.Net.Http.Headers;
using Kyndof.Workflows.Api;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.EndToEnd.Hosting;

/// <summary>The real host on a port of its own with the built page: virtual clock, data file in a temp folder, a department with its usual people.
/// lead-1 leads CS, csm-1 and csm-2 manage accounts, specialist-1 answers; demo-agency is a client.</summary>
internal sealed class CsWorld : IAsyncDisposable
{
    private CsWorld(Scenario scenario) => Scenario = scenario;

    public Scenario Scenario { get; }

    public Uri Address => Scenario.Address;

    /// <summary>The CS Lead's own key.</summary>
    public string LeadKey { get; private set; } = "";

    public const string Lead = "lead-1";

    /// <summary>Starts a world at an instant with an offset, e.g. <c>2026-03-06T17:00+09:00</c>.</summary>
    public static async Task<CsWorld> StartAt(string instant)
    {
        var world = new CsWorld(await Scenario.ServeAt(instant, builder => builder.Services.Configure<WorkflowApiOptions>(api => api.PageFolders = BuiltPage.Folders), SurveyScenario.Settings));
        world.LeadKey = await world.KeyOfAsync(Lead, "cs-lead");
        return world;
    }

    /// <summary>With the people and the client most stories need.</summary>
    public static async Task<CsWorld> WithClientAt(string instant, params (string Name, object? Value)[] client)
    {
        var world = await StartAt(instant);
        await world.KeyOfAsync("csm-1", "csm");
        await world.KeyOfAsync("csm-2", "csm");
        await world.KeyOfAsync("specialist-1", "specialist");
        await world.Scenario.PutClient(client);
        return world;
    }

    /// <summary>Puts the staff record and has an operator give the person their key.</summary>
    public async Task<string> KeyOfAsync(string staffId, string role)
    {
        var caller = await Scenario.SignInAs(staffId, role, "cs");
        return caller.Http.DefaultRequestHeaders.Authorization!.Parameter!;
    }

    /// <summary>Somebody does something by the API, not by the page.</summary>
    public async Task<ApiAnswer> PostAsync(string role, string path, object? body = null, HttpStatusCode expected = HttpStatusCode.Accepted) =>
        (await Scenario.As(role).PostAsync(path, body)).Expect(expected);

    /// <summary>The same as a person, with their own key.</summary>
    public ApiCaller As(string key)
    {
        var http = Scenario.Stranger();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return new ApiCaller(http, Scenario);
    }

    public ValueTask DisposeAsync() => Scenario.DisposeAsync();
}
