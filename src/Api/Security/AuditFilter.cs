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

/// <summary>One deed done by hand: recorded before it happens, so that none is without its entry; a refusal gets a second one.</summary>
internal sealed class AuditedDeed(AuditLog audit, AuditEntry entry, CancellationToken cancellationToken)
{
    public Task BeginAsync() => audit.WriteAsync(entry, cancellationToken);

    /// <summary>Says what came of a deed of many parts, also when the caller has gone.</summary>
    public Task DoneAsync(string detail) => audit.WriteAsync(entry with { Action = entry.Action + ".done", Detail = detail }, CancellationToken.None);

    /// <summary>The same answer, once a refusal is recorded.</summary>
    public async Task<TAnswer> EndAsync<TAnswer>(TAnswer answer)
    {
        if (answer is IStatusCodeHttpResult { StatusCode: >= 400 } refused)
            await audit.WriteAsync(entry with { Action = entry.Action + ".refused", Detail = $"answered {refused.StatusCode}" }, cancellationToken);
        return answer;
    }
}

internal static class AuditFilter
{
    /// <summary>Audits a route; its subject is what the route names.</summary>
    /// <param name="action">What is done, e.g. <c>instance.terminate</c>.</param>
    public static RouteHandlerBuilder Audited(this RouteHandlerBuilder builder, string action) =>
        builder.AddEndpointFilter(async (context, next) =>
        {
            var subject = string.Join('/', context.HttpContext.Request.RouteValues.Values);
            var reason = context.Arguments.OfType<Input.IInput>().Select(input => input.Content).OfType<IReasoned>().FirstOrDefault()?.Reason;
            var deed = context.HttpContext.AuditOf(action, subject.Length == 0 ? "all" : subject, reason);
            await deed.BeginAsync();
            return await deed.EndAsync(await next(context));
        });

    /// <summary>A deed whose subject is not in the route.</summary>
    public static AuditedDeed AuditOf(this HttpContext http, string action, string subject, string? detail)
    {
        var at = http.RequestServices.GetRequiredService<ApiClock>().Now;
        var entry = new AuditEntry(at, Caller.Actor(http.User), Caller.RoleNames(http.User), action, subject, detail);
        return new AuditedDeed(http.RequestServices.GetRequiredService<AuditLog>(), entry, http.RequestAborted);
    }
}
