using Kyndof.Workflows.Adapters.Templates;
using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.Orchestrations.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Testing.Scenarios;

/// <summary>The edges of a host a test may swap.</summary>
public static class HostChanges
{
    /// <summary>Compiling the templates takes longer than most tests; they never change while tests run.</summary>
    private static readonly Lazy<HandlebarsMessageRenderer> Templates =
        new(static () => HandlebarsMessageRenderer.Load(Path.Combine(AppContext.BaseDirectory, "templates")));

    public static WebApplicationBuilder ShareTemplates(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IMessageRenderer>(Templates.Value);
        return builder;
    }

    public static WebApplicationBuilder SendBy(this WebApplicationBuilder builder, IMessageSender sender)
    {
        builder.Services.AddSingleton(sender);
        return builder;
    }

    public static WebApplicationBuilder PostBy(this WebApplicationBuilder builder, ITeamChat chat)
    {
        builder.Services.AddSingleton(chat);
        return builder;
    }

    /// <summary>Sets the runtime up in another way, e.g. with crash points.</summary>
    public static WebApplicationBuilder ChangeRuntime(this WebApplicationBuilder builder, Func<LocalRuntimeOptions, LocalRuntimeOptions> change)
    {
        var known = builder.Services.Select(service => service.ImplementationInstance).OfType<LocalRuntimeOptions>().Last();
        builder.Services.AddSingleton(change(known));
        return builder;
    }
}
