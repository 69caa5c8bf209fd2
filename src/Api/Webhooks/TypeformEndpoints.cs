using Kyndof.Workflows.Api.Contracts;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kyndof.Workflows.Api.Webhooks;

/// <summary>Answers to surveys. Never 404 or 410, which would switch the webhook off on Typeform's side.</summary>
internal static class TypeformEndpoints
{
    public static void AddTypeformIntake(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => TypeformSettings.Read(provider.GetRequiredService<IConfiguration>()));
        services.TryAddSingleton(new WebhookPatience());
        services.TryAddSingleton<TypeformIntake>();
    }

    public static void Map(RouteGroupBuilder api) =>
        api.MapPost("/webhooks/typeform", (HttpContext context, [FromServices] TypeformIntake intake) => intake.TakeAsync(context))
            .AllowAnonymous().WithTags("Webhooks")
            .Named("takeTypeformAnswer", "Takes an answer to a survey, once by its token; signed by Typeform over the raw body.")
            .Answers<TypeformAnswer>(200).Answers<Problem>(400).Answers<Problem>(401).Answers<Problem>(413).Answers<Problem>(503);
}
