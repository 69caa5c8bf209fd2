using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Tasks;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Parity.Hosts;

/// <summary>The client of every story, and their people.</summary>
internal static class DemoAgency
{
    public const string ClientId = "demo-agency";

    public static async Task MeetDemoAgencyAsync(this IProcessHost host)
    {
        var staff = host.Services.GetRequiredService<StaffDirectory>();
        foreach (var role in (string[])["specialist", "csm", "cs-lead"])
            await staff.PutAsync(new StaffMember { StaffId = $"{role}-1", Name = $"Demo {role}", Email = $"{role}-1@example.com", Role = role });
        await host.Services.GetRequiredService<ClientDirectory>().PutAsync(new Client
        {
            ClientId = ClientId, Name = "Demo Agency", Email = "demo-agency@example.com", Language = Language.En, Specialist = "specialist-1", Csm = "csm-1",
        });
        await host.SettleAsync();
    }

    /// <summary>Waits for an intake and everything it sets off.</summary>
    public static async Task<TResult> SettledAsync<TResult>(this IProcessHost host, Task<TResult> intake)
    {
        var result = await intake;
        await host.SettleAsync();
        return result;
    }

    public static async Task<IReadOnlyList<WorkTask>> TasksAsync(this IProcessHost host) =>
        (await host.Services.GetRequiredService<TaskBoard>().ListAsync(new TaskFilter(Limit: 200))).Items;
}
