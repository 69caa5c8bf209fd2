using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.DurableTask.Testing.Sidecar.Grpc;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using P = Microsoft.DurableTask.Protobuf;

namespace Kyndof.Workflows.Parity.Engine;

/// <summary>The test host's server, which says when a worker is connected. What an instance sends to itself as it continues as new is handed
/// to its next execution, as the real backends do: the named version of the test host drops it, its sources since do not.</summary>
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

    public override Task<P.CompleteTaskResponse> CompleteOrchestratorTask(P.OrchestratorResponse request, ServerCallContext context)
    {
        var end = request.Actions.Select(static action => action.CompleteOrchestration).FirstOrDefault(static end => end?.OrchestrationStatus == P.OrchestrationStatus.ContinuedAsNew);
        foreach (var sent in request.Actions.Where(action => end is not null && action.SendEvent?.Instance.InstanceId == request.InstanceId).ToList())
        {
            end!.CarryoverEvents.Add(new P.HistoryEvent
            {
                EventId = -1,
                Timestamp = Timestamp.FromDateTimeOffset(TimeProvider.System.GetUtcNow()),
                EventRaised = new P.EventRaisedEvent { Name = sent.SendEvent.Name, Input = sent.SendEvent.Data },
            });
            request.Actions.Remove(sent);
        }

        return base.CompleteOrchestratorTask(request, context);
    }

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
