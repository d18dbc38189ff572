using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace PlanPortal.Web.Features.Plans;

public enum PieceKind
{
    Same,
    Deleted,
    Inserted,
}

public sealed record Piece(PieceKind Kind, string Text);

/// <summary>Two texts laid over each other word by word, paragraph for paragraph; unchanged paragraphs between changes stay.</summary>
public sealed record TextComparison(IReadOnlyList<IReadOnlyList<Piece>> Paragraphs)
{
    private static readonly Differ differ = new();

    public bool IsSame => Paragraphs.All(p => p.All(piece => piece.Kind == PieceKind.Same));

    public static TextComparison Of(string before, string after)
    {
        var lines = new SideBySideDiffBuilder(differ).BuildDiffModel(before, after);
        var paragraphs = new List<IReadOnlyList<Piece>>();
        foreach (var (old, @new) in lines.OldText.Lines.Zip(lines.NewText.Lines))
        {
            if (old.Type == ChangeType.Modified && @new.Type == ChangeType.Modified)
            {
                paragraphs.Add(Words(old.Text, @new.Text));
                continue;
            }

            Add(paragraphs, old, old.Type == ChangeType.Deleted ? PieceKind.Deleted : PieceKind.Same);
            if (@new.Type == ChangeType.Inserted)
            {
                Add(paragraphs, @new, PieceKind.Inserted);
            }
        }

        return new TextComparison(paragraphs);
    }

    private static void Add(List<IReadOnlyList<Piece>> paragraphs, DiffPiece line, PieceKind kind)
    {
        if (!string.IsNullOrWhiteSpace(line.Text))
        {
            paragraphs.Add([new Piece(kind, line.Text)]);
        }
    }

    private static List<Piece> Words(string before, string after)
    {
        var diff = differ.CreateWordDiffs(before, after, ignoreWhitespace: false, [' ']);
        var pieces = new List<Piece>();
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Append(PieceKind.Same, diff.PiecesOld, at, block.DeleteStartA - at);
            Append(PieceKind.Deleted, diff.PiecesOld, block.DeleteStartA, block.DeleteCountA);
            Append(PieceKind.Inserted, diff.PiecesNew, block.InsertStartB, block.InsertCountB);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Append(PieceKind.Same, diff.PiecesOld, at, diff.PiecesOld.Length - at);
        return pieces;

        void Append(PieceKind kind, IReadOnlyList<string> words, int from, int count)
        {
            if (count > 0)
            {
                pieces.Add(new Piece(kind, string.Concat(words.Skip(from).Take(count))));
            }
        }
    }
}
