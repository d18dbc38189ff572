using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace PlanPortal.Web.Infrastructure.Language;

/// <summary>Gives validation attributes without words of their own a Vietnamese sentence. {0} is the field's display name.</summary>
internal sealed class ValidationMessages : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (IsSilent(attribute) && MessageFor(attribute) is { } message)
            {
                attribute.ErrorMessage = message;
            }
        }
    }

    /// <summary>Data type attributes show their English default as if somebody had set it.</summary>
    private static bool IsSilent(ValidationAttribute attribute) =>
        attribute.ErrorMessageResourceName is null
        && (attribute.ErrorMessage is null || attribute is DataTypeAttribute && IsDefault(attribute));

    private static bool IsDefault(ValidationAttribute attribute) => attribute switch
    {
        EmailAddressAttribute => attribute.ErrorMessage == new EmailAddressAttribute().ErrorMessage,
        PhoneAttribute => attribute.ErrorMessage == new PhoneAttribute().ErrorMessage,
        UrlAttribute => attribute.ErrorMessage == new UrlAttribute().ErrorMessage,
        FileExtensionsAttribute => attribute.ErrorMessage == new FileExtensionsAttribute().ErrorMessage,
        _ => false,
    };

    private static string? MessageFor(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => "Hãy nhập “{0}”.",
        StringLengthAttribute { MinimumLength: > 0 } => "“{0}” phải có từ {2} đến {1} ký tự.",
        StringLengthAttribute => "“{0}” dài quá {1} ký tự. Hãy rút ngắn lại.",
        MaxLengthAttribute => "“{0}” dài quá {1} ký tự. Hãy rút ngắn lại.",
        MinLengthAttribute => "“{0}” phải có ít nhất {1} ký tự.",
        LengthAttribute => "“{0}” phải có từ {1} đến {2} ký tự.",
        RangeAttribute => "“{0}” phải nằm trong khoảng từ {1} đến {2}.",
        CompareAttribute => "“{0}” phải giống “{1}”.",
        RegularExpressionAttribute => "“{0}” không đúng mẫu. Hãy sửa lại.",
        EmailAddressAttribute => "“{0}” không phải địa chỉ thư điện tử, ví dụ ten@tinh.gov.vn.",
        PhoneAttribute => "“{0}” không phải số điện thoại.",
        UrlAttribute => "“{0}” không phải địa chỉ trang, ví dụ https://vidu.gov.vn.",
        FileExtensionsAttribute => "“{0}” phải là tệp loại {1}.",
        AllowedValuesAttribute or DeniedValuesAttribute => "Giá trị của “{0}” không dùng được. Hãy chọn lại.",
        _ => null,
    };
}
