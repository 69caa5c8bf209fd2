using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Kyndof.Workflows.Api.Page;

/// <summary>The static page's files by path, read once: a path is one of these or it is nothing, so none can lead out of the folder.</summary>
internal sealed class PageFiles
{
    private const string Index = "index.html";

    /// <summary>Bytes of all files together, *assumed*: a built page is far below, and a wrong folder is noticed.</summary>
    private const long Largest = 64L * 1024 * 1024;

    private static readonly string[] Others = ["api", "health", "openapi", "swagger", "problems", "admin", "runtime"];
    private readonly Dictionary<string, PageFile> files = new(StringComparer.Ordinal);

    /// <summary>Reads a folder. Files of unknown kinds, those whose name begins with a dot, and those under the API's own paths are left out.</summary>
    /// <exception cref="IOException">The folder cannot be read, or is larger than any page.</exception>
    public static PageFiles Read(string folder)
    {
        var page = new PageFiles();
        var root = new DirectoryInfo(folder);
        var (types, total) = (new FileExtensionContentTypeProvider(), 0L);
        foreach (var file in root.EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
        {
            var parts = Path.GetRelativePath(root.FullName, file.FullName).Split(Path.DirectorySeparatorChar);
            if (parts.Any(part => part.StartsWith('.')) || Others.Contains(Path.GetFileNameWithoutExtension(parts[0]), StringComparer.OrdinalIgnoreCase)) continue;
            if (!types.TryGetContentType(file.Name, out var type)) continue;
            if ((total += file.Length) > Largest) throw new IOException($"The page's folder has more than {Largest} bytes.");
            page.Add("/" + string.Join('/', parts), PageFile.Read(file, type));
        }

        return page;
    }

    public PageFile? Find(string path) => files.GetValueOrDefault(path);

    private void Add(string path, PageFile file)
    {
        files[path] = file;
        if (path.EndsWith("/" + Index, StringComparison.Ordinal)) files[path[..^Index.Length]] = file;
    }
}

/// <param name="ETag">Of its content.</param>
/// <param name="ContentType">With the character set where it is text.</param>
internal sealed record PageFile(byte[] Content, EntityTagHeaderValue ETag, DateTimeOffset LastModified, string ContentType)
{
    public static PageFile Read(FileInfo file, string type)
    {
        var content = File.ReadAllBytes(file.FullName);
        var digest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content).AsSpan(0, 16));
        var seconds = new DateTimeOffset(file.LastWriteTimeUtc).ToUnixTimeSeconds();
        var isText = type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "image/svg+xml" or "application/manifest+json";
        return new PageFile(
            content, new EntityTagHeaderValue($"\"{digest}\""), DateTimeOffset.FromUnixTimeSeconds(seconds), isText ? type + "; charset=utf-8" : type);
    }
}
