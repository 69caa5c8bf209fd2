using DurableTask.Core;
using Grpc.Core;
using Microsoft.DurableTask.Testing.Sidecar.Grpc;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using P = Microsoft.DurableTask.Protobuf;

namespace Kyndof.Workflows.Parity.Engine;

/// <summary>The test host's server, which says when a worker is connected.</summary>
internal sealed class TaskHubServer(
    IHostApplicationLifetime lifetime,
    ILoggerFactory loggers,
    VirtualTaskHub hub,
    IOptions<TaskHubGrpcServerOptions> options) : TaskHubGrpcServer(lifetime, loggers, hub, hub, options)
{
    private TaskCompletionSource came = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource left = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes once a worker is connected.</summary>
    public Task WorkerCame => came.Task;

    /// <summary>Completes once no worker is connected any more.</summary>
    public Task WorkerLeft => left.Task;

    public override async Task GetWorkItems(P.GetWorkItemsRequest request, IServerStreamWriter<P.WorkItem> responseStream, ServerCallContext context)
    {
        left = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var connection = base.GetWorkItems(request, responseStream, context);
        hub.WorkerIsUp();
        came.TrySetResult();
        try
        {
            await connection;
        }
        finally
        {
            hub.WorkerIsDown();
            came = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            left.TrySetResult();
        }
    }
}
