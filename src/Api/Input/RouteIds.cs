using Kyndof.Workflows.Api.Problems;

namespace Kyndof.Workflows.Api.Input;

internal static class RouteIds
{
    /// <summary>Refuses a body that names another id than its route does.</summary>
    public static Problem? Refuse(string field, string routeId, string? bodyId)
    {
        if (bodyId is null || bodyId == routeId) return null;
        var errors = new ErrorList();
        errors.Add($"$.{field}", "pattern", "The body names another id than the route.", routeId);
        return errors.ToProblem();
    }
}
