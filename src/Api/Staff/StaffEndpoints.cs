using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Api.SignIn;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Staff;

/// <summary>Who can own work, and who stands in for them.</summary>
internal static class StaffEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var staff = api.MapGroup("/staff").WithTags("Staff");
        staff.MapPut("/{staffId}", PutAsync).OpenTo(Roles.InCharge)
            .Named("putStaff", "Creates or replaces a staff member.").Answers<StaffResource>(200).Answers<StaffResource>(201).Answers<Problem>(403).Audited("staff.put");
        staff.MapGet("/{staffId}", GetAsync).OpenTo(Roles.CsAndOperator)
            .Named("getStaff", "A staff member as put.").Answers<StaffResource>(200).Answers<Problem>(404);
        staff.MapGet("/", ListAsync).OpenTo(Roles.CsAndOperator).TakesQuery<PageQuery>()
            .Named("listStaff", "Staff by id.").Answers<ListAnswer<StaffResource>>(200);
    }

    private static async Task<IResult> PutAsync(
        string staffId, JsonBody<StaffResource> body, [FromServices] StaffDirectory directory, [FromServices] SignInKeys keys, HttpContext context)
    {
        var cancellationToken = context.RequestAborted;
        if (RouteIds.Refuse("staffId", staffId, body.Value.StaffId) is { } refusal) return refusal;
        var member = body.Value.ToMember(staffId);
        if (await TakenAsync(member, directory, cancellationToken) is { } taken) return taken;
        if (await ForOperatorsAsync(member, directory, keys, context) is { } refused) return refused;
        var outcome = await directory.PutAsync(member, cancellationToken);
        var answer = StaffResource.Of(member);
        return outcome == PutOutcome.Created ? TypedResults.Created($"/api/staff/{staffId}", answer) : TypedResults.Ok(answer);
    }

    /// <summary>Who somebody is when they sign in (their role, their sign-in id) is for operators to change: nobody makes themselves an approver.</summary>
    private static async Task<Problem?> ForOperatorsAsync(StaffMember member, StaffDirectory directory, SignInKeys keys, HttpContext context)
    {
        if (context.User.IsInRole(Role.Operator.Name())) return null;
        var known = await directory.GetAsync(member.StaffId, context.RequestAborted);
        var signsIn = known?.SignInId is not null || await keys.GetAsync(member.StaffId, context.RequestAborted) is not null;
        if (member.SignInId == known?.SignInId && (!signsIn || member.Role == known?.Role)) return null;
        return new Problem(ProblemCatalog.NotPermitted, "The role of somebody who signs in, and their sign-in id, are changed by an operator.") { Code = "operator-needed" };
    }

    private static async Task<Problem?> TakenAsync(StaffMember member, StaffDirectory directory, CancellationToken cancellationToken)
    {
        if (member.SignInId is not { } id || await directory.FindBySignInIdAsync(id, cancellationToken) is not { } owner || owner.StaffId == member.StaffId) return null;
        var errors = new ErrorList();
        errors.Add("$.signInId", "exists", $"This is the sign-in id of {owner.StaffId}.", "an id of one staff member only");
        return errors.ToProblem();
    }

    private static async Task<IResult> GetAsync(string staffId, [FromServices] StaffDirectory directory, CancellationToken cancellationToken) =>
        await directory.GetAsync(staffId, cancellationToken) is { } member
            ? TypedResults.Ok(StaffResource.Of(member))
            : new Problem(ProblemCatalog.NotFound, $"There is no staff member {staffId}.");

    private static async Task<IResult> ListAsync([AsParameters] PageQuery query, [FromServices] StaffDirectory directory, CancellationToken cancellationToken)
    {
        var reader = new QueryReader();
        var (cursor, limit) = (reader.Cursor(query.Cursor), reader.Limit(query.Limit));
        if (reader.Refusal is { } refusal) return refusal;
        var page = await directory.ListAsync(cursor, limit, cancellationToken);
        return TypedResults.Ok(new ListAnswer<StaffResource>([.. page.Items.Select(StaffResource.Of)], QueryReader.Encode(page.Next)));
    }
}
