using System.Text;
using Kyndof.Workflows.Adapters.Pickup;
using Kyndof.Workflows.Adapters.Tests.Mail;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Adapters.Tests.Pickup;

public sealed class PickupFolderSenderTests : MimeSenderSuite, IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("pickup-").FullName;

    private string Folder => Path.Combine(root, "out");

    private string MailFile => Path.Combine(Folder, "order~K-1042~confirmation.eml");

    protected override IMessageSender Sender => new PickupFolderSender(Folder);

    protected override IMessageSender Unreachable
    {
        get
        {
            var file = Path.Combine(root, "not-a-folder");
            File.WriteAllText(file, "");
            return new PickupFolderSender(file);
        }
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    protected override IReadOnlyList<string> Arrived() =>
        Directory.Exists(Folder) ? [.. Directory.EnumerateFiles(Folder, "*.eml").Select(static file => File.ReadAllText(file, Encoding.Latin1))] : [];

    [Fact]
    public async Task Names_the_file_by_the_key_and_leaves_nothing_half_written()
    {
        var accepted = Assert.IsType<SendResult.Accepted>(await Sender.SendAsync(OutgoingSamples.English, default));
        Assert.Equal("order~K-1042~confirmation.eml", accepted.ProviderId);
        Assert.Equal([MailFile], Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Writes_the_same_bytes_for_the_same_message()
    {
        await Sender.SendAsync(OutgoingSamples.Korean, default);
        await new PickupFolderSender(Path.Combine(root, "again")).SendAsync(OutgoingSamples.Korean, default);
        var name = OutgoingSamples.Korean.Key + ".eml";
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(Folder, name)), await File.ReadAllBytesAsync(Path.Combine(root, "again", name)));
    }

    [Fact]
    public async Task Dates_the_mail_when_it_was_planned()
    {
        await Sender.SendAsync(OutgoingSamples.English, default);
        Assert.Equal("Mon, 02 Mar 2026 00:00:05 +0000", new ReadMail(Arrived()[0]).Header("Date"));
    }

    [Fact]
    public async Task Never_overwrites_a_mail()
    {
        await Sender.SendAsync(OutgoingSamples.English, default);
        var before = await File.ReadAllBytesAsync(MailFile);
        var other = OutgoingSamples.English with { Content = OutgoingSamples.English.Content with { Text = "Something else" } };
        Assert.IsType<SendResult.Accepted>(await Sender.SendAsync(other, default));
        Assert.Equal(before, await File.ReadAllBytesAsync(MailFile));
    }

    [Fact]
    public async Task Finishes_what_a_crash_left_half_written()
    {
        var unfinished = Directory.CreateDirectory(Path.Combine(Folder, ".unfinished"));
        await File.WriteAllTextAsync(Path.Combine(unfinished.FullName, "order~K-1042~confirmation.part"), new string('?', 100_000));
        Assert.Equal(SendLookup.NotFound, await Sender.FindAsync(OutgoingSamples.English.Key, default));
        Assert.IsType<SendResult.Accepted>(await Sender.SendAsync(OutgoingSamples.English, default));
        Assert.Equal([MailFile], Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories));
        Assert.Equal(OutgoingSamples.English.Content.Subject, new ReadMail(Assert.Single(Arrived())).Subject);
    }

    [Fact]
    public async Task Tells_whether_a_message_is_there()
    {
        Assert.Equal(SendLookup.NotFound, await Sender.FindAsync(OutgoingSamples.English.Key, default));
        await Sender.SendAsync(OutgoingSamples.English, default);
        Assert.Equal(SendLookup.Found, await Sender.FindAsync(OutgoingSamples.English.Key, default));
    }

    [Fact]
    public async Task Refuses_to_take_the_file_of_another_message_for_its_own()
    {
        await Sender.SendAsync(OutgoingSamples.Korean, default);
        File.Move(Path.Combine(Folder, OutgoingSamples.Korean.Key + ".eml"), MailFile);
        Assert.IsType<SendResult.Refused>(await Sender.SendAsync(OutgoingSamples.English, default));
    }

    [Fact]
    public async Task Leaves_one_file_when_two_hand_the_same_key_over_at_once()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Sender.SendAsync(OutgoingSamples.English, default))));
        Assert.Contains(results, static result => result is SendResult.Accepted);
        Assert.All(results, static result => Assert.True(result is SendResult.Accepted or SendResult.Unavailable));
        Assert.Equal(OutgoingSamples.English.Content.Subject, new ReadMail(Assert.Single(Arrived())).Subject);
    }
}
