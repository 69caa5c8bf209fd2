using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.Messages;
using Kyndof.Workflows.Api.OpenApi;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kyndof.Workflows.Api.Templates;

/// <summary>What messages look like before any is sent (CHN-5): every template, in both languages, with sample data.</summary>
internal static class TemplateEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var templates = api.MapGroup("/templates").WithTags("Messages").OpenTo(Roles.CsAndOperator);
        templates.MapGet("/", List)
            .Named("listTemplates", "Every template in every language, with the subject it gives sample data.").Answers<TemplateList>(200);
        templates.MapGet("/{kind}/{language}/content", Content)
            .Named("getTemplateContent", "A template filled with sample data: HTML, or its text twin where text/plain is accepted.")
            .Produces<string>(200, "text/html", "text/plain").Answers<Problem>(404);
    }

    private static IResult List([FromServices] ITemplateGallery gallery) => TypedResults.Ok(new TemplateList(
    [
        .. from kind in Enum.GetValues<MessageKind>()
           from language in Enum.GetValues<Language>()
           select new TemplateRow(kind, language, gallery.Show(kind, language).Subject, ChannelOf(kind)),
    ]));

    private static IResult Content(string kind, string language, [FromServices] ITemplateGallery gallery)
    {
        if (JsonWords.Read<MessageKind>(kind) is not { } known || JsonWords.Read<Language>(language) is not { } spoken)
            return new Problem(ProblemCatalog.NotFound, $"There is no template {kind} in {language}.");
        var shown = gallery.Show(known, spoken);
        return new ContentAnswer(shown.Html, shown.Text);
    }

    private static Channel ChannelOf(MessageKind kind) => kind.AudienceOf() == MessageAudience.Channel ? Channel.Slack : Channel.Email;
}

/// <param name="Items">By kind, then language.</param>
public sealed record TemplateList(IReadOnlyList<TemplateRow> Items);

/// <param name="Subject">With sample data.</param>
/// <param name="Channel">Where such a message goes first (CHN-1, CHN-4); what else it goes by is policy.</param>
public sealed record TemplateRow(MessageKind Kind, Language Language, string Subject, Channel Channel);
