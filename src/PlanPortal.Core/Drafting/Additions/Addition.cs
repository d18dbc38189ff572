namespace PlanPortal.Core.Drafting.Additions;

/// <summary>What became of an addition.</summary>
/// <param name="Text">The plan's text with it; the old text where there is a <paramref name="Problem"/>.</param>
/// <param name="First">Index in <see cref="PlanText.Body"/> of the first block written.</param>
/// <param name="Count">How many blocks were written; 0 where there is a problem.</param>
/// <param name="Problem">A Vietnamese sentence that says what to do, where the words cannot be written so that they read back; else null.</param>
public sealed record Addition(string Text, int First, int Count, string? Problem);
