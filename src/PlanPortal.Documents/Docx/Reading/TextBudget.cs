using PlanPortal.Documents.Intake;

namespace PlanPortal.Documents.Docx.Reading;

/// <summary>How much text may still come out of a file. A small file can ask for endless text (long list labels, wide rows).</summary>
internal sealed class TextBudget(int characters)
{
    private int _left = characters;

    /// <exception cref="UnreadableFileException">The file gives more text than a plan can have.</exception>
    public void Spend(int count)
    {
        _left -= count;
        if (_left < 0)
            throw new UnreadableFileException(PlanFile.TooMuchText);
    }
}
