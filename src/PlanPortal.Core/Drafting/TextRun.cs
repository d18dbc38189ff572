namespace PlanPortal.Core.Drafting;

/// <summary>A stretch of words in one style. Text is NFC, without line breaks, and never empty.</summary>
public readonly record struct TextRun(string Text, bool Bold = false, bool Italic = false);
