namespace Kyndof.Workflows.Bench.Running;

/// <summary>A folder that is gone when the run is over.</summary>
internal sealed class TempFolder : IDisposable
{
    private TempFolder(string path) => Path = path;

    public string Path { get; }

    public static TempFolder Create() => new(Directory.CreateTempSubdirectory("kyndof-bench-").FullName);

    public TempFolder Inside(string name) => new(Directory.CreateDirectory(System.IO.Path.Combine(Path, name)).FullName);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
