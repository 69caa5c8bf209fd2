using Microsoft.AspNetCore.StaticFiles;

namespace Kyndof.Workflows.Api.Page;

/// <summary>The static page's files by path, read once: a path is one of these or it is nothing, so none can lead out of the folders.</summary>
internal sealed class PageFiles
{
    private const string Index = "index.html";

    /// <summary>Bytes of all files together, *assumed*: a built page is far below, and a wrong folder is noticed.</summary>
    private const long Largest = 64L * 1024 * 1024;

    private static readonly string[] Others = ["api", "health", "openapi", "swagger", "problems", "admin", "runtime", ".auth"];
    private readonly Dictionary<string, PageFile> files = new(StringComparer.Ordinal);
    private long total;

    /// <summary>Reads folders; of a path that several have, the first one's file counts. Files of unknown kinds, those whose name begins with a dot, and
    /// those under the API's own paths are left out.</summary>
    /// <exception cref="IOException">A folder cannot be read, or they are larger than any page.</exception>
    public static PageFiles Read(IEnumerable<string> folders)
    {
        var page = new PageFiles();
        foreach (var folder in folders) page.Add(new DirectoryInfo(folder));
        return page;
    }

    public PageFile? Find(string path) => files.GetValueOrDefault(path);

    /// <summary>What a reader gets who opens an address inside the page: the page itself, which knows its own addresses. Files have no such
    /// stand-in, and neither has what belongs to the API or the platform.</summary>
    public PageFile? InsteadOf(string path)
    {
        var first = path.TrimStart('/').Split('/')[0];
        return first == PageFile.Assets || Others.Contains(first, StringComparer.OrdinalIgnoreCase) ? null : Find("/");
    }

    private void Add(DirectoryInfo root)
    {
        var types = new FileExtensionContentTypeProvider();
        foreach (var file in root.EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
        {
            var parts = Path.GetRelativePath(root.FullName, file.FullName).Split(Path.DirectorySeparatorChar);
            if (parts.Any(part => part.StartsWith('.')) || Others.Contains(Path.GetFileNameWithoutExtension(parts[0]), StringComparer.OrdinalIgnoreCase)) continue;
            if (!types.TryGetContentType(file.Name, out var type)) continue;
            if ((total += file.Length) > Largest) throw new IOException($"The page's folders have more than {Largest} bytes.");
            Add("/" + string.Join('/', parts), PageFile.Read(file, type, isLasting: parts is [PageFile.Assets, ..]));
        }
    }

    private void Add(string path, PageFile file)
    {
        if (!files.TryAdd(path, file) || !path.EndsWith("/" + Index, StringComparison.Ordinal)) return;
        files.TryAdd(path[..^Index.Length], file);
    }
}
