namespace Kyndof.Workflows.Api.Tests;

/// <summary>One server for a class of tests that leave nothing behind but orders and issues.</summary>
public sealed class SharedApi : IAsyncLifetime
{
    private ApiServer? api;

    public async Task InitializeAsync() => api = await ApiServer.StartAsync();

    /// <summary>The server, its orders and issues forgotten.</summary>
    public ApiServer Fresh()
    {
        api!.Orders.Forget();
        api.Issues.Forget();
        return api;
    }

    public async Task DisposeAsync() => await api!.DisposeAsync();
}
