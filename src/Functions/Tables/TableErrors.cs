using Azure;

namespace Kyndof.Workflows.Functions.Tables;

/// <summary>Tells a service that is out of reach from one that answers something is wrong.</summary>
internal static class TableErrors
{
    private const int NoAnswer = 0;

    /// <exception cref="TableUnavailableException">The service does not answer, is busy or failed on its side.</exception>
    public static async Task<TResult> MappedAsync<TResult>(Func<Task<TResult>> call)
    {
        try
        {
            return await call();
        }
        catch (RequestFailedException failed) when (IsPassing(failed))
        {
            throw new TableUnavailableException(failed.ErrorCode ?? failed.Message, failed);
        }
        catch (AggregateException several) when (several.InnerExceptions.LastOrDefault() is RequestFailedException last && IsPassing(last))
        {
            throw new TableUnavailableException(last.ErrorCode ?? last.Message, last);
        }
        catch (TaskCanceledException timeout) when (timeout.InnerException is TimeoutException)
        {
            throw new TableUnavailableException("no answer in time", timeout);
        }
    }

    private static bool IsPassing(RequestFailedException failed) => failed.Status is NoAnswer or 408 or 429 or >= 500;
}
