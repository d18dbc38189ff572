using System.Globalization;
using PlanPortal.Web.Infrastructure.Language;

namespace PlanPortal.Web.Tests.Infrastructure.Language;

public sealed class VietnameseNumberTests
{
    [Theory]
    [InlineData("12,5", "12.5")]
    [InlineData("1.250", "1250")]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("-0,5", "-0.5")]
    [InlineData(" 80 ", "80")]
    [InlineData("0", "0")]
    public void Reads_a_decimal_comma_and_dots_between_thousands(string text, string expected)
    {
        Assert.True(VietnameseNumber.TryParse(text, out var number));
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), number);
    }

    [Theory]
    [InlineData("12.5")]
    [InlineData("0.125")]
    [InlineData("1.25")]
    [InlineData("1234.567")]
    [InlineData("1,2,3")]
    [InlineData("12,")]
    [InlineData(",5")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1e3")]
    [InlineData("mười")]
    [InlineData("99999999999999999999999999999999")]
    public void Refuses_what_could_mean_two_numbers_or_none(string text) => Assert.False(VietnameseNumber.TryParse(text, out _));
}
