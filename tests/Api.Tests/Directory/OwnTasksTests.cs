using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Api.Tests.Security;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Directory;

/// <summary>Tasks of whom CS asks: their own and their function's, and no others (XFN-1).</summary>
public sealed class OwnTasksTests
{
    [Fact]
    public async Task A_member_of_a_function_sees_and_does_what_is_theirs_and_nothing_else()
    {
        await using var api = await StartAsync();
        var bearer = await JoinAsync(api, "S-1", "function-member", "operations");
        Assert.Equal("T-2 T-1 T-5", await ListAsync(api, "", bearer));
        Assert.Equal("T-2", await ListAsync(api, "?owner=operations", bearer));
        Assert.Equal("", await ListAsync(api, "?owner=design", bearer));
        Assert.Equal("T-2 T-1", await ListAsync(api, "?dueBefore=2026-03-02T05:00:00Z", bearer));
        (await api.CallAsync(HttpMethod.Get, "/api/tasks/T-2", null, bearer)).ShouldBe(200);
        Refused(await api.CallAsync(HttpMethod.Get, "/api/tasks/T-3", null, bearer), "not-your-task");
        Refused(await api.CallAsync(HttpMethod.Post, "/api/tasks/T-3/done", "{}", bearer), "not-your-task");
        Assert.Equal("open", (await api.GetAsync("/api/tasks/T-3")).Member("state"));
        Assert.Equal("person:S-1", (await api.CallAsync(HttpMethod.Post, "/api/tasks/T-2/done", "{}", bearer)).ShouldBe(200).Member("doneBy"));
        (await api.CallAsync(HttpMethod.Get, "/api/tasks/T-9", null, bearer)).ShouldBeProblem(404, "not-found");
        (await api.CallAsync(HttpMethod.Post, "/api/tasks/T-1/reassign", """{ "owner": "S-1" }""", bearer)).ShouldBeProblem(403, "forbidden");
    }

    [Fact]
    public async Task Pages_of_several_owners_follow_each_other_by_due_date()
    {
        await using var api = await StartAsync();
        var bearer = await JoinAsync(api, "S-1", "function-member", "operations");
        var first = (await api.CallAsync(HttpMethod.Get, "/api/tasks?limit=2", null, bearer)).ShouldBe(200);
        Assert.Equal("T-2 T-1", Ids(first));
        var second = (await api.CallAsync(HttpMethod.Get, $"/api/tasks?limit=2&cursor={first.Member("next")}", null, bearer)).ShouldBe(200);
        Assert.Equal("T-5", Ids(second));
        Answer.ShouldBeNull(second.Json, "next");
    }

    [Fact]
    public async Task A_director_has_what_is_theirs_and_their_roles()
    {
        await using var api = await StartAsync();
        Assert.Equal("T-4", await ListAsync(api, "", await JoinAsync(api, "S-4", "cfo")));
        Assert.Equal("", await ListAsync(api, "", await JoinAsync(api, "S-5", "ceo", "finance")));
        Assert.Equal("T-4", Ids(await api.GetAsync("/api/tasks", Role.Cfo)));
        Assert.Equal("T-2 T-1 T-3 T-4 T-5", Ids(await api.GetAsync("/api/tasks", Role.Csm)));
    }

    [Fact]
    public async Task A_key_of_function_member_belongs_to_no_function()
    {
        await using var api = await StartAsync();
        Assert.Equal("", Ids(await api.GetAsync("/api/tasks", Role.FunctionMember)));
        Refused(await api.GetAsync("/api/tasks/T-2", Role.FunctionMember), "person-needed");
        Refused(await api.PostAsync("/api/tasks/T-2/done", "{}", Role.FunctionMember), "person-needed");
        Assert.Equal("open", (await api.GetAsync("/api/tasks/T-2")).Member("state"));
    }

    private static void Refused(Answer answer, string code) => Assert.Equal(code, answer.ShouldBeProblem(403, "not-permitted").Member("code"));

    private static async Task<string> JoinAsync(ApiServer api, string staffId, string role, string? function = null) =>
        "Authorization: Bearer " + await api.JoinAsync(staffId, role, function);

    private static async Task<string> ListAsync(ApiServer api, string query, string bearer) => Ids(await api.CallAsync(HttpMethod.Get, "/api/tasks" + query, null, bearer));

    private static string Ids(Answer answer) => string.Join(' ', answer.ShouldBe(200).Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));

    private static async Task<ApiServer> StartAsync()
    {
        var api = await People.StartAsync();
        foreach (var (id, owner, hour) in new[] { ("T-1", "S-1", 2), ("T-2", "operations", 1), ("T-3", "design", 3), ("T-4", "cfo", 4), ("T-5", "operations-supervisor", 5) })
        {
            await api.Get<TaskBoard>().RaiseAsync(new WorkTask
            {
                TaskId = id,
                Kind = TaskKind.Check,
                InstanceId = "escalation~I-7",
                Owner = owner,
                Subject = new LocalizedText("Answer", "답변"),
                CreatedAt = Instant.FromUtc(2026, 3, 2, 0, 0),
                Due = Instant.FromUtc(2026, 3, 2, hour, 0),
                RuleId = "XFN-1",
            });
        }

        return api;
    }
}
