using System.Net;
using System.Net.Http.Headers;

namespace Kyndof.Workflows.Adapters.Slack;

/// <summary>A JSON body that knows whether it has begun to leave.</summary>
internal sealed class WatchedContent : HttpContent
{
    private readonly byte[] json;

    public WatchedContent(byte[] json)
    {
        this.json = json;
        Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
    }

    public bool HasBegun { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        HasBegun = true;
        await stream.WriteAsync(json, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = json.Length;
        return true;
    }
}
