using System.Globalization;
using System.Text;
using Azure.Data.Tables;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Functions.Tables;

/// <summary>A record as an entity: its JSON in as many properties as it takes, and a mark that tells whose write this was.</summary>
internal static class RecordEntity
{
    /// <summary>Characters of one property; the service takes 32,768 (64 KiB of UTF-16).</summary>
    public const int PartLength = 32_000;

    /// <summary>Parts of one record: with keys and names they stay below the 1 MiB of an entity.</summary>
    public const int MaxParts = 15;

    /// <summary>Characters of one record's JSON, at most.</summary>
    public const int MaxLength = PartLength * MaxParts;

    /// <summary>Property of the write's mark.</summary>
    public const string Mark = "w";

    private const string Count = "n";

    /// <exception cref="PayloadTooLargeException">The JSON does not fit into one entity.</exception>
    public static TableEntity Write(string partition, string row, string json, string mark)
    {
        if (json.Length > MaxLength - MaxParts)
            throw new PayloadTooLargeException($"Record '{row}' of '{partition}' (in UTF-16)", json.Length * 2, (MaxLength - MaxParts) * 2);
        var entity = new TableEntity(partition, row) { [Mark] = mark };
        var parts = 0;
        for (var at = 0; at < json.Length; parts++)
        {
            var length = Math.Min(PartLength, json.Length - at);
            if (at + length < json.Length && char.IsHighSurrogate(json[at + length - 1])) length--;
            entity[Name(parts)] = json.Substring(at, length);
            at += length;
        }

        entity[Count] = parts;
        return entity;
    }

    public static StoredRecord Read(string collection, TableEntity entity)
    {
        var parts = entity.GetInt32(Count) ?? 0;
        var json = new StringBuilder();
        for (var part = 0; part < parts; part++) json.Append(entity.GetString(Name(part)));
        return new StoredRecord(new RecordKey(collection, entity.PartitionKey, entity.RowKey), entity.ETag.ToString(), json.ToString());
    }

    private static string Name(int part) => string.Create(CultureInfo.InvariantCulture, $"j{part}");
}
