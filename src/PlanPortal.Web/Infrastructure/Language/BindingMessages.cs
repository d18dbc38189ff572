using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace PlanPortal.Web.Infrastructure.Language;

/// <summary>What is said about a value that does not fit its field.</summary>
internal static class BindingMessages
{
    public static void Apply(DefaultModelBindingMessageProvider messages)
    {
        messages.SetMissingBindRequiredValueAccessor(name => $"Hãy nhập {Name(name)}.");
        messages.SetMissingKeyOrValueAccessor(() => "Hãy nhập giá trị.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Yêu cầu gửi lên không có nội dung.");
        messages.SetValueMustNotBeNullAccessor(_ => "Hãy nhập giá trị.");
        messages.SetAttemptedValueIsInvalidAccessor((value, name) => $"“{value}” không dùng được cho {Name(name)}. Hãy sửa lại.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}” không dùng được. Hãy sửa lại.");
        messages.SetUnknownValueIsInvalidAccessor(name => $"Giá trị của {Name(name)} không dùng được. Hãy sửa lại.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Giá trị này không dùng được. Hãy sửa lại.");
        messages.SetValueIsInvalidAccessor(value => $"“{value}” không dùng được. Hãy sửa lại.");
        messages.SetValueMustBeANumberAccessor(name => $"{Name(name)} phải là số.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Hãy nhập một số.");
    }

    private static string Name(string name) => $"“{name}”";
}
