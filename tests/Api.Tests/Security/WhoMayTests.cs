using Kyndof.Workflows.Api.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Tests.Security;

/// <summary>The "who" column of the HTTP surface, route by route and role by role.</summary>
public sealed class WhoMayTests
{
    private const string Cs = "specialist csm cs-lead";
    private const string CsAndOperator = Cs + " operator";
    private const string Consulted = " cfo ceo operations-director function-member";
    private const string Handlers = Cs + " cfo ceo";
    private const string InCharge = "cs-lead operator";
    private const string All = "order-system specialist csm cs-lead cfo ceo operations-director function-member operator";

    private static readonly (string Route, string Roles)[] Matrix =
    [
        ("POST /api/orders", "order-system"),
        ("POST /api/orders/K-1/milestones", "order-system"),
        ("POST /api/orders/K-1/amendments", "order-system " + Cs),
        ("GET /api/orders/K-1", CsAndOperator),
        ("POST /api/orders/K-1/exceptions/E-1/choose", Cs),
        ("POST /api/orders/K-1/exceptions/E-1/satisfied", Cs),
        ("PUT /api/clients/C-1", "order-system cs-lead"),
        ("GET /api/clients/C-1", CsAndOperator),
        ("GET /api/clients", CsAndOperator),
        ("GET /api/clients/C-1/record", CsAndOperator),
        ("POST /api/clients/import", "cs-lead"),
        ("POST /api/clients/C-1/hold", InCharge),
        ("POST /api/clients/C-1/release", InCharge),
        ("POST /api/clients/C-1/erase", InCharge),
        ("GET /api/erasures", InCharge),
        ("PUT /api/staff/S-1", InCharge),
        ("GET /api/staff/S-1", CsAndOperator),
        ("GET /api/staff", CsAndOperator),
        ("POST /api/staff/import", InCharge),
        ("POST /api/staff/S-1/sign-in-key", "operator"),
        ("GET /api/me", All),
        ("GET /api/tasks", CsAndOperator + Consulted),
        ("GET /api/tasks/T-1", CsAndOperator + Consulted),
        ("POST /api/tasks/T-1/done", Cs + Consulted),
        ("POST /api/tasks/T-1/reassign", Cs),
        ("GET /api/messages", CsAndOperator),
        ("GET /api/messages/M-1", CsAndOperator),
        ("GET /api/messages/M-1/content", CsAndOperator),
        ("POST /api/messages/M-1/resend", CsAndOperator),
        ("POST /api/messages/M-1/hold", CsAndOperator),
        ("POST /api/messages/M-1/release", CsAndOperator),
        ("GET /api/templates", CsAndOperator),
        ("GET /api/templates/confirmation/ko/content", CsAndOperator),
        ("GET /api/sending", CsAndOperator),
        ("POST /api/sending/hold", InCharge),
        ("POST /api/sending/release", InCharge),
        ("GET /api/today", CsAndOperator),
        ("GET /api/directory", CsAndOperator),
        ("GET /api/instances", CsAndOperator),
        ("GET /api/instances/order~K-1", CsAndOperator),
        ("GET /api/instances/order~K-1/timeline", CsAndOperator),
        ("GET /api/instances/order~K-1/plan", CsAndOperator),
        ("GET /api/instances/order~K-1/history", InCharge),
        ("POST /api/instances/order~K-1/suspend", InCharge),
        ("POST /api/instances/order~K-1/resume", InCharge),
        ("POST /api/instances/order~K-1/retry", InCharge),
        ("POST /api/instances/order~K-1/terminate", InCharge),
        ("POST /api/issues", Cs),
        ("GET /api/issues", Handlers + " operations-director operator"),
        ("GET /api/issues/I-1", Handlers + " operations-director operator"),
        ("POST /api/issues/I-1/acknowledge", Handlers),
        ("POST /api/issues/I-1/reply", Handlers),
        ("POST /api/issues/I-1/solutions", Handlers),
        ("POST /api/issues/I-1/approve", Handlers),
        ("POST /api/issues/I-1/decline", Handlers),
        ("POST /api/issues/I-1/pause", Handlers),
        ("POST /api/issues/I-1/resume", Handlers),
        ("POST /api/issues/I-1/resolve", Handlers),
        ("POST /api/issues/I-1/confirm", Handlers),
        ("POST /api/issues/I-1/reassign", Handlers),
        ("POST /api/issues/I-1/requests/R-1/answer", Handlers + " operations-director function-member"),
        ("GET /api/surveys", CsAndOperator),
        ("GET /api/surveys/survey~K-1", CsAndOperator),
        ("GET /api/surveys/deliveries", CsAndOperator),
        ("POST /api/surveys/deliveries/replay", "operator"),
        ("POST /api/transitions", "csm cs-lead"),
        ("GET /api/transitions", Cs + " operator"),
        ("GET /api/transitions/T-1", Cs + " operator"),
        ("POST /api/transitions/T-1/dossier", "csm cs-lead"),
        ("POST /api/transitions/T-1/shadowing", "csm cs-lead"),
        ("POST /api/transitions/T-1/introduce", "csm cs-lead"),
        ("POST /api/transitions/T-1/complete", "csm cs-lead"),
        ("POST /api/transitions/T-1/cancel", "csm cs-lead"),
        ("POST /api/transitions/T-1/replace", "csm cs-lead"),
        ("POST /api/departures", "cs-lead"),
        ("GET /api/departures/D-1", Cs + " operator"),
        ("POST /api/departures/D-1/assign", "cs-lead"),
        ("POST /api/feedback", Cs),
        ("GET /api/feedback", CsAndOperator + " operations-director"),
        ("GET /api/feedback/survey~K-1", CsAndOperator + " operations-director function-member"),
        ("POST /api/feedback/F-7/categorise", Cs),
        ("POST /api/feedback/F-7/assign", Cs),
        ("POST /api/feedback/F-7/release", "cs-lead"),
        ("POST /api/feedback/F-7/commit", Cs + " operations-director function-member"),
        ("POST /api/feedback/F-7/complete", Cs + " operations-director function-member"),
        ("POST /api/feedback/F-7/check", Cs),
        ("POST /api/feedback/F-7/dismiss", "cs-lead"),
        ("GET /api/metrics", CsAndOperator + " cfo ceo"),
        ("GET /api/figures", CsAndOperator + " cfo ceo"),
        ("POST /api/acknowledgements", Cs + Consulted),
        ("POST /api/acknowledgements/preview", Cs + Consulted),
        ("GET /api/audit", InCharge),
        ("GET /api/calendar", CsAndOperator),
        ("GET /api/policies/current", CsAndOperator),
        ("POST /api/policies/closures/preview", "cs-lead"),
        ("POST /api/policies/closures/apply", "cs-lead"),
        ("POST /api/policies/preview", "cs-lead"),
        ("POST /api/policies/apply", "cs-lead"),
        ("GET /api/live", CsAndOperator),
        ("GET /api/clock", All),
        ("POST /api/clock/advance", All),
    ];

    [Fact]
    public async Task Each_route_lets_in_its_roles_and_turns_away_the_others()
    {
        await using var api = await ApiServer.StartAsync();
        foreach (var (route, allowed) in Matrix)
        {
            var (method, path) = (route.Split(' ')[0], route.Split(' ')[1]);
            foreach (var role in Enum.GetValues<Role>())
            {
                var answer = await api.SendAsync(new HttpMethod(method), path, json: null, role);
                var isIn = (int)answer.Status is not (401 or 403);
                Assert.True(allowed.Split(' ').Contains(role.Name()) == isIn, $"{route} as {role.Name()}: {(int)answer.Status}");
            }

            (await api.SendAsync(new HttpMethod(method), path, json: null, role: null)).ShouldBeProblem(401, "unauthenticated");
        }
    }

    [Theory]
    [InlineData(true, "/api/sign-in /api/sign-in /api/sign-out /api/webhooks/event-grid /api/webhooks/event-grid /api/webhooks/typeform /health/live /health/ready /openapi/{documentName}.json")]
    [InlineData(false, "/api/sign-in /api/sign-in /api/sign-out /api/webhooks/event-grid /api/webhooks/event-grid /api/webhooks/typeform /health/live /health/ready")]
    public async Task Every_route_is_in_the_matrix_or_open_on_purpose(bool openDocumentation, string anonymous)
    {
        await using var api = await ApiServer.StartAsync(options => options.OpenDocumentation = openDocumentation);
        var endpoints = api.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        var open = endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(endpoint => endpoint.RoutePattern.RawText);
        Assert.Equal(anonymous.Split(' '), open.Order(StringComparer.Ordinal));
        var guarded = endpoints.Count(endpoint => endpoint.Metadata.GetMetadata<RequiredRoles>() is not null && endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null);
        Assert.Equal(endpoints.Count, guarded + anonymous.Split(' ').Length);
        Assert.Equal(Matrix.Length + (openDocumentation ? 0 : 1), guarded);
    }

    [Fact]
    public async Task Closed_documentation_needs_a_role_and_has_no_page()
    {
        await using var api = await ApiServer.StartAsync(options => options.OpenDocumentation = false);
        (await api.GetAsync("/openapi/v1.json", role: null)).ShouldBeProblem(401, "unauthenticated");
        foreach (var role in Enum.GetValues<Role>()) (await api.GetAsync("/openapi/v1.json", role)).ShouldBe(200);
        (await api.GetAsync("/swagger/index.html")).ShouldBeProblem(404, "no-such-route");
        (await api.GetAsync("/swagger")).ShouldBeProblem(404, "no-such-route");
    }
}
