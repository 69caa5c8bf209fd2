using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Tasks;

/// <summary>What people owe: calls, checks, messages by hand.</summary>
internal static class TaskEndpoints
{
    private static readonly IReadOnlyList<Role> Readers = [.. Roles.CsAndOperator, .. Roles.Consulted];
    private static readonly IReadOnlyList<Role> Doers = [.. Roles.Cs, .. Roles.Consulted];

    public static void Map(RouteGroupBuilder api)
    {
        var tasks = api.MapGroup("/tasks").WithTags("Tasks");
        tasks.MapGet("/", ListAsync).OpenTo(Readers).TakesQuery<TaskQuery>()
            .Named("listTasks", "Open tasks by due date, then done ones; outside CS only one's own and one's function's.").Answers<ListAnswer<TaskResource>>(200);
        tasks.MapGet("/{taskId}", GetAsync).OpenTo(Readers)
            .Named("getTask", "One task.").Answers<TaskResource>(200).Answers<Problem>(404);
        tasks.MapPost("/{taskId}/done", DoneAsync).OpenTo(Doers)
            .Named("finishTask", "Marks a task as done; again changes nothing.").Answers<TaskResource>(200).Audited("task.done");
        tasks.MapPost("/{taskId}/reassign", ReassignAsync).OpenTo(Roles.Cs)
            .Named("reassignTask", "Gives an open task to somebody else.").Answers<TaskResource>(200).Answers<Problem>(409).Audited("task.reassign");
    }

    private static async Task<IResult> ListAsync([AsParameters] TaskQuery query, [FromServices] TaskBoard board, [FromServices] TaskReach reach, HttpContext context)
    {
        var reader = new QueryReader();
        var filter = new TaskFilter(
            reader.Id("owner", query.Owner),
            reader.Word<TaskState>("state", query.State),
            reader.Instant("dueBefore", query.DueBefore),
            reader.Cursor(query.Cursor),
            reader.Limit(query.Limit));
        var instanceId = reader.Key("instanceId", query.InstanceId);
        if (reader.Refusal is { } refusal) return refusal;
        var reachable = reach.OwnersOf(context.User, Roles.CsAndOperator);
        if (instanceId is not null) return Show(await board.ListOfInstanceAsync(instanceId, filter, context.RequestAborted), reachable);
        var page = reachable is { } owners
            ? await board.ListOfAsync([.. owners.Where(owner => filter.Owner is null || owner == filter.Owner)], filter, context.RequestAborted)
            : await board.ListAsync(filter, context.RequestAborted);
        return TypedResults.Ok(new ListAnswer<TaskResource>([.. page.Items.Select(TaskResource.Of)], QueryReader.Encode(page.Next)));
    }

    /// <summary>What one instance asks of people is a handful: one page, open ones by due date first.</summary>
    private static Ok<ListAnswer<TaskResource>> Show(IReadOnlyList<WorkTask> tasks, IReadOnlyList<string>? owners) => TypedResults.Ok(new ListAnswer<TaskResource>(
        [.. tasks.Where(task => owners?.Contains(task.Owner, StringComparer.Ordinal) != false).Select(TaskResource.Of)], Next: null));

    private static async Task<IResult> GetAsync(string taskId, [FromServices] TaskBoard board, [FromServices] TaskReach reach, HttpContext context)
    {
        if (await board.GetAsync(taskId, context.RequestAborted) is not { } task) return Unknown(taskId);
        return reach.Refuse(context.User, Roles.CsAndOperator, task) ?? (IResult)Show(task);
    }

    private static async Task<IResult> DoneAsync(
        string taskId, JsonBody<ReasonRequest> body, [FromServices] TaskBoard board, [FromServices] TaskReach reach, [FromServices] IEnumerable<ITaskObserver> observers,
        [FromServices] ApiClock clock, HttpContext context)
    {
        if (await board.GetAsync(taskId, context.RequestAborted) is not { } task) return Unknown(taskId);
        if (reach.Refuse(context.User, Roles.Cs, task) is { } refusal) return refusal;
        foreach (var observer in observers)
        {
            if (task.State == TaskState.Done || await observer.TaskDoneAsync(task, Caller.ToActor(context.User), body.Value.Reason, context.RequestAborted) is not { } why) continue;
            return new Problem(why.Denied ? ProblemCatalog.NotPermitted : ProblemCatalog.Refused, why.Reason) { Code = why.Code };
        }

        await board.DoneAsync(taskId, Caller.Actor(context.User), clock.Now, context.RequestAborted);
        return await ReadAsync(taskId, board, context.RequestAborted);
    }

    private static async Task<IResult> ReassignAsync(
        string taskId,
        JsonBody<ReassignRequest> body,
        [FromServices] TaskBoard board,
        [FromServices] StaffDirectory staff,
        [FromServices] IPolicyProvider policies,
        HttpContext context)
    {
        var owner = body.Value.Owner!;
        if (owner != policies.Current.Team.Id && await staff.GetAsync(owner, context.RequestAborted) is null) return NobodyOfThatId(owner);
        return await board.ReassignAsync(taskId, owner, Caller.Actor(context.User), context.RequestAborted) switch
        {
            TaskOutcome.NotFound => Unknown(taskId),
            TaskOutcome.AlreadyDone => new Problem(ProblemCatalog.Refused, $"Task {taskId} is done.") { Code = "task-is-done" },
            _ => await ReadAsync(taskId, board, context.RequestAborted),
        };
    }

    private static async Task<IResult> ReadAsync(string taskId, TaskBoard board, CancellationToken cancellationToken) =>
        await board.GetAsync(taskId, cancellationToken) is { } task ? Show(task) : Unknown(taskId);

    private static Ok<TaskResource> Show(WorkTask task) => TypedResults.Ok(TaskResource.Of(task));

    private static Problem Unknown(string taskId) => new(ProblemCatalog.NotFound, $"There is no task {taskId}.");

    private static Problem NobodyOfThatId(string owner)
    {
        var errors = new ErrorList();
        errors.Add("$.owner", "exists", $"There is no staff member {owner}.", "a staff id, or the team's id");
        return errors.ToProblem();
    }
}

/// <summary>Which tasks to list.</summary>
/// <param name="Owner">Staff id, or the team's id.</param>
/// <param name="State">open or done.</param>
/// <param name="DueBefore">Open tasks due before this instant.</param>
/// <param name="InstanceId">All tasks of one instance, open and done, in one page; cursor and limit are not looked at then.</param>
/// <param name="Cursor">The <c>next</c> of the page before.</param>
/// <param name="Limit">1 to 200; default 50.</param>
internal sealed record TaskQuery(string? Owner, string? State, string? DueBefore, string? InstanceId, string? Cursor, string? Limit);
