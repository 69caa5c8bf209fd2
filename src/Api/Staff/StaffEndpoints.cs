using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
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
        string staffId, JsonBody<StaffResource> body, [FromServices] StaffDirectory directory, [FromServices] StaffRules rules, HttpContext context)
    {
        var cancellationToken = context.RequestAborted;
        if (RouteIds.Refuse("staffId", staffId, body.Value.StaffId) is { } refusal) return refusal;
        var member = body.Value.ToMember(staffId);
        if (await rules.RefuseAsync(member, context.User, cancellationToken) is { } refused) return refused;
        var outcome = await directory.PutAsync(member, cancellationToken);
        var answer = StaffResource.Of(member);
        return outcome == PutOutcome.Created ? TypedResults.Created($"/api/staff/{staffId}", answer) : TypedResults.Ok(answer);
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
