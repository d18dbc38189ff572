using FsCheck;
using FsCheck.Fluent;
using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Tests.Drafting;

public class PlanWriterTests
{
    public static TheoryData<BodyBlock> MadeBlocks =>
    [
        new() { Kind = BlockKind.Numbered, Label = "1.", Numbering = NumberedKind.Heading, Level = 2, Runs = [new("Mục đích")], HeadingLength = 8 },
        new() { Kind = BlockKind.Numbered, Label = "1.", Numbering = NumberedKind.Heading, Level = 2, Runs = [new("Tổ chức hội nghị. Phổ biến Luật.")], HeadingLength = 32 },
        new() { Kind = BlockKind.Numbered, Label = "1.", Numbering = NumberedKind.Heading, Level = 2, Runs = [new("Mục tiêu: đến năm 2030")], HeadingLength = 22 },
        new() { Kind = BlockKind.Numbered, Label = "1.1.", Numbering = NumberedKind.RunIn, Level = 3, Runs = [new("Cơ quan chủ trì: Văn phòng.")], HeadingLength = 15 },
        new() { Kind = BlockKind.Numbered, Label = "1.1.", Numbering = NumberedKind.Paragraph, Level = 3, Runs = [new("Tổ chức hội nghị")] },
        new() { Kind = BlockKind.Numbered, Label = "a)", Numbering = NumberedKind.Lettered, Level = 3, Runs = [new("Tổ chức hội nghị")] },
        new() { Kind = BlockKind.Bullet, Label = "-", Level = 1, Runs = [new("1. Tổ chức hội nghị")] },
        new() { Kind = BlockKind.Paragraph, Runs = [new("1. Tổ chức hội nghị")] },
        new() { Kind = BlockKind.Paragraph, Runs = [new("# Tổ chức hội nghị")] },
        new() { Kind = BlockKind.Paragraph, Runs = [new("| Tổ chức hội nghị")] },
        new() { Kind = BlockKind.Paragraph, Runs = [new(@"\ *Tổ chức* _hội_ \* **nghị")] },
        new() { Kind = BlockKind.Paragraph, Runs = [new("Tổ chức "), new("hội", Bold: true), new(" nghị", Italic: true), new("!")] },
        new() { Kind = BlockKind.Paragraph, Runs = [new("KẾT QUẢ ĐẠT ĐƯỢC")] },
        new() { Kind = BlockKind.PageMark, Runs = [new("2")] },
    ];

    [Theory]
    [MemberData(nameof(MadeBlocks))]
    public void A_block_made_by_a_program_reads_as_it_was_made(BodyBlock made)
    {
        var heading = new BodyBlock { Kind = BlockKind.Numbered, Label = "I.", Numbering = NumberedKind.Heading, Level = 1, Runs = [new("NỘI DUNG")], HeadingLength = 8 };
        var after = new BodyBlock { Kind = BlockKind.Paragraph, Runs = [new("Giao Văn phòng theo dõi.")] };
        var text = PlanWriter.Write(new() { Body = [heading, made, after] });
        var read = PlanReader.Read(text).Body;
        Assert.Equal(3, read.Count);
        Assert.Equal((made.Kind, made.Numbering, made.Label, made.Text, made.Heading), (read[1].Kind, read[1].Numbering, read[1].Label, read[1].Text, read[1].Heading));
        Assert.Equal(made.Runs.Where(r => r.Bold).Select(r => r.Text.Trim()), read[1].Numbering == NumberedKind.RunIn ? [] : read[1].Runs.Where(r => r.Bold).Select(r => r.Text.Trim()));
        RoundTrip.Holds(text);
    }

    [Fact]
    public void A_changed_block_is_written_with_its_new_words()
    {
        var plan = PlanReader.Read("## **1. Mục đích**\n\n- Nâng cao *nhận thức*;\n");
        var changed = plan with { Body = [plan.Body[0], plan.Body[1] with { Runs = [new("Nâng cao trách nhiệm;")] }] };
        Assert.Equal("## **1. Mục đích**\n\n- Nâng cao trách nhiệm;\n", PlanWriter.Write(changed));
    }

    [Fact]
    public void A_plan_made_by_a_program_reads_as_it_was_made()
    {
        var plan = new PlanText
        {
            Head = new([Line(HeadPart.Issuer, "UBND XÃ ĐỒNG VỌNG", HeadPart.Motto, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), Line(HeadPart.TypeName, "KẾ HOẠCH"), Line(HeadPart.Subject, "Trồng cây năm 2026")]),
            Body = [new() { Kind = BlockKind.Numbered, Label = "I.", Numbering = NumberedKind.Heading, Level = 1, Runs = [new("NỘI DUNG")], HeadingLength = 8 }],
            Ending = new([End(EndPart.RecipientsTitle, "Nơi nhận:", EndPart.Authority, "TM. ỦY BAN NHÂN DÂN"), End(EndPart.Recipient, "- Như trên.", EndPart.Position, "CHỦ TỊCH"), End(EndPart.SignerName, "Nguyễn Văn An")]),
            Appendices = [new() { Label = "Phụ lục I", TitleLines = [[new("DANH MỤC")]], Note = [new("(Kèm theo Kế hoạch)", Italic: true)], Blocks = [new() { Kind = BlockKind.Bullet, Label = "-", Level = 1, Runs = [new("Cây keo")] }] }],
        };
        var read = PlanReader.Read(PlanWriter.Write(plan));
        Assert.Equal(("UBND XÃ ĐỒNG VỌNG", "Trồng cây năm 2026"), (read.Head.Issuer, read.Head.Subject));
        Assert.Equal(["Như trên"], read.Ending.Recipients);
        Assert.Equal(("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn An"), (Assert.Single(read.Ending.Authority), read.Ending.Position, read.Ending.SignerName));
        Assert.Equal("DANH MỤC", Assert.Single(Assert.Single(read.Appendices).TitleLines)[0].Text);
        Assert.True(read.Appendices[0].Note[0].Italic);
        Assert.Equal(BlockKind.Bullet, Assert.Single(read.Appendices[0].Blocks).Kind);
    }

    [Fact]
    public void A_table_made_by_a_program_reads_as_it_was_made()
    {
        TableCell Cell(params string[] paragraphs) => new([.. paragraphs.Select(p => (IReadOnlyList<TextRun>)[new(p)])]);
        var table = new TextTable([
            new([Cell("TT"), Cell("Nhiệm vụ") with { ColumnSpan = 2 }]),
            new([Cell("1"), Cell("Tập huấn | diễn tập", "Đợt 1"), Cell(">")]),
            new([Cell("2"), new([]) { ContinuesAbove = true }, Cell("^", @"a\b")]),
        ]);
        var text = PlanWriter.Write(new() { Body = [new() { Kind = BlockKind.Table, Table = table }] });
        Assert.Equal(RoundTrip.Shape(new() { Body = [new() { Kind = BlockKind.Table, Table = table, Source = text.Trim() }] }), RoundTrip.Shape(PlanReader.Read(text)));
    }

    [Fact]
    public void Any_words_in_any_block_come_back() =>
        Prop.ForAll(TextGenerators.Unicode, Gen.Elements(BlockKind.Paragraph, BlockKind.Bullet).ToArbitrary(), WordsComeBack).Check(Properties.Cases(1000));

    private static void WordsComeBack(string words, BlockKind kind)
    {
        var clean = string.Join(' ', VietnameseText.Nfc(string.Concat(words.Where(c => !char.IsControl(c)))).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        if (clean.Length > 0)
        {
            var plan = new PlanText { Body = [new() { Kind = BlockKind.Numbered, Label = "I.", Numbering = NumberedKind.Heading, Runs = [new("A")] }, new() { Kind = kind, Label = kind == BlockKind.Bullet ? "-" : null, Level = 1, Runs = [new(clean)] }] };
            Assert.Equal(clean, PlanReader.Read(PlanWriter.Write(plan)).Body[1].Text);
        }
    }

    private static HeadLine Line(params object[] parts) => new([.. parts.Chunk(2).Select(p => new HeadSegment((HeadPart)p[0], [new((string)p[1])]))]);

    private static EndLine End(params object[] parts) => new([.. parts.Chunk(2).Select(p => new EndSegment((EndPart)p[0], [new((string)p[1])]))]);
}
