using System.Text.Json.Serialization;

namespace PlanPortal.Core.Execution.Exchange;

/// <summary>What a cell of a sheet holds.</summary>
public enum CellKind
{
    Empty,
    Text,
    Number,

    /// <summary>A number that the sheet shows as a percentage: 0.5 is 50 %.</summary>
    Percent,

    /// <summary>A number that the sheet shows as a day: days since <see cref="SheetCell.DayZero"/>.</summary>
    Day,

    /// <summary><c>#N/A</c> and the like.</summary>
    Error,
}

/// <summary>A cell as it stands in a file: words as typed, numbers in the invariant notation.</summary>
public readonly record struct SheetCell(CellKind Kind, string Text)
{
    /// <summary>Sheets count days from here.</summary>
    public static readonly DateOnly DayZero = new(1899, 12, 30);

    public static readonly SheetCell Empty = new(CellKind.Empty, "");

    public static SheetCell Words(string text) => string.IsNullOrWhiteSpace(text) ? Empty : new(CellKind.Text, text);

    /// <summary>Nothing, or nothing but blanks.</summary>
    [JsonIgnore]
    public bool IsEmpty => Kind == CellKind.Empty || string.IsNullOrWhiteSpace(Text);
}
