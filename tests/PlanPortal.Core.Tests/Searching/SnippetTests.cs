using PlanPortal.Core.Searching;

namespace PlanPortal.Core.Tests.Searching;

public class SnippetTests
{
    private static string Shown(string text, string typed) =>
        string.Concat(Snippet.Of(text, SearchWords.Parse(typed)).Select(p => p.Found ? $"[{p.Text}]" : p.Text));

    [Theory]
    [InlineData("Rà soát hộ nghèo, hộ cận nghèo", "ho ngheo", "Rà soát [hộ] [nghèo], [hộ] cận [nghèo]")]
    [InlineData("Rà soát hộ nghèo", "\"ho ngheo\"", "Rà soát [hộ nghèo]")]
    [InlineData("Đề án chuyển ĐỔI số", "đổi", "Đề án chuyển [ĐỔI] số")]
    [InlineData("Bảo đảm an toàn", "an", "Bảo đảm [an] toàn")]
    [InlineData("Hoàn thành số hộ", "ho", "Hoàn thành số [hộ]")]
    [InlineData("Tuyên truyền pháp luật", "phap lua", "Tuyên truyền [pháp] luật")]
    [InlineData("Không có gì", "khác", "Không có gì")]
    public void The_found_words_are_told_apart_in_their_own_spelling(string text, string typed, string shown) => Assert.Equal(shown, Shown(text, typed));

    [Fact]
    public void Words_deep_in_a_long_text_stand_amid_their_neighbours()
    {
        var text = string.Concat(Enumerable.Repeat("Mở đầu dài dòng. ", 500)) + "Tổ chức tiêm chủng mở rộng cho trẻ em. " + string.Concat(Enumerable.Repeat("Kết thúc dài dòng. ", 500));

        var shown = Shown(text, "tiem chung");

        Assert.Contains("Tổ chức [tiêm] [chủng] mở rộng cho trẻ em.", shown, StringComparison.Ordinal);
        Assert.StartsWith("… ", shown, StringComparison.Ordinal);
        Assert.EndsWith(" …", shown, StringComparison.Ordinal);
        Assert.InRange(shown.Length, 100, 260);
    }

    [Fact]
    public void The_words_in_a_row_come_before_the_same_words_apart()
    {
        var text = "Số hộ tăng. " + string.Concat(Enumerable.Repeat("Dài dòng văn tự. ", 60)) + "Giảm hộ nghèo nhanh.";

        Assert.Contains("Giảm [hộ] [nghèo] nhanh.", Shown(text, "ho ngheo"), StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_of_the_text_and_line_breaks_do_not_show() =>
        Assert.Equal("I. MỤC [TIÊU] Trồng **cây**".Replace("**", "", StringComparison.Ordinal), Shown("## I. MỤC TIÊU\n\n\nTrồng **cây**", "tieu"));

    [Fact]
    public void No_text_and_no_word_breaks_it()
    {
        foreach (var text in new[] { "", " ", "\uD83D", "a\u0301\u0323", new string('x', 5000), "hộ " + new string('y', 3000) })
        {
            foreach (var typed in new[] { "", "ho", "xxxx", "\"", "%", new string('x', 300) })
            {
                Assert.NotNull(Shown(text, typed));
            }
        }
    }
}
