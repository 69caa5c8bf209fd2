using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.Figures;
using Kyndof.Workflows.Api.Import;
using Kyndof.Workflows.Api.Live;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Page;
using Kyndof.Workflows.Api.Pipeline;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Api.SignIn;
using Kyndof.Workflows.Api.Staff;
using Kyndof.Workflows.Api.Tasks;
using Kyndof.Workflows.Api.Webhooks;
using Kyndof.Workflows.Orchestrations.Audit;
using Kyndof.Workflows.Orchestrations.Desk;
using Kyndof.Workflows.Orchestrations.ClientRecords;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Figures;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kyndof.Workflows.Api;

/// <summary>The HTTP surface: one pipeline, used by every host.</summary>
public static class WorkflowApi
{
    /// <summary>Adds the API. The host provides <c>IRecordStore</c>, <c>IOrderDesk</c>, <c>IMessageDesk</c>, <c>IDeliveryReports</c>,
    /// <c>IErasureDesk</c>, <c>IIssueDesk</c>, <c>ISurveyDesk</c>, <c>ITypeformInbox</c>, <c>IPolicyDesk</c>, <c>IClosureDesk</c>, <c>IPolicyViews</c>, <c>IInstancePlans</c>, <c>IInstanceHistories</c>,
    /// <c>IActionLinks</c>, <c>IInstanceOperations</c>, <c>IPolicyProvider</c>, <c>ITemplateGallery</c>, the boards of the processes and <see cref="IKeyRing"/>; it may provide
    /// <see cref="WebhookKeys"/>, <see cref="IVirtualClock"/>, <see cref="IChangeFeed"/>, <see cref="Health.IReadinessProbe"/> and a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddWorkflowApi(this IServiceCollection services, Action<WorkflowApiOptions>? configure = null)
    {
        services.AddOptions<WorkflowApiOptions>()
            .Configure(options => configure?.Invoke(options))
            .Validate(options => options.MaxBodyBytes is >= 1024 and <= 16 * 1024 * 1024, "MaxBodyBytes must be 1,024 to 16,777,216.")
            .Validate(options => options.MaxWebhookBytes is >= 1024 and <= 16 * 1024 * 1024, "MaxWebhookBytes must be 1,024 to 16,777,216.")
            .Validate(options => options.MaxImportBytes is >= 1024 and <= 16 * 1024 * 1024, "MaxImportBytes must be 1,024 to 16,777,216.")
            .Validate(options => options.ConcurrentRequests is >= 1 and <= 100_000, "ConcurrentRequests must be 1 to 100,000.")
            .Validate(options => options.QueuedRequests is >= 0 and <= 100_000, "QueuedRequests must be 0 to 100,000.")
            .Validate(options => options.RetryAfterSeconds is >= 1 and <= 3_600, "RetryAfterSeconds must be 1 to 3,600.")
            .Validate(options => options.SessionLifetime >= TimeSpan.FromMinutes(1) && options.SessionLifetime <= TimeSpan.FromDays(7), "SessionLifetime must be 1 minute to 7 days.")
            .Validate(options => options.SignInTries is >= 1 and <= 1_000, "SignInTries must be 1 to 1,000.")
            .Validate(options => options.SignInTriesWithin >= TimeSpan.FromSeconds(1) && options.SignInTriesWithin <= TimeSpan.FromDays(1), "SignInTriesWithin must be 1 second to 1 day.")
            .Validate(options => !(options.LocalSignIn && options.TrustPlatformPrincipal), "LocalSignIn and TrustPlatformPrincipal exclude each other.")
            .Validate(options => options.PageFolders.All(System.IO.Directory.Exists), "A folder of PageFolders does not exist.")
            .ValidateOnStart();
        services.Configure<JsonOptions>(options => WorkflowJson.Apply(options.SerializerOptions));
        services.TryAddSingleton<ApiClock>();
        services.TryAddSingleton(WebhookKeys.None);
        services.TryAddSingleton<ClientDirectory>();
        services.TryAddSingleton<StaffDirectory>();
        services.TryAddSingleton<OwnerResolver>();
        services.TryAddSingleton<TaskBoard>();
        services.TryAddSingleton<InstanceBoard>();
        services.TryAddSingleton<AuditLog>();
        services.TryAddSingleton<NameDirectory>();
        services.TryAddSingleton<TodayBoard>();
        services.TryAddSingleton<FigureReader>();
        services.TryAddSingleton<FigureAnswers>();
        services.TryAddSingleton<ClientCases>();
        services.TryAddSingleton<ClientContacts>();
        services.TryAddSingleton<ClientRecordReader>();
        services.TryAddSingleton<StaffRules>();
        services.TryAddSingleton<ImportDesk>();
        services.AddSignIn();
        services.TryAddSingleton<TaskReach>();
        services.TryAddSingleton<ListeningCaller>();
        services.TryAddSingleton<LiveReaders>();
        services.AddRouting();
        services.AddCallerAuthentication();
        services.AddTypeformIntake();
        services.AddLoadLimit();
        services.AddWorkflowOpenApi();
        return services;
    }

    /// <summary>Puts the API into a pipeline. It answers every request that reaches it.</summary>
    public static IApplicationBuilder UseWorkflowApi(this IApplicationBuilder app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<ServiceTime>();
        app.UseMiddleware<WebhookCounts>();
        app.UseMiddleware<ExceptionAnswers>();
        app.UseStatusCodePages(EmptyAnswers.WriteAsync);
        app.UseMiddleware<BodyLimit>();
        app.UsePageFiles();
        app.UseWorkflowSwagger();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<CrossSiteGuard>();
        app.UseMiddleware<CsrfGuard>();
        app.UseAuthorization();
        app.UseMiddleware<AnswerTags>();
        app.UseEndpoints(WorkflowRoutes.Map);
        return app;
    }
}
