using Kyndof.Workflows.Api.Problems;
using Microsoft.AspNetCore.Http;

namespace Kyndof.Workflows.Api.Security;

/// <summary>Refuses a change by cookie without the word only this site's own pages can know. It stands behind <see cref="CrossSiteGuard"/>, which
/// believes what the browser says of the page; this one believes nothing.</summary>
internal sealed class CsrfGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (CookieCaller.IsReading(request.Method) || !CookieCaller.Is(context) || CookieCaller.BeginsHere(context) || Knows(context)) return next(context);
        return new Problem(
            ProblemCatalog.CsrfToken,
            $"Send the header {CsrfToken.Header} with the csrfToken of GET /api/me; ask GET /api/me again, it changes with the session.").ExecuteAsync(context);
    }

    private static bool Knows(HttpContext context) =>
        context.Request.Headers[CsrfToken.Header] is [{ Length: > 0 } presented] && CsrfToken.Of(context) is { } expected && CsrfToken.IsSame(expected, presented);
}
