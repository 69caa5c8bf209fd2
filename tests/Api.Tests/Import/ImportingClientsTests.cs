using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Orchestrations.Audit;
using Kyndof.Workflows.Orchestrations.Directory;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Api.Tests.Import;

public sealed class ImportingClientsTests
{
    private const string Two = "clientId,name,email,tier,annualRevenueUsd\nC-1,데모 에이전시,one@example.com,vip,120000.5\nC-2,Demo Studio,two@example.com,,\n";

    [Fact]
    public async Task A_dry_run_says_what_would_happen_and_writes_nothing()
    {
        await using var api = await ApiServer.StartAsync();
        var answer = (await api.TryAsync("clients", Two)).ShouldBe(200);
        Assert.Equal(["2 C-1 created", "3 C-2 created"], answer.Lines());
        Assert.Equal(("True", "2", "0"), (answer.Member("dryRun"), answer.Member("created"), answer.Member("refused")));
        Assert.Null(await api.Get<ClientDirectory>().GetAsync("C-1"));
        Assert.Empty((await api.Get<AuditLog>().ListAsync()).Items);
    }

    [Fact]
    public async Task A_file_that_says_nothing_of_a_dry_run_is_only_tried()
    {
        await using var api = await ApiServer.StartAsync();
        Assert.Equal("True", (await api.SendFileAsync("/api/clients/import", System.Text.Encoding.UTF8.GetBytes(Two))).ShouldBe(200).Member("dryRun"));
        Assert.Null(await api.Get<ClientDirectory>().GetAsync("C-1"));
    }

    [Fact]
    public async Task An_import_creates_every_line_as_a_put_would_and_its_repeat_changes_nothing()
    {
        await using var api = await ApiServer.StartAsync();
        Assert.Equal("2", (await api.ImportAsync("clients", Two)).ShouldBe(200).Member("created"));
        Assert.Equal(
            new Client { ClientId = "C-1", Name = "데모 에이전시", Email = "one@example.com", Tier = ClientTier.Vip, AnnualRevenueUsd = 120000.5m, Language = Language.Ko },
            await api.Get<ClientDirectory>().GetAsync("C-1"));
        Assert.Equal(["2 C-1 unchanged", "3 C-2 unchanged"], (await api.ImportAsync("clients", Two)).ShouldBe(200).Lines());
        var deeds = (await api.Get<AuditLog>().ListAsync()).Items;
        Assert.Equal(["client.import", "client.import", "client.import.done"], deeds.Select(deed => deed.Action).Order(StringComparer.Ordinal));
        Assert.Contains(deeds, deed => deed.Detail == "2 of 2 lines written");
        Assert.Contains(deeds, deed => deed.Detail == "2 created, 0 changed, 0 unchanged, 0 refused");
    }

    [Fact]
    public async Task An_import_whose_caller_goes_away_while_it_writes_is_written_to_the_end_and_the_audit_says_so()
    {
        var gone = new Gone();
        var file = System.Text.Encoding.UTF8.GetBytes(Two);
        await using var leaving = await ApiServer.StartAsync(services: added => added.AddSingleton<IClientObserver>(gone));
        var context = await leaving.Server.SendAsync(request =>
        {
            request.RequestAborted = gone.Caller.Token;
            (request.Request.Method, request.Request.Path, request.Request.QueryString, request.Request.ContentType) = ("POST", "/api/clients/import", new QueryString("?dryRun=false"), "text/csv");
            request.Request.Headers.Authorization = "Bearer " + ApiServer.KeyOf(Role.CsLead);
            request.Request.Body = new MemoryStream(file);
        });
        Assert.True(gone.Caller.IsCancellationRequested);
        Assert.Equal(200, context.Response.StatusCode);
        Assert.NotNull(await leaving.Get<ClientDirectory>().GetAsync("C-1"));
        Assert.NotNull(await leaving.Get<ClientDirectory>().GetAsync("C-2"));
        Assert.Contains((await leaving.Get<AuditLog>().ListAsync()).Items, deed => deed is { Action: "client.import.done", Detail: "2 of 2 lines written" });
    }

    [Fact]
    public async Task A_column_that_is_not_there_leaves_its_field_and_an_empty_cell_takes_it_away()
    {
        await using var api = await ApiServer.StartAsync();
        (await api.PutAsync("/api/clients/C-1", Bodies.Client.With("phone", "\"+82 2-555-0100\""))).ShouldBe(201);
        const string Edit = "clientId;csm;phone;surveyOptOut\r\nC-1;S-9;;TRUE\r\n";
        var tried = (await api.TryAsync("clients", Edit)).ShouldBe(200);
        Assert.Equal(["csm: S-1 -> S-9", "phone: +82 2-555-0100 -> ", "surveyOptOut: false -> true"], tried.Changes(2).Order(StringComparer.Ordinal));
        (await api.ImportAsync("clients", Edit)).ShouldBe(200);
        var client = (await api.Get<ClientDirectory>().GetAsync("C-1"))!;
        Assert.Equal(("Demo Agency", "S-9", null, true, ClientTier.Vip), (client.Name, client.Csm, client.Phone, client.SurveyOptOut, client.Tier));
    }

    [Fact]
    public async Task One_refused_line_keeps_every_line_out_and_all_of_them_are_told()
    {
        await using var api = await ApiServer.StartAsync();
        const string File = "clientId,name,email,tier,domestic,annualRevenueUsd\nC-1,Demo,one@example.com,vip,true,1\nC-2,,nobody,gold,maybe,much\n";
        var refused = (await api.ImportAsync("clients", File)).ShouldBeProblem(409, "refused");
        Assert.Equal("lines-refused", refused.Member("code"));
        Assert.Equal(["2 C-1 created", "3 C-2 refused"], refused.Lines());
        Assert.Null(await api.Get<ClientDirectory>().GetAsync("C-1"));
        Assert.Equal(["annualRevenueUsd", "domestic", "email", "name", "tier"], refused.Errors(3).Select(error => error.Split(':')[0]).Order(StringComparer.Ordinal));
        Assert.Contains("tier: Expected one of standard, vip, got a string that is none. Allowed: one of standard, vip", refused.Errors(3));
        Assert.Equal(["client.import", "client.import.refused"], (await api.Get<AuditLog>().ListAsync()).Items.Select(deed => deed.Action).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_id_stands_once_in_a_file_and_every_line_has_one()
    {
        await using var api = await ApiServer.StartAsync();
        var answer = (await api.TryAsync("clients", "name,clientId,email\nOne,C-1,one@example.com\nTwo,C-1,two@example.com\nThree,,three@example.com\nFour,a b,four@example.com\nFive,C-5\n")).ShouldBe(200);
        Assert.Equal(["2 C-1 created", "3 C-1 refused", "4  refused", "5  refused", "6  refused"], answer.Lines());
        Assert.Equal(["clientId: Line 2 has the same id. Allowed: one line an id"], answer.Errors(3));
        Assert.Equal([": The line has 2 cells, the header 3."], answer.Errors(6));
    }

    [Fact]
    public async Task Only_the_CS_Lead_imports_clients()
    {
        await using var api = await ApiServer.StartAsync();
        (await api.TryAsync("clients", Two, Role.Operator)).ShouldBeProblem(403, "forbidden");
    }

    /// <summary>The caller goes away with the first line that is written.</summary>
    private sealed class Gone : IClientObserver
    {
        public CancellationTokenSource Caller { get; } = new();

        public async Task ClientPutAsync(Client client, CancellationToken cancellationToken = default)
        {
            await Caller.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
