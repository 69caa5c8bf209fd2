using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.LocalRuntime.Engine.Execution;

/// <summary>Silent while history is repeated: those lines were written the first time.</summary>
internal sealed class ReplaySafeLogger(ILogger inner, ActionLog log) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => inner.BeginScope(state);

    public bool IsEnabled(LogLevel logLevel) => !log.IsReplaying && inner.IsEnabled(logLevel);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel)) inner.Log(logLevel, eventId, state, exception, formatter);
    }
}
