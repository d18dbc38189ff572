using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PlanPortal.Web.Tests.Harness;

/// <summary>Notes every command that the portal sends to its database for somebody.</summary>
public sealed class SqlCommands : DbCommandInterceptor
{
    /// <summary>Begins what the portal asks by itself at any moment, for no request.</summary>
    private const string Background = "-- background";

    private readonly Lock gate = new();
    private readonly List<string> texts = [];

    /// <summary>What was sent since the last call.</summary>
    public IReadOnlyList<string> Take()
    {
        lock (gate)
        {
            string[] taken = [.. texts];
            texts.Clear();
            return taken;
        }
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return new(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return new(result);
    }

    private void Note(DbCommand command)
    {
        if (command.CommandText.StartsWith(Background, StringComparison.Ordinal))
        {
            return;
        }

        lock (gate)
        {
            texts.Add(command.CommandText);
        }
    }
}
