using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Kyndof.Workflows.Api.Page;

/// <summary>One file of the page, as it is and packed.</summary>
/// <param name="ContentType">With the character set where it is text.</param>
/// <param name="IsLasting">Its name changes with its content, so a browser need never ask again.</param>
internal sealed record PageFile(PageFileContent Plain, DateTimeOffset LastModified, string ContentType, bool IsLasting)
{
    /// <summary>The folder of files whose names have their content's hash.</summary>
    public const string Assets = "assets";

    /// <summary>Bytes from which packing is worth it, *assumed*: below, a file fits into one packet anyway.</summary>
    private const int WorthPacking = 1024;

    private readonly Lazy<PageFileContent?> packed = new(() => Pack(Plain, ContentType));

    /// <summary>The content under gzip; null where it would be no smaller. Made when it is first asked for.</summary>
    public PageFileContent? Packed => packed.Value;

    public static PageFile Read(FileInfo file, string type, bool isLasting)
    {
        var content = File.ReadAllBytes(file.FullName);
        var digest = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16));
        var seconds = new DateTimeOffset(file.LastWriteTimeUtc).ToUnixTimeSeconds();
        return new PageFile(
            new PageFileContent(content, Tag(digest)), DateTimeOffset.FromUnixTimeSeconds(seconds), IsText(type) ? type + "; charset=utf-8" : type, isLasting);
    }

    private static PageFileContent? Pack(PageFileContent plain, string type)
    {
        if (plain.Bytes.Length < WorthPacking || !IsText(type.Split(';')[0])) return null;
        using var made = new MemoryStream();
        using (var gzip = new GZipStream(made, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(plain.Bytes.Span);
        return made.Length < plain.Bytes.Length ? new PageFileContent(made.ToArray(), Tag(plain.ETag.Tag.AsSpan().Trim('"').ToString() + "-gzip")) : null;
    }

    private static EntityTagHeaderValue Tag(string text) => new($"\"{text}\"");

    private static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "image/svg+xml" or "application/manifest+json";
}

/// <param name="ETag">Of these very bytes.</param>
internal sealed record PageFileContent(ReadOnlyMemory<byte> Bytes, EntityTagHeaderValue ETag);
