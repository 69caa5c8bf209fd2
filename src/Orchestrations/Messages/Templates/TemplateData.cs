using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Domain.Staff;

namespace Kyndof.Workflows.Orchestrations.Messages.Templates;

/// <summary>What every template of a client's message knows beside the data of its process: <c>client</c>, <c>owner</c>, <c>brand</c> and
/// <c>zone</c>.</summary>
public static class TemplateData
{
    /// <summary>The person a message greets.</summary>
    public static string NameOf(Client client) => string.IsNullOrWhiteSpace(client.ContactName) ? client.Name : client.ContactName;

    /// <summary>The data of the process with recipient, owner and brand; every key is there, empty ones as null.</summary>
    public static JsonObject For(JsonObject data, Client client, Contact owner, ServicePolicy policy) =>
        For(data, client, owner, Brand.Of(policy));

    /// <inheritdoc cref="For(JsonObject, Client, Contact, ServicePolicy)"/>
    public static JsonObject For(JsonObject data, Client client, Contact owner, Brand brand)
    {
        var all = data.DeepClone().AsObject();
        all["client"] = new JsonObject
        {
            ["name"] = client.Name,
            ["contactName"] = NameOf(client),
            ["language"] = client.Language == Language.Ko ? "ko" : "en",
        };
        all["owner"] = Person(owner);
        return brand.AddTo(all);
    }

    internal static JsonObject Person(Contact contact) => new()
    {
        ["name"] = contact.Name,
        ["email"] = contact.Email,
        ["phone"] = string.IsNullOrWhiteSpace(contact.Phone) ? null : contact.Phone,
    };
}
