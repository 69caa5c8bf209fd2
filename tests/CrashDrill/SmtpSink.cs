using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Kyndof.Workflows.CrashDrill;

/// <summary>A mail server that takes everything and remembers the key of each message.</summary>
internal sealed class SmtpSink : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly ConcurrentQueue<string> keys = new();
    private Task accepting = Task.CompletedTask;

    public IReadOnlyDictionary<string, string> HostSettings => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Kyndof__Smtp__Host"] = "127.0.0.1",
        ["Kyndof__Smtp__Port"] = ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture),
        ["Kyndof__Smtp__Tls"] = "false",
    };

    public static SmtpSink Start()
    {
        var sink = new SmtpSink();
        sink.listener.Start();
        sink.accepting = sink.AcceptAsync();
        return sink;
    }

    public List<string> Keys() => [.. keys];

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        listener.Stop();
        await accepting;
        stopping.Dispose();
        listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        var talks = new List<Task>();
        try
        {
            while (true) talks.Add(TalkAsync(await listener.AcceptTcpClientAsync(stopping.Token)));
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
            await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 sink");
            while (await reader.ReadLineAsync(stopping.Token) is { } line)
            {
                if (line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase)) await TakeAsync(reader, writer);
                else if (line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase)) return;
                else await writer.WriteLineAsync(line.StartsWith("EHLO", StringComparison.OrdinalIgnoreCase) ? "250 8BITMIME" : "250 ok");
            }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
            // The host was killed in the middle of a conversation; what it had not finished does not count.
        }
    }

    private async Task TakeAsync(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        string? id = null;
        while (await reader.ReadLineAsync(stopping.Token) is { } line)
        {
            if (line == ".")
            {
                keys.Enqueue(id ?? "message without an id");
                await writer.WriteLineAsync("250 taken");
                return;
            }

            if (line.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase)) id ??= line["Message-ID:".Length..].Trim();
        }
    }
}
