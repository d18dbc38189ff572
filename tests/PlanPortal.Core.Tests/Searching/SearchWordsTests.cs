using PlanPortal.Core.Searching;

namespace PlanPortal.Core.Tests.Searching;

public class SearchWordsTests
{
    [Theory]
    [InlineData("hộ nghèo", "ho", "ngheo")]
    [InlineData("  Hộ   NGHÈO,  hộ (nghèo). ", "ho", "ngheo")]
    [InlineData("\"hộ nghèo\" đa chiều", "ho ngheo", "da", "chieu")]
    [InlineData("“hộ nghèo”", "ho ngheo")]
    [InlineData("hộ \"nghèo", "ho", "ngheo")]
    [InlineData("100% _ '", "100%", "_")]
    public void Words_are_folded_and_what_stands_in_quotation_marks_stays_together(string typed, params string[] terms) =>
        Assert.Equal(terms, SearchWords.Parse(typed).Terms);

    [Theory]
    [InlineData("12", 12, "")]
    [InlineData("số 12", 12, "")]
    [InlineData("012/KH-UBND", 12, "KH-UBND")]
    [InlineData("Số 5/qđ-ubnd", 5, "QD-UBND")]
    [InlineData("12/", 12, "")]
    public void A_number_of_a_document_is_known_with_and_without_its_symbol(string typed, int number, string symbol)
    {
        var words = SearchWords.Parse(typed);

        Assert.Equal((number, symbol), (words.Number, words.Symbol));
    }

    [Theory]
    [InlineData("12 cây xanh")]
    [InlineData("năm 2026")]
    [InlineData("12345678")]
    [InlineData("57-NQ/TW")]
    [InlineData("")]
    public void Other_words_are_no_number_of_a_document(string typed) => Assert.Null(SearchWords.Parse(typed).Number);

    [Fact]
    public void Short_words_are_looked_for_at_the_beginning_of_words_only() =>
        Assert.Equal([" an", "toan"], SearchWords.Parse("an toàn").Patterns);

    [Fact]
    public void Nothing_typed_asks_for_nothing()
    {
        Assert.All(new[] { null, "", "   ", "\"\"", ".,;" }, typed => Assert.True(SearchWords.Parse(typed).IsEmpty));
    }

    [Fact]
    public void However_much_is_typed_the_question_stays_small()
    {
        var words = SearchWords.Parse(string.Concat(Enumerable.Range(1, 5000).Select(i => $"{i} ")));

        Assert.InRange(words.Terms.Count, 1, 12);
        Assert.True(words.Phrase.Length <= SearchWords.MaxLength);
    }
}
