using PlanPortal.Core;
using PlanPortal.Web.Infrastructure.Language;

namespace PlanPortal.Web.Tests.Infrastructure.Language;

public sealed class VietnameseDateTests
{
    [Theory]
    [InlineData("5/6/26")]
    [InlineData("05/06/2026")]
    [InlineData(" 5.6.2026 ")]
    [InlineData("05-06-26")]
    [InlineData("2026-06-05")]
    public void Reads_the_day_before_the_month(string text)
    {
        Assert.True(VietnameseDate.TryParse(text, out var date));
        Assert.Equal(new DateOnly(2026, 6, 5), date);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("hôm nay")]
    [InlineData("5/6")]
    [InlineData("31/02/2026")]
    [InlineData("29/02/2026")]
    [InlineData("0/6/2026")]
    [InlineData("6/13/2026")]
    [InlineData("5/6/126")]
    [InlineData("5/6/0026")]
    [InlineData("005/6/2026")]
    [InlineData("5/6/2026/1")]
    [InlineData("-5/6/2026")]
    [InlineData("٥/٦/٢٠٢٦")]
    public void Refuses_what_is_no_date(string? text) => Assert.False(VietnameseDate.TryParse(text, out _));

    [Fact]
    public void Reads_back_every_date_that_it_writes()
    {
        for (var date = new DateOnly(2023, 12, 1); date.Year < 2029; date = date.AddDays(1))
        {
            Assert.True(VietnameseDate.TryParse(date.Shown(), out var read));
            Assert.Equal(date, read);
        }
    }
}
