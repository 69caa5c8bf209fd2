using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Api.Staff;
using Kyndof.Workflows.Orchestrations.Directory;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Import;

/// <summary>Clients and staff from a spreadsheet, tried first and then put, none when one is refused at the look.</summary>
internal static class ImportEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/clients/import", ImportClientsAsync).WithTags("Clients").OpenTo(Role.CsLead).TakesQuery<ImportQuery>()
            .Named("importClients", "Creates and changes clients from a CSV file: all lines, or none when one is refused at the look.")
            .Answers<ImportAnswer>(200).Answers<Problem>(409);
        api.MapPost("/staff/import", ImportStaffAsync).WithTags("Staff").OpenTo(Roles.InCharge).TakesQuery<ImportQuery>()
            .Named("importStaff", "Creates and changes staff from a CSV file: all lines, or none when one is refused at the look.")
            .Answers<ImportAnswer>(200).Answers<Problem>(409);
    }

    private static Task<IResult> ImportClientsAsync(
        [AsParameters] ImportQuery query, CsvBody body, [FromServices] ClientDirectory directory, [FromServices] ImportDesk desk, HttpContext context) =>
        ImportAsync(query, body.File, new ClientImport(directory), desk, context, "client.import");

    private static Task<IResult> ImportStaffAsync(
        [AsParameters] ImportQuery query, CsvBody body, [FromServices] StaffDirectory directory, [FromServices] StaffRules rules, [FromServices] ImportDesk desk, HttpContext context) =>
        ImportAsync(query, body.File, new StaffImport(directory, rules, context.User), desk, context, "staff.import");

    private static async Task<IResult> ImportAsync<TResource>(
        ImportQuery query, CsvFile file, IImportTarget<TResource> target, ImportDesk desk, HttpContext context, string action)
        where TResource : class
    {
        var reader = new QueryReader();
        var isDryRun = reader.Flag("dryRun", query.DryRun) ?? true;
        if (reader.Refusal is { } refusal) return refusal;
        var (lines, refused) = await desk.CheckAsync(file, target, context.RequestAborted);
        if (refused is not null) return refused;
        var answer = ImportAnswer.Of(isDryRun, [.. lines!.Select(static line => line.Line)]);
        if (isDryRun) return TypedResults.Ok(answer);
        var deed = context.AuditOf(action, "all", $"{answer.Created} created, {answer.Changed} changed, {answer.Unchanged} unchanged, {answer.Refused} refused");
        await deed.BeginAsync();
        if (answer.Refused > 0)
            return await deed.EndAsync(new Problem(ProblemCatalog.Refused, $"{answer.Refused} of {lines!.Count} lines are refused; nothing was written.") { Code = "lines-refused", Lines = answer.Lines });
        var written = 0;
        try
        {
            return TypedResults.Ok(ImportAnswer.Of(isDryRun: false, await ImportDesk.PutAsync(lines!, target, () => Interlocked.Increment(ref written))));
        }
        finally
        {
            await deed.DoneAsync($"{written} of {lines!.Count} lines written");
        }
    }
}

/// <summary>How to import.</summary>
/// <param name="DryRun">true (default): say what would happen and write nothing; false: write.</param>
internal sealed record ImportQuery(string? DryRun);
