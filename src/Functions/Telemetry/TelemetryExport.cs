using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Kyndof.Workflows.Orchestrations.Telemetry;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;

namespace Kyndof.Workflows.Functions.Telemetry;

/// <summary>Exports traces, metrics and logs by OpenTelemetry: to Application Insights where its connection string is set, to an OTLP
/// collector where its endpoint is set, else nowhere.</summary>
internal static class TelemetryExport
{
    private const string ApplicationInsights = "APPLICATIONINSIGHTS_CONNECTION_STRING";
    private const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static IServiceCollection AddTelemetryExport(this IServiceCollection services, IConfiguration configuration)
    {
        var telemetry = services.AddOpenTelemetry()
            .WithTracing(static traces => traces.AddSource(WorkflowTelemetry.Name))
            .WithMetrics(static metrics => metrics.AddMeter(WorkflowTelemetry.Name))
            .UseFunctionsWorkerDefaults();
        if (Has(configuration, ApplicationInsights)) telemetry.UseAzureMonitorExporter(options => options.Credential = Credential(configuration));
        if (Has(configuration, Collector)) telemetry.UseOtlpExporter();
        return services;
    }

    private static bool Has(IConfiguration configuration, string setting) => !string.IsNullOrWhiteSpace(configuration[setting]);

    /// <summary>The app's own identity; the connection string carries no secret.</summary>
    private static DefaultAzureCredential Credential(IConfiguration configuration) =>
        new(new DefaultAzureCredentialOptions { ManagedIdentityClientId = configuration["AZURE_CLIENT_ID"] });
}
