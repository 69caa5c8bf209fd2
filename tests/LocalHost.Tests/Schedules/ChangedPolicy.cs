using Kyndof.Workflows.Adapters.Policies;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Domain.Retention;
using Kyndof.Workflows.Orchestrations.Policies;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.LocalHost.Tests.Schedules;

/// <summary>The shipped policy with a few numbers changed.</summary>
internal static class ChangedPolicy
{
    /// <summary>The nightly time from a file, read at each start; an empty file leaves it as it is.</summary>
    public static void WorkUnder(this WebApplicationBuilder builder, string file) => builder.Change(policy =>
        LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(File.ReadAllText(file)) is { Success: true } at
            ? policy with { Schedules = policy.Schedules with { Retention = policy.Schedules.Retention with { At = at.Value } } }
            : policy);

    /// <summary>Terms of a few days, so that a test sees their end: histories 10, contents 20, timelines 30, messages 40, orders 50 days.</summary>
    public static void KeepForDays(this WebApplicationBuilder builder) => builder.Change(policy => policy with
    {
        Retention = new RetentionPolicy
        {
            Histories = Period.FromDays(10),
            Contents = Period.FromDays(20),
            Timelines = Period.FromDays(30),
            Messages = Period.FromDays(40),
            Orders = Period.FromDays(50),
            Audit = Period.FromDays(60),
        },
    });

    private static void Change(this WebApplicationBuilder builder, Func<ServicePolicy, ServicePolicy> change)
    {
        var shipped = builder.Services.Select(service => service.ImplementationInstance).OfType<FilePolicyProvider>().Last();
        builder.Services.AddSingleton<IPolicyProvider>(new Fixed(change(shipped.Current)));
    }

    private sealed class Fixed(ServicePolicy policy) : IPolicyProvider
    {
        public ServicePolicy Current => policy;
    }
}
