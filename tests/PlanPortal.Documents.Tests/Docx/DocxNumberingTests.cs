using static PlanPortal.Documents.Tests.Docx.WordFile;

namespace PlanPortal.Documents.Tests.Docx;

public class DocxNumberingTests
{
    [Fact]
    public void Numbers_a_plan_of_three_levels_and_restarts_below_each_heading() =>
        Assert.Equal(["I. Mục đích", "1. Một", "1.1. Con", "1.2. Con", "2. Hai", "2.1. Con", "II. Nội dung", "1. Lại một"],
            Numbered(Abstract(0, Level(0, "upperRoman", "%1."), Level(1, "decimal", "%2."), Level(2, "decimal", "%2.%3.")) + Num(1, 0),
                P("Mục đích", NumPr(1)), P("Một", NumPr(1, 1)), P("Con", NumPr(1, 2)), P("Con", NumPr(1, 2)), P("Hai", NumPr(1, 1)), P("Con", NumPr(1, 2)),
                P("Nội dung", NumPr(1)), P("Lại một", NumPr(1, 1))));

    [Fact]
    public void Formats_letters_small_romans_two_digits_and_no_number() =>
        Assert.Equal(["a) Một", "b) Hai", "i) Ba", "(01) Bốn", "Năm"],
            Numbered(Abstract(0, Level(0, "lowerLetter", "%1)"), Level(1, "lowerRoman", "%2)"), Level(2, "decimalZero", "(%3)"), Level(3, "none", "")) + Num(1, 0),
                P("Một", NumPr(1)), P("Hai", NumPr(1)), P("Ba", NumPr(1, 1)), P("Bốn", NumPr(1, 2)), P("Năm", NumPr(1, 3))));

    [Fact]
    public void Doubles_letters_after_z_as_word_does()
    {
        var labels = Numbered(Abstract(0, Level(0, "lowerLetter", "%1)")) + Num(1, 0), [.. Enumerable.Range(0, 28).Select(i => P("x", NumPr(1)))]);
        Assert.Equal(["z) x", "aa) x", "bb) x"], labels[25..28]);
    }

    [Fact]
    public void Shows_bullets_as_plans_write_them() =>
        Assert.Equal(["- Một", "+ Hai", "• Ba", "+ Bốn", "1. Năm", "• Sáu"],
            Numbered(Abstract(0, Level(0, "bullet", "-"), Level(1, "bullet", "o")) + Abstract(1, Level(0, "bullet", "\uF0B7"), Level(1, "bullet", "+")) +
                Abstract(2, Level(0, "decimal", "%1."), Level(1, "bullet", "\uF0A7")) + Num(1, 0) + Num(2, 1) + Num(3, 2),
                P("Một", NumPr(1)), P("Hai", NumPr(1, 1)), P("Ba", NumPr(2)), P("Bốn", NumPr(2, 1)), P("Năm", NumPr(3)), P("Sáu", NumPr(3, 1))));

    [Fact]
    public void Counts_lists_of_one_definition_together_unless_one_starts_over() =>
        Assert.Equal(["1. a", "2. b", "3. c", "1. d", "2. e", "7. f"],
            Numbered(Abstract(0, Level(0, "decimal", "%1.")) + Num(1, 0) + Num(2, 0) + Num(3, 0, Restart(0, 1)) + Num(4, 0, Restart(0, 7)),
                P("a", NumPr(1)), P("b", NumPr(1)), P("c", NumPr(2)), P("d", NumPr(3)), P("e", NumPr(3)), P("f", NumPr(4))));

    [Fact]
    public void Starts_where_the_level_says_and_lets_a_level_count_on() =>
        Assert.Equal(["5. a", "5.3. b", "6. c", "6.4. d"],
            Numbered(Abstract(0, Level(0, "decimal", "%1.", "<w:start w:val=\"5\"/>"), Level(1, "decimal", "%1.%2.", "<w:start w:val=\"3\"/><w:lvlRestart w:val=\"0\"/>")) + Num(1, 0),
                P("a", NumPr(1)), P("b", NumPr(1, 1)), P("c", NumPr(1)), P("d", NumPr(1, 1))));

    [Fact]
    public void Writes_all_levels_in_plain_numbers_where_the_law_style_asks_for_it() =>
        Assert.Equal(["I. a", "1.1 b"],
            Numbered(Abstract(0, Level(0, "upperRoman", "%1."), Level(1, "decimal", "%1.%2", "<w:isLgl/>")) + Num(1, 0), P("a", NumPr(1)), P("b", NumPr(1, 1))));

    [Fact]
    public void Takes_the_level_from_the_style_it_is_linked_to()
    {
        var styles = "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>" +
            "<w:style w:type=\"paragraph\" w:styleId=\"Heading2\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>" +
            "<w:style w:type=\"paragraph\" w:styleId=\"Con\"><w:basedOn w:val=\"Heading2\"/></w:style>";
        var numbering = Abstract(0, Level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"Heading1\"/>"), Level(1, "decimal", "%2.", "<w:pStyle w:val=\"Heading2\"/>")) + Num(1, 0);
        var body = P("Mục đích", "<w:pStyle w:val=\"Heading1\"/>") + P("Yêu cầu", "<w:pStyle w:val=\"Heading2\"/>") + P("Con", "<w:pStyle w:val=\"Con\"/>") +
            P("Bỏ số", "<w:pStyle w:val=\"Heading1\"/>" + NumPr(0));
        Assert.Equal(["I. Mục đích", "1. Yêu cầu", "2. Con", "Bỏ số"],
            new WordFile(body).Related("numbering", "numbering", numbering).Related("styles", "styles", styles).Paragraphs());
    }

    [Fact]
    public void Follows_a_list_style_to_its_levels()
    {
        var styles = "<w:style w:type=\"numbering\" w:styleId=\"DanhSach\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>";
        var numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"DanhSach\"/></w:abstractNum>" + Abstract(1, Level(0, "decimal", "Điều %1.")) + Num(1, 0) + Num(2, 1);
        Assert.Equal(["Điều 1. Phạm vi"],
            new WordFile(P("Phạm vi", NumPr(1))).Related("numbering", "numbering", numbering).Related("styles", "styles", styles).Paragraphs());
    }

    [Fact]
    public void Reads_on_when_the_list_is_not_defined() => Assert.Equal(["a"], Numbered("", P("a", NumPr(9, 99))));

    [Fact]
    public void Refuses_a_small_file_whose_list_label_is_endless()
    {
        var file = new WordFile(string.Concat(Enumerable.Repeat(P("x", NumPr(1)), 2000)))
            .Related("numbering", "numbering", Abstract(0, Level(0, "decimal", new string('z', 100_000))) + Num(1, 0));
        Assert.IsType<PlanPortal.Documents.Intake.PlanFileResult.Refused>(Read(file.ToBytes()));
    }

    private static string[] Numbered(string numbering, params string[] paragraphs) =>
        new WordFile(string.Concat(paragraphs)).Related("numbering", "numbering", numbering).Paragraphs();

    private static string Abstract(int id, params string[] levels) => $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels)}</w:abstractNum>";

    private static string Level(int level, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{level}\">{more}<w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static string Num(int id, int definition, string overrides = "") =>
        $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/>{overrides}</w:num>";

    private static string Restart(int level, int start) => $"<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{start}\"/></w:lvlOverride>";
}
