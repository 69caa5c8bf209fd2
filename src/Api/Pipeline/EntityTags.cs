using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Kyndof.Workflows.Api.Pipeline;

internal static class EntityTags
{
    /// <summary>Whether the caller has the content of this tag already; weakly, as a proxy that packs answers makes tags weak.</summary>
    public static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) => IsIn(request.GetTypedHeaders().IfNoneMatch, tag);

    public static bool IsIn(IList<EntityTagHeaderValue> known, EntityTagHeaderValue tag) =>
        known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: false));
}
