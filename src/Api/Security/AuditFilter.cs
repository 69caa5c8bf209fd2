using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Orchestrations.Audit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Api.Security;

/// <summary>A request that gives a reason, which the audit keeps.</summary>
internal interface IReasoned
{
    string? Reason { get; }
}

internal static class AuditFilter
{
    /// <summary>Records who asked before it happens, so that nothing done by hand is without its entry; a refusal gets a
    /// second one.</summary>
    /// <param name="action">What is done, e.g. <c>instance.terminate</c>.</param>
    public static RouteHandlerBuilder Audited(this RouteHandlerBuilder builder, string action) =>
        builder.AddEndpointFilter(async (context, next) =>
        {
            var entry = EntryOf(context, action);
            var services = context.HttpContext.RequestServices;
            var audit = services.GetRequiredService<AuditLog>();
            await audit.WriteAsync(entry, context.HttpContext.RequestAborted);
            var answer = await next(context);
            if (answer is IStatusCodeHttpResult { StatusCode: >= 400 } refused)
            {
                var refusal = entry with { Action = action + ".refused", Detail = $"answered {refused.StatusCode}" };
                await audit.WriteAsync(refusal, context.HttpContext.RequestAborted);
            }

            return answer;
        });

    private static AuditEntry EntryOf(EndpointFilterInvocationContext context, string action)
    {
        var http = context.HttpContext;
        var subject = string.Join('/', http.Request.RouteValues.Values);
        return new AuditEntry(
            http.RequestServices.GetRequiredService<ApiClock>().Now,
            Caller.Actor(http.User),
            Caller.RoleNames(http.User),
            action,
            subject.Length == 0 ? "all" : subject,
            context.Arguments.OfType<Input.IInput>().Select(input => input.Content).OfType<IReasoned>().FirstOrDefault()?.Reason);
    }
}
