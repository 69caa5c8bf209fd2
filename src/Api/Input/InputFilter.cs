using Kyndof.Workflows.Api.Problems;
using Microsoft.AspNetCore.Http;

namespace Kyndof.Workflows.Api.Input;

/// <summary>Answers for every handler whose input is not acceptable, before it runs.</summary>
internal static class InputFilter
{
    /// <summary>Route parameters that hold keys (ids joined by <c>~</c>), not business ids.</summary>
    private static readonly string[] KeyParameters = ["instanceId", "key", "taskId", "surveyId", "feedbackId"];

    public static ValueTask<object?> RefuseBadInputAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var refusal = RefusedRoute(context.HttpContext) ?? RefusedQuery(context.HttpContext) ?? RefusedArgument(context.Arguments);
        return refusal is null ? next(context) : ValueTask.FromResult<object?>(refusal);
    }

    private static Problem? RefusedRoute(HttpContext context)
    {
        var errors = new ErrorList();
        foreach (var (name, value) in context.Request.RouteValues)
        {
            var isKey = KeyParameters.Contains(name, StringComparer.Ordinal);
            if (value is not string text || (isKey ? Texts.IsKey(text) : Texts.IsId(text))) continue;
            errors.Add($"route.{name}", "pattern", "This is not an id.", isKey ? Texts.KeyPattern : Texts.IdPattern);
        }

        return errors.IsEmpty ? null : errors.ToProblem();
    }

    private static Problem? RefusedQuery(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<KnownQuery>() is not { } known) return null;
        var errors = new ErrorList();
        foreach (var (name, values) in context.Request.Query)
        {
            if (!known.Names.Contains(name, StringComparer.Ordinal))
            {
                errors.Add($"query.{name}", "unknownField", "There is no such parameter.", string.Join(", ", known.Names));
            }
            else if (values.Count > 1)
            {
                errors.Add($"query.{name}", "count", "The parameter is there more than once.", "once");
            }
        }

        return errors.IsEmpty ? null : errors.ToProblem();
    }

    private static Problem? RefusedArgument(IList<object?> arguments) =>
        arguments.OfType<IInput>().Select(input => input.Refusal).FirstOrDefault(refusal => refusal is not null);
}
