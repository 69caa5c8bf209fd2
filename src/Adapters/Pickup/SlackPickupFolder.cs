using System.Text.Json;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Adapters.Pickup;

/// <summary>Where no Slack is set up: leaves each post as <c>slack/&lt;key&gt;.json</c> beside the mails. A file appears whole or not at all; the
/// same key writes it again. Whether a post is there can be asked.</summary>
/// <param name="folder">The pickup folder of the mails.</param>
public sealed class SlackPickupFolder(string folder) : ITeamChat
{
    private const string Unfinished = ".unfinished";

    private static readonly JsonSerializerOptions Readable = new(WorkflowJson.Options) { WriteIndented = true };

    public string Folder { get; } = Path.Combine(Path.GetFullPath(folder), "slack");

    public async Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var target = FileOf(message.Key);
        try
        {
            Directory.CreateDirectory(Path.Combine(Folder, Unfinished));
            var unfinished = Path.Combine(Folder, Unfinished, message.Key + ".part");
            await WriteAsync(unfinished, JsonSerializer.SerializeToUtf8Bytes(new Post(message.Key, message.To, message.Content.Text.Trim()), Readable), cancellationToken);
            File.Move(unfinished, target, overwrite: true);
            DirectoryFlush.Flush(Folder);
            return new SendResult.Accepted(Path.GetFileName(target));
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return new SendResult.Unavailable($"The pickup folder cannot be written: {unwritable.Message}");
        }
    }

    public Task<SendLookup> FindAsync(string key, CancellationToken cancellationToken) =>
        Task.FromResult(File.Exists(FileOf(key)) ? SendLookup.Found : SendLookup.NotFound);

    private string FileOf(string key) => MessageKeys.IsValid(key)
        ? Path.Combine(Folder, key + ".json")
        : throw new ArgumentException($"'{key}' is no message key.", nameof(key));

    private static async Task WriteAsync(string path, byte[] json, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
        await file.WriteAsync(json, cancellationToken);
        file.Flush(flushToDisk: true);
    }

    private sealed record Post(string Key, string Channel, string Text);
}
