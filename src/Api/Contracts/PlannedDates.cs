using Kyndof.Workflows.Api.Input;
using NodaTime;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>Production starts, then ships, then arrives; dates that are not given are not compared.</summary>
internal static class PlannedDates
{
    public static void Check(ErrorList errors, LocalDate? start, LocalDate? ship, LocalDate? delivery)
    {
        if (ship < start) Add(errors, "$.plannedShipDate", "plannedProductionStart", start!.Value);
        if (delivery < ship) Add(errors, "$.estimatedDelivery", "plannedShipDate", ship!.Value);
        if (ship is null && delivery < start) Add(errors, "$.estimatedDelivery", "plannedProductionStart", start!.Value);
    }

    private static void Add(ErrorList errors, string field, string other, LocalDate date) =>
        errors.Add(field, "order", $"The date lies before {other}.", $"{date:uuuu-MM-dd} or later");
}
