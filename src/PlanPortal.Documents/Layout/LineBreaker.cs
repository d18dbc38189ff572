using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Layout;

/// <summary>
/// Breaks a paragraph into lines as Word does: as many words as fit. Lines break at spaces only, never within
/// <c>57-NQ/TW</c>; a word wider than the line is cut where the line is full. Time is linear in the text.
/// </summary>
public sealed class LineBreaker(TextMetrics metrics)
{
    private const double Tolerance = 0.01;

    public TextMetrics Metrics { get; } = metrics;

    public List<Line> Break(FlowParagraph paragraph, double width) =>
        Break(paragraph.Runs, width - paragraph.Left, paragraph.FirstLine, paragraph.LineSpacing);

    /// <param name="runs">What to set.</param>
    /// <param name="width">Room of a line.</param>
    /// <param name="firstLine">Indent of the first.</param>
    /// <param name="lineSpacing">Multiple of the typeface's own line height.</param>
    public List<Line> Break(IReadOnlyList<FlowRun> runs, double width, double firstLine = 0, double lineSpacing = 1)
    {
        var builder = new Builder(Metrics, width, firstLine, lineSpacing);
        foreach (var run in runs)
            builder.Add(run);
        return builder.Finish();
    }

    /// <summary>Lines of the same count as <see cref="Break(IReadOnlyList{FlowRun}, double, double, double)"/>, as even in length as can be.</summary>
    public List<Line> BreakEvenly(IReadOnlyList<FlowRun> runs, double width)
    {
        var lines = Break(runs, width);
        double narrow = lines.Sum(l => l.Width) / lines.Count, wide = width;
        int count = lines.Count;
        while (count > 1 && wide - narrow > 1)
        {
            double middle = (narrow + wide) / 2;
            var attempt = Break(runs, middle);
            if (attempt.Count <= count)
                (lines, wide) = (attempt, middle);
            else
                narrow = middle;
        }

        return lines;
    }

    /// <summary>A stretch of a run between two places where the line may break.</summary>
    private readonly record struct Piece(FlowRun Run, int Start, int Length, double Width);

    private sealed class Builder(TextMetrics metrics, double width, double firstLine, double lineSpacing)
    {
        private readonly List<Line> _lines = [];
        private readonly List<Piece> _word = [];
        private readonly List<Piece> _spaces = [];
        private Line _line = new(Math.Max(width - firstLine, 1));
        private double _wordWidth;
        private double _spaceWidth;
        private TextStyle _style = new(14);

        public void Add(FlowRun run)
        {
            _style = run.Style;
            string text = run.Text;
            int at = 0;
            while (at < text.Length)
            {
                if (text[at] == '\n')
                {
                    PlaceWord();
                    EndLine(isLast: true);
                    at++;
                    continue;
                }

                bool isSpace = text[at] == ' ';
                int end = at + 1;
                while (end < text.Length && text[end] != '\n' && text[end] == ' ' == isSpace)
                    end++;
                double pieceWidth = metrics.Width(text.AsSpan(at, end - at), run.Style);
                var piece = new Piece(run, at, end - at, pieceWidth);
                if (isSpace)
                    AddSpace(piece);
                else
                    AddToWord(piece);
                at = end;
            }
        }

        public List<Line> Finish()
        {
            PlaceWord();
            if (_line.Fragments.Count > 0 || _lines.Count == 0)
                EndLine(isLast: true);
            _lines[^1].IsLast = true;
            return _lines;
        }

        private void AddSpace(Piece piece)
        {
            PlaceWord();
            _spaces.Add(piece);
            _spaceWidth += piece.Width;
        }

        private void AddToWord(Piece piece)
        {
            _word.Add(piece);
            _wordWidth += piece.Width;
            if (_wordWidth > Math.Max(_line.Available, width) + Tolerance)
                CutWord();
        }

        private void PlaceWord()
        {
            if (_word.Count == 0)
                return;
            if (_line.Fragments.Count > 0 && _line.Width + _spaceWidth + _wordWidth > _line.Available + Tolerance)
                EndLine(isLast: false);
            Append(_spaces, areSpaces: true);
            Append(_word, areSpaces: false);
            _word.Clear();
            _wordWidth = 0;
        }

        private void Append(List<Piece> pieces, bool areSpaces)
        {
            foreach (var piece in pieces)
            {
                string text = piece.Run.Text.Substring(piece.Start, piece.Length);
                int spaces = areSpaces ? piece.Length : text.AsSpan().Count('\u00A0');
                Append(new Fragment(text, piece.Run.Style, piece.Width, spaces));
            }

            if (areSpaces)
            {
                pieces.Clear();
                _spaceWidth = 0;
            }
        }

        private void Append(Fragment fragment)
        {
            _line.Width += fragment.Width;
            _line.Spaces += fragment.Spaces;
            Grow(fragment.Style);
            _line.Fragments.Add(fragment);
        }

        /// <summary>The word at hand is wider than a line: fills lines with it and leaves the rest as the word at hand.</summary>
        private void CutWord()
        {
            if (_line.Fragments.Count > 0)
                EndLine(isLast: false);
            var pieces = _word.ToArray();
            _word.Clear();
            _wordWidth = 0;
            foreach (var piece in pieces)
            {
                int at = piece.Start, end = piece.Start + piece.Length;
                while (at < end)
                {
                    int count = CountThatFits(piece.Run, at, end, _line.Available - _line.Width);
                    if (count == 0 && _line.Fragments.Count == 0)
                        count = char.IsHighSurrogate(piece.Run.Text[at]) && at + 1 < end ? 2 : 1;
                    if (at + count == end)
                        break;
                    if (count > 0)
                        Append([new Piece(piece.Run, at, count, metrics.Width(piece.Run.Text.AsSpan(at, count), piece.Run.Style))], areSpaces: false);
                    _line.SplitsWord = true;
                    EndLine(isLast: false);
                    at += count;
                }

                // What is left may be followed by more of the same word; earlier pieces that fitted whole stand on the line already.
                var rest = new Piece(piece.Run, at, end - at, metrics.Width(piece.Run.Text.AsSpan(at, end - at), piece.Run.Style));
                if (ReferenceEquals(piece.Run, pieces[^1].Run) && piece.Start == pieces[^1].Start)
                {
                    _word.Add(rest);
                    _wordWidth = rest.Width;
                }
                else
                {
                    Append([rest], areSpaces: false);
                }
            }
        }

        private int CountThatFits(FlowRun run, int start, int end, double room)
        {
            double used = 0;
            int at = start;
            while (at < end)
            {
                int step = char.IsHighSurrogate(run.Text[at]) && at + 1 < end ? 2 : 1;
                used += metrics.Width(run.Text.AsSpan(at, step), run.Style);
                if (used > room + Tolerance)
                    break;
                at += step;
            }

            return at - start;
        }

        private void EndLine(bool isLast)
        {
            // An empty line is as high as the style that it stands in.
            if (_line.Fragments.Count == 0)
                Grow(_style);
            _line.IsLast = isLast;
            _lines.Add(_line);
            _line = new Line(Math.Max(width, 1));
            _spaces.Clear();
            _spaceWidth = 0;
        }

        private void Grow(TextStyle style)
        {
            double single = metrics.LineHeight(style);
            double height = single * lineSpacing;
            _line.Height = Math.Max(_line.Height, height);
            _line.Ascent = Math.Max(_line.Ascent, metrics.Ascent(style) + height - single);
        }
    }
}
