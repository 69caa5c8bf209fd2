using System.Text.Json;
using Kyndof.Workflows.Adapters.Pickup;
using Kyndof.Workflows.Adapters.Tests.Mail;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Adapters.Tests.Pickup;

/// <summary>Posts as files, where no Slack is set up.</summary>
public sealed class SlackPickupFolderTests : IDisposable
{
    private static readonly OutgoingMessage Post = OutgoingSamples.Korean with { Key = "issue~I-7~urgent~1", To = "#cs-urgent" };
    private readonly string folder = Directory.CreateTempSubdirectory("pickup-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_same_key_writes_its_file_again_and_leaves_nothing_half_written()
    {
        var chat = new SlackPickupFolder(folder);
        Assert.Equal(SendLookup.NotFound, await chat.FindAsync(Post.Key, default));
        Assert.Equal(new SendResult.Accepted("issue~I-7~urgent~1.json"), await chat.SendAsync(Post, default));
        Assert.Equal(new SendResult.Accepted("issue~I-7~urgent~1.json"), await chat.SendAsync(Post with { To = "#cs-general" }, default));
        Assert.Equal(SendLookup.Found, await chat.FindAsync(Post.Key, default));

        var file = Assert.Single(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
        Assert.Equal(Path.Combine(folder, "slack", "issue~I-7~urgent~1.json"), file);
        var json = JsonSerializer.Deserialize<JsonElement>(await File.ReadAllTextAsync(file));
        Assert.Equal(("#cs-general", Post.Content.Text.Trim()), (json.GetProperty("channel").GetString(), json.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_tried_again()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "slack"), "in the way");
        Assert.IsType<SendResult.Unavailable>(await new SlackPickupFolder(folder).SendAsync(Post, default));
    }

    [Fact]
    public async Task Knows_no_other_keys_than_the_ledgers() =>
        await Assert.ThrowsAsync<ArgumentException>(() => new SlackPickupFolder(folder).SendAsync(Post with { Key = "../up" }, default));
}
