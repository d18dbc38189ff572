using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PlanPortal.Data;

/// <summary>Moments are UTC in the database and say so when they are read.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    written => written,
    read => DateTime.SpecifyKind(read, DateTimeKind.Utc));
