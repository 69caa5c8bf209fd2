using Microsoft.AspNetCore.Http;

namespace Kyndof.Workflows.Api.Orders;

/// <summary>200 with the place of what stands there already.</summary>
internal sealed class RepeatedAnswer<T>(string location, T body) : IResult, IStatusCodeHttpResult
{
    public int? StatusCode => StatusCodes.Status200OK;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status200OK;
        httpContext.Response.Headers.Location = location;
        return httpContext.Response.WriteAsJsonAsync(body);
    }
}
