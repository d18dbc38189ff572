using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace PlanPortal.Web.Tests.Infrastructure.Language;

/// <summary>Nothing that the framework says by itself reaches a user in English.</summary>
public sealed class MessagesTests(FrameApp app) : IClassFixture<FrameApp>
{
    [Fact]
    public void Every_message_about_a_value_that_does_not_fit_is_vietnamese()
    {
        var provider = app.Services.GetRequiredService<IOptions<MvcOptions>>().Value.ModelBindingMessageProvider;
        var english = new DefaultModelBindingMessageProvider();
        var accessors = typeof(ModelBindingMessageProvider).GetProperties().Where(p => p.PropertyType.Name.StartsWith("Func", StringComparison.Ordinal)).ToList();

        Assert.Equal(11, accessors.Count);
        Assert.All(accessors, accessor =>
        {
            var said = Say((Delegate)accessor.GetValue(provider)!);
            Assert.NotEqual(Say((Delegate)accessor.GetValue(english)!), said);
            Assert.Contains(said, c => c > 0x7F);
        });
    }

    [Theory]
    [InlineData(nameof(Sample.Name), null, "Hãy nhập “Họ và tên”.")]
    [InlineData(nameof(Sample.Name), "abcdefghijk", "“Họ và tên” dài quá 10 ký tự. Hãy rút ngắn lại.")]
    [InlineData(nameof(Sample.Code), "a", "“Mã” phải có từ 2 đến 4 ký tự.")]
    [InlineData(nameof(Sample.Percent), 101, "“Tỷ lệ” phải nằm trong khoảng từ 0 đến 100.")]
    [InlineData(nameof(Sample.Mail), "khong-phai", "“Thư điện tử” không phải địa chỉ thư điện tử, ví dụ ten@tinh.gov.vn.")]
    [InlineData(nameof(Sample.Phone), "abc", "“Điện thoại” không phải số điện thoại.")]
    [InlineData(nameof(Sample.Own), null, "Nói theo cách riêng.")]
    public void Every_rule_of_a_field_speaks_vietnamese(string property, object? value, string expected)
    {
        var metadata = app.Services.GetRequiredService<IModelMetadataProvider>().GetMetadataForProperty(typeof(Sample), property);
        var context = new ValidationContext(new Sample()) { DisplayName = metadata.GetDisplayName(), MemberName = property };

        var said = metadata.ValidatorMetadata.OfType<ValidationAttribute>()
            .Select(a => a.GetValidationResult(value, context)?.ErrorMessage).OfType<string>();

        Assert.Equal(expected, Assert.Single(said));
    }

    private static string Say(Delegate accessor) =>
        (string)accessor.DynamicInvoke([.. accessor.GetType().GetMethod("Invoke")!.GetParameters().Select(_ => "x")])!;

    private sealed class Sample
    {
        [Display(Name = "Họ và tên"), MaxLength(10)]
        public string Name { get; set; } = "";

        [Display(Name = "Mã"), StringLength(4, MinimumLength = 2)]
        public string? Code { get; set; }

        [Display(Name = "Tỷ lệ"), Range(0, 100)]
        public int Percent { get; set; }

        [Display(Name = "Thư điện tử"), EmailAddress]
        public string? Mail { get; set; }

        [Display(Name = "Điện thoại"), Phone]
        public string? Phone { get; set; }

        [Required(ErrorMessage = "Nói theo cách riêng.")]
        public string Own { get; set; } = "";
    }
}
