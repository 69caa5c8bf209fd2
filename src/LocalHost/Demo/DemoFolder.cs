namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>The sample begins anew each time, in a folder that is surely its own.</summary>
internal static class DemoFolder
{
    private const string Marker = "this-folder-belongs-to-the-demo";

    /// <exception cref="IOException">The folder holds something else.</exception>
    public static void Clear(string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            if (!File.Exists(Path.Combine(folder, Marker)))
                throw new IOException($"'{folder}' holds data that is not the sample's; give --demo a folder of its own with --data.");
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Marker), "Deleted and written anew by every start with --demo.\n");
    }
}
