using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Directory;

public sealed class StaffAndTasksTests
{
    [Fact]
    public async Task A_staff_member_is_read_back_as_put_with_their_absences()
    {
        await using var api = await ApiServer.StartAsync();
        var body = Bodies.Staff.With("absences", """[{ "from": "2026-03-02", "to": "2026-03-06", "delegate": "S-2" }]""").With("function", "\"cs\"");
        (await api.PutAsync("/api/staff/S-1", body)).ShouldBe(201);
        var read = (await api.GetAsync("/api/staff/S-1")).ShouldBe(200);
        Assert.Equal("S-2", read.Json.GetProperty("absences")[0].GetProperty("delegate").GetString());
        Assert.Equal("ko", read.Member("language"));
        (await api.PutAsync("/api/staff/S-1", read.Text)).ShouldBe(200);
        (await api.PutAsync("/api/staff/S-1", body.With("language", "\"en\""))).ShouldBe(200);
        Assert.Equal("en", (await api.GetAsync("/api/staff/S-1")).Member("language"));
        Assert.Single((await api.GetAsync("/api/staff")).Json.GetProperty("items").EnumerateArray());
    }

    [Theory]
    [InlineData("role", "\"boss\"", "$.role", "pattern")]
    [InlineData("role", null, "$.role", "required")]
    [InlineData("function", "\"kitchen\"", "$.function", "pattern")]
    [InlineData("absences", """[{ "from": "2026-03-06", "to": "2026-03-02" }]""", "$.absences[0].to", "order")]
    [InlineData("absences", """[{ "from": "2026-03-06" }]""", "$.absences[0].to", "required")]
    public async Task A_bad_value_is_refused_by_name(string path, string? json, string field, string rule)
    {
        await using var api = await ApiServer.StartAsync();
        (await api.PutAsync("/api/staff/S-1", Bodies.Staff.With(path, json))).ShouldRefuse(field, rule);
    }

    [Fact]
    public async Task A_task_is_listed_done_and_stays_done()
    {
        await using var api = await ApiServer.StartAsync();
        await RaiseAsync(api, "order~K-1~call~shipped", "S-1");
        Assert.Single((await api.GetAsync("/api/tasks?owner=S-1&state=open&dueBefore=2026-03-03T00:00:00%2B09:00")).ShouldBe(200).Json.GetProperty("items").EnumerateArray());
        Assert.Empty((await api.GetAsync("/api/tasks?dueBefore=2026-03-02T05:00:00Z")).ShouldBe(200).Json.GetProperty("items").EnumerateArray());
        var done = (await api.PostAsync("/api/tasks/order~K-1~call~shipped/done", null, Role.Specialist)).ShouldBe(200);
        Assert.Equal(("done", "key:specialist", "2026-03-02T00:00:00Z"), (done.Member("state"), done.Member("doneBy"), done.Member("doneAt")));
        Assert.Equal("key:specialist", (await api.PostAsync("/api/tasks/order~K-1~call~shipped/done", null, Role.Csm)).ShouldBe(200).Member("doneBy"));
        (await api.PostAsync("/api/tasks/order~K-1~call~shipped/reassign", """{ "owner": "team" }""", Role.Csm)).ShouldBeProblem(409, "refused");
        (await api.PostAsync("/api/tasks/nothing/done", null, Role.Csm)).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task Tasks_of_one_instance_are_its_own_open_ones_first_and_only_for_those_they_concern()
    {
        await using var api = await ApiServer.StartAsync();
        await RaiseAsync(api, "order~K-1~call~shipped", "S-1");
        await RaiseAsync(api, "order~K-1~call~delivered", "S-2");
        await RaiseAsync(api, "order~K-10~call~shipped", "S-1");
        (await api.PostAsync("/api/tasks/order~K-1~call~delivered/done", null, Role.Specialist)).ShouldBe(200);
        Assert.Equal("order~K-1~call~shipped order~K-1~call~delivered", await IdsAsync(api, "/api/tasks?instanceId=order~K-1", Role.CsLead));
        Assert.Equal("order~K-1~call~delivered", await IdsAsync(api, "/api/tasks?instanceId=order~K-1&state=done", Role.CsLead));
        Assert.Equal("order~K-1~call~shipped", await IdsAsync(api, "/api/tasks?instanceId=order~K-1&owner=S-1", Role.CsLead));
        Assert.Equal("", await IdsAsync(api, "/api/tasks?instanceId=order~K-1", Role.Cfo));
        Assert.Equal("", await IdsAsync(api, "/api/tasks?instanceId=order~K-2", Role.CsLead));
    }

    [Fact]
    public async Task A_task_carries_its_id_and_its_rule_under_both_names()
    {
        await using var api = await ApiServer.StartAsync();
        await RaiseAsync(api, "T-1", "S-1");
        var read = (await api.GetAsync("/api/tasks/T-1")).ShouldBe(200);
        Assert.Equal(("T-1", "T-1", "CHN-3", "CHN-3"), (read.Member("id"), read.Member("taskId"), read.Member("rule"), read.Member("ruleId")));
        var list = (await api.GetAsync("/api/tasks")).ShouldBe(200).Json;
        Assert.Equal(read.Text, Assert.Single(list.GetProperty("items").EnumerateArray()).GetRawText());
        Answer.ShouldBeNull(list, "next");
    }

    [Fact]
    public async Task A_task_goes_to_known_staff_or_to_the_team()
    {
        await using var api = await ApiServer.StartAsync();
        await RaiseAsync(api, "T-1", "S-1");
        (await api.PostAsync("/api/tasks/T-1/reassign", """{ "owner": "S-2" }""", Role.Csm)).ShouldRefuse("$.owner", "exists");
        await api.PutAsync("/api/staff/S-2", Bodies.Staff);
        Assert.Equal("S-2", (await api.PostAsync("/api/tasks/T-1/reassign", """{ "owner": "S-2" }""", Role.Csm)).ShouldBe(200).Member("owner"));
        Assert.Equal("team", (await api.PostAsync("/api/tasks/T-1/reassign", """{ "owner": "team" }""", Role.Csm)).ShouldBe(200).Member("owner"));
    }

    [Theory]
    [InlineData("state=late", "query.state")]
    [InlineData("owner=a/b", "query.owner")]
    [InlineData("dueBefore=2026-03-02T00:00:00", "query.dueBefore")]
    public async Task A_bad_filter_is_refused_by_name(string query, string field)
    {
        await using var api = await ApiServer.StartAsync();
        (await api.GetAsync($"/api/tasks?{query}")).ShouldBeProblem(400, "invalid-request");
        Assert.Contains(field, (await api.GetAsync($"/api/tasks?{query}")).Text, StringComparison.Ordinal);
    }

    private static Task<bool> RaiseAsync(ApiServer api, string id, string owner) => api.Get<TaskBoard>().RaiseAsync(new WorkTask
    {
        TaskId = id,
        Kind = TaskKind.Phone,
        InstanceId = "order~K-1",
        Owner = owner,
        Subject = new LocalizedText("Call", "전화"),
        CreatedAt = Instant.FromUtc(2026, 3, 2, 0, 0),
        Due = Instant.FromUtc(2026, 3, 2, 5, 0),
        RuleId = "CHN-3",
    });

    private static async Task<string> IdsAsync(ApiServer api, string path, Role role) => string.Join(
        ' ', (await api.GetAsync(path, role)).ShouldBe(200).Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
}
