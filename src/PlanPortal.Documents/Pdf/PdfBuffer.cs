using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace PlanPortal.Documents.Pdf;

/// <summary>Bytes of PDF syntax being written.</summary>
internal sealed class PdfBuffer(int capacity = 256)
{

    private readonly ArrayBufferWriter<byte> _bytes = new(capacity);

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public int Length => _bytes.WrittenCount;

    /// <param name="text">Latin-1 only.</param>
    public PdfBuffer Add(string text)
    {
        int count = Encoding.Latin1.GetBytes(text, _bytes.GetSpan(text.Length));
        _bytes.Advance(count);
        return this;
    }

    public PdfBuffer Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_bytes.GetSpan(bytes.Length));
        _bytes.Advance(bytes.Length);
        return this;
    }

    public PdfBuffer Add(int number)
    {
        Utf8Formatter.TryFormat(number, _bytes.GetSpan(16), out int count);
        _bytes.Advance(count);
        return this;
    }

    /// <summary>A number with at most three decimals: a thousandth of a point is far below what any printer resolves.</summary>
    public PdfBuffer Add(double number, byte decimals = 3)
    {
        var span = _bytes.GetSpan(32);
        Utf8Formatter.TryFormat(number, span, out int count, new StandardFormat('F', decimals));
        while (span[count - 1] == (byte)'0')
            count--;
        if (span[count - 1] == (byte)'.')
            count--;
        if (span[..count].SequenceEqual("-0"u8))
            return Add("0");
        _bytes.Advance(count);
        return this;
    }

    public PdfBuffer AddHex(ushort value)
    {
        Utf8Formatter.TryFormat(value, _bytes.GetSpan(4), out int count, new StandardFormat('X', 4));
        _bytes.Advance(count);
        return this;
    }

    /// <summary>A reference to an object: <c>12 0 R</c>, with a space after it.</summary>
    public PdfBuffer AddReference(int number) => Add(number).Add(" 0 R "u8);

    /// <summary>A string in UTF-16, as titles and names need.</summary>
    public PdfBuffer AddText(string text)
    {
        Add("<FEFF"u8);
        foreach (char c in text)
            AddHex(c);
        return Add(">"u8);
    }
}
