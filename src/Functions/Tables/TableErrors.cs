using Azure;
using Azure.Identity;

namespace Kyndof.Workflows.Functions.Tables;

/// <summary>Tells a service that is out of reach from one that answers something is wrong.</summary>
internal static class TableErrors
{
    private const int NoAnswer = 0;

    /// <exception cref="TableUnavailableException">The service does not answer, is busy or failed on its side, or nobody hands out a token.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static async Task<TResult> MappedAsync<TResult>(Func<Task<TResult>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await call();
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested && Passing(problem) is not null)
        {
            throw new TableUnavailableException(Passing(problem)!, problem);
        }
    }

    /// <summary>Why the call may succeed later; null when it will not. After several tries the SDK throws all of them, the last one tells.</summary>
    private static string? Passing(Exception problem) => problem switch
    {
        AggregateException { InnerExceptions: [.., var last] } => Passing(last),
        RequestFailedException { Status: NoAnswer or 408 or 429 or >= 500 } failed => failed.ErrorCode ?? failed.Message,
        AuthenticationFailedException => "no token for it could be had",
        OperationCanceledException => "no answer in time",
        _ => null,
    };
}
