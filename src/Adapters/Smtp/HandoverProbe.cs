namespace Kyndof.Workflows.Adapters.Smtp;

/// <summary>A body that knows whether it has been read. The client reads it only once the server has agreed to take the
/// text: until then a broken connection surely left nothing behind.</summary>
internal sealed class HandoverProbe(byte[] body) : MemoryStream(body, writable: false)
{
    /// <summary>True once any of the text may have left.</summary>
    public bool Started { get; private set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        Started = true;
        return base.Read(buffer, offset, count);
    }

    public override int Read(Span<byte> buffer)
    {
        Started = true;
        return base.Read(buffer);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Started = true;
        return base.ReadAsync(buffer, offset, count, cancellationToken);
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Started = true;
        return base.ReadAsync(buffer, cancellationToken);
    }

    public override IAsyncResult BeginRead(byte[] buffer, int offset, int count, AsyncCallback? callback, object? state)
    {
        Started = true;
        return base.BeginRead(buffer, offset, count, callback, state);
    }
}
