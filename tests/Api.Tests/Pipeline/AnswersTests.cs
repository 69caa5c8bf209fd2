using Kyndof.Workflows.Api.Health;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Records;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Kyndof.Workflows.Api.Tests.Pipeline;

public sealed class AnswersTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/api")]
    [InlineData("/api/order")]
    [InlineData("/api/orders/a/b")]
    [InlineData("/API/nothing")]
    public async Task An_unknown_route_is_answered_404(string path)
    {
        await using var api = await ApiServer.StartAsync();
        (await api.GetAsync(path)).ShouldBeProblem(404, "no-such-route");
    }

    [Fact]
    public async Task A_wrong_method_is_answered_405_with_those_allowed()
    {
        await using var api = await ApiServer.StartAsync();
        var answer = (await api.SendAsync(HttpMethod.Delete, "/api/clients/C-1", null, Role.CsLead)).ShouldBeProblem(405, "method-not-allowed");
        Assert.Contains("PUT", answer.Headers["Allow"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_is_answered_500_without_what_failed()
    {
        await using var api = await ApiServer.StartAsync();
        api.Orders.Failure = new InvalidOperationException("secret detail in /some/file");
        var answer = (await api.PostAsync("/api/orders", Bodies.Order)).ShouldBeProblem(500, "internal-error");
        Assert.DoesNotContain("secret", answer.Text, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Member("traceId")!);
        Assert.Equal("nosniff", answer.Headers["X-Content-Type-Options"]);
    }

    [Fact]
    public async Task Storage_out_of_reach_is_answered_503_with_when_to_come_back()
    {
        await using var api = await ApiServer.StartAsync();
        api.Records.Failure = new DiskIsFull();
        var answer = (await api.PutAsync("/api/clients/C-1", Bodies.Client)).ShouldBeProblem(503, "unavailable");
        Assert.Equal("30", answer.Headers["Retry-After"]);
        Assert.DoesNotContain("disk", answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Over_the_limit_is_answered_429_and_health_still_answers()
    {
        await using var api = await ApiServer.StartAsync(options => (options.ConcurrentRequests, options.QueuedRequests) = (1, 0));
        var gate = new TaskCompletionSource();
        var arrived = new TaskCompletionSource();
        api.Orders.Gate = () => WaitAsync(arrived, gate);
        var first = api.PostAsync("/api/orders", Bodies.Order);
        await arrived.Task;
        var second = await api.GetAsync("/api/clients");
        second.ShouldBeProblem(429, "too-many-requests");
        Assert.Equal("1", second.Headers["Retry-After"]);
        (await api.GetAsync("/health/live", role: null)).ShouldBe(200);
        gate.SetResult();
        (await first).ShouldBe(202);
        (await api.GetAsync("/api/clients")).ShouldBe(200);
    }

    [Fact]
    public async Task Answers_carry_the_headers_that_keep_browsers_careful()
    {
        await using var api = await ApiServer.StartAsync();
        var answer = await api.GetAsync("/api/clients");
        Assert.Equal("nosniff", answer.Headers["X-Content-Type-Options"]);
        Assert.Equal("no-referrer", answer.Headers["Referrer-Policy"]);
        Assert.Equal("no-store", answer.Headers["Cache-Control"]);
        Assert.Contains("default-src 'none'", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.False(answer.Headers.ContainsKey("Server"));
    }

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(1, -1, 1)]
    [InlineData(1, 0, 0)]
    public async Task Limits_out_of_range_stop_the_start(int concurrent, int queued, int retryAfter) =>
        await Assert.ThrowsAsync<OptionsValidationException>(() => ApiServer.StartAsync(options =>
            (options.ConcurrentRequests, options.QueuedRequests, options.RetryAfterSeconds) = (concurrent, queued, retryAfter)));

    [Fact]
    public async Task Ready_means_that_every_part_is()
    {
        var probe = new Probe();
        await using var api = await ApiServer.StartAsync(services: added => added.AddSingleton<IReadinessProbe>(probe));
        Assert.Equal("ready", (await api.GetAsync("/health/ready", role: null)).ShouldBe(200).Member("status"));
        probe.Answer = new Readiness(false, "replaying 3 instances");
        var answer = (await api.GetAsync("/health/ready", role: null)).ShouldBeProblem(503, "not-ready");
        Assert.Equal("replaying 3 instances", answer.Member("detail"));
        (await api.GetAsync("/health/live", role: null)).ShouldBe(200);
    }

    private static async Task WaitAsync(TaskCompletionSource arrived, TaskCompletionSource gate)
    {
        arrived.SetResult();
        await gate.Task;
    }

    private sealed class Probe : IReadinessProbe
    {
        public Readiness Answer { get; set; } = new(true);

        public Task<Readiness> CheckAsync(CancellationToken cancellationToken = default) => Task.FromResult(Answer);
    }

    private sealed class DiskIsFull() : IOException("disk is full"), IUnavailable
    {
        public Duration RetryAfter => Duration.FromSeconds(30);
    }
}
