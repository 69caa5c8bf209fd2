using System.Text.Json;
using Kyndof.Workflows.Api.Settings;
using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Functions.Http;
using Kyndof.Workflows.Functions.Instances;
using Kyndof.Workflows.Functions.Mail;
using Kyndof.Workflows.Functions.Records;
using Kyndof.Workflows.Functions.Tables;
using Kyndof.Workflows.Functions.Telemetry;
using Kyndof.Workflows.Functions.Watchdog;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Functions.Hosting;

/// <summary>Puts the Azure host together: Durable Task behind the port, Tables for records, the shared API behind one HTTP function.</summary>
internal static class KyndofWorkflows
{
    /// <exception cref="SettingException">A setting is missing or cannot be used.</exception>
    public static FunctionsApplicationBuilder AddKyndofWorkflows(this FunctionsApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(ProductCatalog.Create());
        services.Configure<JsonSerializerOptions>(WorkflowJson.Apply);
        services.AddDurableEngine();
        services.AddTableRecords(builder.Configuration);
        services.AddDurableIntake();
        services.AddShippedFiles();
        services.AddMailSender(builder.Configuration, builder.Environment.ContentRootPath);
        services.AddTeamChat(builder.Configuration, builder.Environment.ContentRootPath);
        services.AddInstanceOperations();
        services.AddProcesses(Api.Settings.SendingSettings.Read(builder.Configuration));
        services.AddApiPipeline(builder.Configuration, builder.Environment);
        services.AddWatchdog(builder.Configuration);
        services.AddTelemetryExport(builder.Configuration);
        services.AddHostedService<StartChecks>();
        return builder;
    }
}
