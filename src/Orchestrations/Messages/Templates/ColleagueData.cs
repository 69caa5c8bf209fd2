using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Domain.Staff;

namespace Kyndof.Workflows.Orchestrations.Messages.Templates;

/// <summary>What the templates of colleagues' messages know beside the data of their process: <c>recipient</c>, <c>client</c> (null where nobody
/// knows them), <c>link</c> (null without one), <c>brand</c> and <c>zone</c>.</summary>
public static class ColleagueData
{
    /// <summary>All a template of Slack may say: a channel has readers nobody chose for this issue, and its words leave our records.</summary>
    private static readonly string[] ForEverybody = ["issueId", "orderId", "kind", "tier", "due", "emergency"];

    /// <summary>For one colleague.</summary>
    public static JsonObject For(JsonObject data, Client? client, Contact recipient, string? link, ServicePolicy policy) =>
        For(data, client, recipient, link, Brand.Of(policy));

    /// <inheritdoc cref="For(JsonObject, Client, Contact, string, ServicePolicy)"/>
    public static JsonObject For(JsonObject data, Client? client, Contact recipient, string? link, Brand brand)
    {
        var all = data.DeepClone().AsObject();
        all["recipient"] = new JsonObject { ["name"] = recipient.Name };
        all["client"] = client is null ? null : new JsonObject { ["name"] = client.Name, ["contactName"] = TemplateData.NameOf(client) is var name && name != client.Name ? name : null };
        all["link"] = link;
        return brand.AddTo(all);
    }

    /// <summary>For a Slack channel: ids, kind, tier, when it is due and the link, and no words of anybody.</summary>
    public static JsonObject ForChannel(JsonObject data, string? link, ServicePolicy policy) => ForChannel(data, link, Brand.Of(policy));

    /// <inheritdoc cref="ForChannel(JsonObject, string, ServicePolicy)"/>
    public static JsonObject ForChannel(JsonObject data, string? link, Brand brand)
    {
        var few = new JsonObject { ["link"] = link };
        foreach (var name in ForEverybody) few[name] = data[name]?.DeepClone();
        return brand.AddTo(few);
    }
}
