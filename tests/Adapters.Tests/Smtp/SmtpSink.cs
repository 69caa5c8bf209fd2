using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Kyndof.Workflows.Adapters.Tests.Smtp;

/// <summary>What a sink does to the one who comes.</summary>
public enum SinkManner
{
    Accept,
    CloseAtOnce,
    Silent,
    RefuseSender,
    RefuseRecipient,
    DeferRecipient,
    RefuseSignIn,
    OfferBrokenTls,
    CloseAtData,
    RefuseText,
    DeferText,
    CloseAfterText,
}

/// <summary>A mail server of a few lines on a real socket.</summary>
public sealed class SmtpSink : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly List<string> texts = [];
    private readonly List<string> envelopes = [];
    private readonly Task serving;

    public SmtpSink()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public SinkManner Manner { get; set; }

    /// <summary>The texts that reached the sink whole, whatever it answered.</summary>
    public IReadOnlyList<string> Texts
    {
        get { lock (texts) return [.. texts]; }
    }

    public IReadOnlyList<string> Envelopes
    {
        get { lock (texts) return [.. envelopes]; }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await serving;
        stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                try
                {
                    await TalkAsync(client.GetStream());
                }
                catch (IOException)
                {
                    // The client hung up in the middle; the next one is welcome.
                }
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        if (Manner == SinkManner.CloseAtOnce) return;
        using var reader = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
        if (Manner == SinkManner.Silent)
        {
            await reader.ReadLineAsync(stop.Token);
            return;
        }

        await SayAsync(stream, "220 sink");
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            if (line == "DATA")
            {
                if (Manner == SinkManner.CloseAtData) return;
                await SayAsync(stream, "354 go on");
                await TextAsync(reader);
                if (Manner == SinkManner.CloseAfterText) return;
            }

            await SayAsync(stream, Answer(line));
            if (line == "QUIT") return;
        }
    }

    private async Task TextAsync(StreamReader reader)
    {
        var lines = new List<string>();
        while (await reader.ReadLineAsync(stop.Token) is { } line && line != ".")
            lines.Add(line.StartsWith('.') ? line[1..] : line);
        lock (texts) texts.Add(string.Join("\r\n", lines) + "\r\n");
    }

    private string Answer(string line)
    {
        var verb = line.Split(' ', ':')[0].ToUpperInvariant();
        if (verb is "MAIL" or "RCPT")
        {
            lock (texts) envelopes.Add(line);
        }

        return (verb, Manner) switch
        {
            ("EHLO", SinkManner.RefuseSignIn) => "250-sink\r\n250 AUTH LOGIN",
            ("EHLO", SinkManner.OfferBrokenTls) => "250-sink\r\n250 STARTTLS",
            ("STARTTLS", _) => "220 but this is no handshake",
            ("AUTH", _) => "535 5.7.8 no",
            ("MAIL", SinkManner.RefuseSignIn) => "530 5.7.0 sign in first",
            ("MAIL", SinkManner.RefuseSender) => "550 5.7.1 not from you",
            ("RCPT", SinkManner.RefuseRecipient) => "550 5.1.1 <client@example.com> is unknown here",
            ("RCPT", SinkManner.DeferRecipient) => "450 4.2.1 <client@example.com> is busy",
            ("DATA", SinkManner.RefuseText) => "554 5.7.1 looks like spam",
            ("DATA", SinkManner.DeferText) => "451 4.3.0 try later",
            ("QUIT", _) => "221 bye",
            _ => "250 sink",
        };
    }

    private async Task SayAsync(NetworkStream stream, string answer) =>
        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer + "\r\n"), stop.Token);
}
