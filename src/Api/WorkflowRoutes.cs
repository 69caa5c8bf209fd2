using Kyndof.Workflows.Api.Acknowledgements;
using Kyndof.Workflows.Api.Calendars;
using Kyndof.Workflows.Api.Clients;
using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.Desk;
using Kyndof.Workflows.Api.Feedback;
using Kyndof.Workflows.Api.Figures;
using Kyndof.Workflows.Api.Health;
using Kyndof.Workflows.Api.Import;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.Instances;
using Kyndof.Workflows.Api.Issues;
using Kyndof.Workflows.Api.Live;
using Kyndof.Workflows.Api.Messages;
using Kyndof.Workflows.Api.Metrics;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Orders;
using Kyndof.Workflows.Api.Policies;
using Kyndof.Workflows.Api.SignIn;
using Kyndof.Workflows.Api.Staff;
using Kyndof.Workflows.Api.Surveys;
using Kyndof.Workflows.Api.Tasks;
using Kyndof.Workflows.Api.Templates;
using Kyndof.Workflows.Api.Transitions;
using Kyndof.Workflows.Api.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api;

internal static class WorkflowRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").AddEndpointFilter(InputFilter.RefuseBadInputAsync);
        OrderEndpoints.Map(api);
        ExceptionEndpoints.Map(api);
        IssueEndpoints.Map(api);
        IssueDeedEndpoints.Map(api);
        SurveyEndpoints.Map(api);
        TransitionEndpoints.Map(api);
        DepartureEndpoints.Map(api);
        FeedbackEndpoints.Map(api);
        FeedbackDeedEndpoints.Map(api);
        ClientEndpoints.Map(api);
        ClientRecordEndpoints.Map(api);
        ErasureEndpoints.Map(api);
        StaffEndpoints.Map(api);
        ImportEndpoints.Map(api);
        SignInEndpoints.Map(api);
        TaskEndpoints.Map(api);
        AcknowledgementEndpoints.Map(api);
        MetricsEndpoints.Map(api);
        FigureEndpoints.Map(api);
        MessageEndpoints.Map(api);
        SendingEndpoints.Map(api);
        DeskEndpoints.Map(api);
        TemplateEndpoints.Map(api);
        InstanceEndpoints.Map(api);
        InstanceOperationEndpoints.Map(api);
        InstancePlanEndpoints.Map(api);
        InstanceHistoryEndpoints.Map(api);
        AuditEndpoints.Map(api);
        PolicyEndpoints.Map(api);
        ClosureEndpoints.Map(api);
        CalendarEndpoints.Map(api);
        ClockEndpoints.Map(api);
        LiveEndpoints.Map(api);
        EventGridEndpoint.Map(api);
        TypeformEndpoints.Map(api);
        HealthEndpoints.Map(routes);
        routes.MapWorkflowOpenApi();
    }
}
