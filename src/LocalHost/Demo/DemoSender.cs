using System.Security.Cryptography;
using System.Text;
using Kyndof.Workflows.Adapters.Pickup;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>Leaves mails in a folder and names each as a mail service would, so that one can be reported as bounced.</summary>
internal sealed class DemoSender(string folder) : IMessageSender
{
    private readonly PickupFolderSender pickup = new(folder);

    public string Folder => pickup.Folder;

    public async Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        var result = await pickup.SendAsync(message, cancellationToken);
        return result is SendResult.Accepted ? new SendResult.Accepted(IdOf(message.Key)) : result;
    }

    public Task<SendLookup> FindAsync(string key, CancellationToken cancellationToken) => pickup.FindAsync(key, cancellationToken);

    /// <summary>A mail service's id of a message: always the same for the same key.</summary>
    public static string IdOf(string key) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16)).ToString("D");
}
