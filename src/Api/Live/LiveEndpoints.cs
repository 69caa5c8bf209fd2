using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Pipeline;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Live;

/// <summary>Tells a page what has changed while it is open.</summary>
internal static class LiveEndpoints
{
    public const string Path = "/api/live";

    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/live", Listen).WithTags("Live").OpenTo(Roles.CsAndOperator).WithMetadata(new Streams())
            .Named("listenLive", "Server-sent events: which collections changed, and what time it is where the clock is virtual. The embedded host only.")
            .Produces<string>(StatusCodes.Status200OK, "text/event-stream").Answers<Problem>(404);

    private static IResult Listen([FromServices] IEnumerable<IChangeFeed> feeds) => feeds.LastOrDefault() is { } feed
        ? new LiveStream(feed)
        : new Problem(ProblemCatalog.NoSuchRoute, "This host tells nothing by itself; ask again with If-None-Match.");
}
