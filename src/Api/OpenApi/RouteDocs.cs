using Kyndof.Workflows.Api.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Kyndof.Workflows.Api.OpenApi;

internal static class RouteDocs
{
    /// <param name="name">Operation id.</param>
    /// <param name="summary">What it does, in one sentence.</param>
    public static RouteHandlerBuilder Named(this RouteHandlerBuilder builder, string name, string summary) =>
        builder.WithName(name).WithSummary(summary);

    public static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder builder, int status) =>
        typeof(T) == typeof(Problem)
            ? builder.Produces<T>(status, "application/problem+json")
            : builder.Produces<T>(status);

    /// <summary>Declares the answers of an intake: new, repeated, in conflict.</summary>
    public static RouteHandlerBuilder AnswersIntake<T>(this RouteHandlerBuilder builder) => builder
        .Answers<T>(StatusCodes.Status202Accepted)
        .Answers<T>(StatusCodes.Status200OK)
        .Answers<Problem>(StatusCodes.Status409Conflict);
}
