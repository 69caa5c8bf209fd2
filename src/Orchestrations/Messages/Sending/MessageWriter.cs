using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Links;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using Kyndof.Workflows.Orchestrations.Policies;

namespace Kyndof.Workflows.Orchestrations.Messages.Sending;

/// <summary>Finds who a message goes to today, and writes it for them.</summary>
/// <param name="links">Null: messages carry no link.</param>
public sealed class MessageWriter(IMessageDirectory directory, IMessageRenderer renderer, IPolicyProvider policies, IActionLinks? links = null)
{
    /// <summary>Null when the message is for a client nobody knows. A colleague nobody knows is the team.</summary>
    public async Task<Addressee?> FindAsync(MessageRequest request, CancellationToken cancellationToken = default)
    {
        if (request.To is { Kind: RecipientKind.Slack, Id: var channel }) return new Addressee(channel, channel, Language.Ko);
        var client = await directory.ClientAsync(request.ClientId, cancellationToken);
        if (request.To is not { } colleague)
            return client is null ? null : new Addressee(client.Email, TemplateData.NameOf(client), client.Language, client);
        var (contact, language) = await directory.ColleagueAsync(colleague.Id, cancellationToken);
        return new Addressee(contact.Email, contact.Name, language, client, contact);
    }

    /// <summary>The text; or why there is none.</summary>
    public async Task<MessageText> WriteAsync(MessageRequest request, Addressee to, CancellationToken cancellationToken = default)
    {
        var policy = policies.Current;
        var (data, replyTo, fromName) = await DataAsync(request, to, policy, cancellationToken);
        try
        {
            var rendered = renderer.Render(request.Kind, to.Language, data);
            return new MessageText(
                new MessageContent(
                    rendered.Subject, rendered.Html, rendered.Text, fromName, policy.Sender.Email, replyTo.Name, replyTo.Email, to.Name),
                null);
        }
        catch (TemplateException broken)
        {
            return new MessageText(null, broken.Message);
        }
    }

    private async Task<(JsonObject Data, Contact ReplyTo, string FromName)> DataAsync(MessageRequest request, Addressee to, ServicePolicy policy, CancellationToken cancellationToken)
    {
        if (request.To is null)
        {
            var client = to.Client ?? throw new InvalidOperationException($"Message '{request.Key}' is for a client and has none.");
            var signer = request.SignedBy is { } staffId
                ? (await directory.ColleagueAsync(staffId, cancellationToken)).Contact
                : await directory.OwnerOfAsync(client, cancellationToken);
            return (TemplateData.For(request.Data, client, signer, policy), signer, request.SignedBy is null ? policy.Sender.Name : NameWithBrand(signer, policy));
        }

        var grant = to.Colleague is { } colleague && request.Link is { } link ? link with { PersonId = colleague.Id } : request.Link;
        var url = grant is null ? null : links?.UrlFor(grant);
        return (
            to.Colleague is { } person
                ? ColleagueData.For(request.Data, to.Client, person, url, policy)
                : ColleagueData.ForChannel(request.Data, url, policy),
            policy.Team,
            policy.Sender.Name);
    }

    // The address stays the sender's: a domain lets nobody write in the name of another address.
    private static string NameWithBrand(Contact person, ServicePolicy policy) =>
        person.Name.Contains(policy.Brand, StringComparison.OrdinalIgnoreCase) ? person.Name : $"{person.Name} ({policy.Brand})";
}

/// <summary>Who a message goes to.</summary>
/// <param name="To">Address; of a Slack message the channel.</param>
/// <param name="Client">Who it is about; null where nobody knows them, and for Slack.</param>
/// <param name="Colleague">Null: the client, or a channel.</param>
public sealed record Addressee(string To, string Name, Language Language, Client? Client = null, Contact? Colleague = null);

/// <summary>A text, or why there is none.</summary>
public sealed record MessageText(MessageContent? Content, string? Problem);
