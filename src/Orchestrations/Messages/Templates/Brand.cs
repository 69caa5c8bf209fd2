using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Domain.Staff;

namespace Kyndof.Workflows.Orchestrations.Messages.Templates;

/// <summary>Who we are and where our clock hangs: <c>brand</c> and <c>zone</c> of every template.</summary>
/// <param name="Zone">IANA id of the profile's calendar zone, in which the <c>instant</c> helper tells the time.</param>
public sealed record Brand(string Name, Contact Sender, Contact Team, string Zone)
{
    public static Brand Of(ServicePolicy policy) => new(policy.Brand, policy.Sender, policy.Team, policy.Calendar.Zone);

    /// <summary>Signs the data of a message; whatever brand it had before is replaced.</summary>
    public JsonObject AddTo(JsonObject data)
    {
        data["brand"] = new JsonObject
        {
            ["name"] = Name,
            ["senderName"] = Sender.Name,
            ["senderEmail"] = Sender.Email,
            ["team"] = TemplateData.Person(Team),
        };
        data["zone"] = Zone;
        return data;
    }
}
