using System.Text;
using Kyndof.Workflows.Adapters.Mail;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Adapters.Pickup;

/// <summary>Leaves each message as <c>&lt;key&gt;.eml</c> in a folder. A file appears whole or not at all and is never
/// overwritten, so there is exactly one a key; whether a message is there can be asked. What a crash leaves half written
/// is called <c>&lt;key&gt;.part</c>: whoever collects <c>*.eml</c>, also below the folder, never takes it for a mail.</summary>
public sealed class PickupFolderSender(string folder) : IMessageSender
{
    /// <summary>Inside the folder, so that the rename never crosses a file system.</summary>
    private const string Unfinished = ".unfinished";

    public string Folder { get; } = Path.GetFullPath(folder);

    public async Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (OutgoingCheck.Refusal(message) is { } refused) return refused;
        var target = FileOf(message.Key);
        try
        {
            if (File.Exists(target)) return await TakenAsync(target, message, cancellationToken);
            Directory.CreateDirectory(Path.Combine(Folder, Unfinished));
            var unfinished = Path.Combine(Folder, Unfinished, message.Key + ".part");
            await WriteAsync(unfinished, MimeWriter.Write(message), cancellationToken);
            File.Move(unfinished, target, overwrite: false);
            DirectoryFlush.Flush(Folder);
            return new SendResult.Accepted(Path.GetFileName(target));
        }
        catch (IOException) when (File.Exists(target))
        {
            return await TakenAsync(target, message, cancellationToken);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return new SendResult.Unavailable($"The pickup folder cannot be written: {unwritable.Message}");
        }
    }

    public Task<SendLookup> FindAsync(string key, CancellationToken cancellationToken) =>
        Task.FromResult(File.Exists(FileOf(key)) ? SendLookup.Found : SendLookup.NotFound);

    private string FileOf(string key) => Path.Combine(Folder, key + ".eml");

    private static async Task WriteAsync(string path, byte[] mail, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
        await file.WriteAsync(mail, cancellationToken);
        file.Flush(flushToDisk: true);
    }

    /// <summary>The file is there: of this message, unless the file system takes two keys for one (letter case).</summary>
    private static async Task<SendResult> TakenAsync(string target, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var id = MessageIds.For(message.Key, message.Content.FromAddress);
        var mail = await File.ReadAllTextAsync(target, Encoding.ASCII, cancellationToken);
        return mail.Contains($"\r\nMessage-ID: {id}\r\n", StringComparison.Ordinal)
            ? new SendResult.Accepted(Path.GetFileName(target))
            : new SendResult.Refused($"'{Path.GetFileName(target)}' holds another message: this file system does not tell the two names apart");
    }
}
