namespace Kyndof.Workflows.Api.Tests;

/// <summary>One server for a class of tests that leave nothing behind but orders, issues and feedback.</summary>
public sealed class SharedApi : IAsyncLifetime
{
    private ApiServer? api;

    public async Task InitializeAsync() => api = await ApiServer.StartAsync();

    /// <summary>The server, its orders, issues and feedback forgotten.</summary>
    public ApiServer Fresh()
    {
        api!.Orders.Forget();
        api.Issues.Forget();
        api.Feedback.Forget();
        return api;
    }

    public async Task DisposeAsync() => await api!.DisposeAsync();
}
