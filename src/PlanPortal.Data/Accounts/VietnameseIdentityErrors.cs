using Microsoft.AspNetCore.Identity;

namespace PlanPortal.Data.Accounts;

/// <summary>What Identity tells a user, in Vietnamese.</summary>
public sealed class VietnameseIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Say(nameof(DefaultError), "Không lưu được tài khoản. Hãy thử lại.");

    public override IdentityError ConcurrencyFailure() =>
        Say(nameof(ConcurrencyFailure), "Tài khoản vừa được người khác thay đổi. Hãy tải lại trang rồi làm lại.");

    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "Mật khẩu hiện tại không đúng.");

    public override IdentityError InvalidUserName(string? userName) =>
        Say(nameof(InvalidUserName), "Tên đăng nhập chỉ gồm chữ cái không dấu, chữ số và các dấu . - _ @.");

    public override IdentityError DuplicateUserName(string userName) =>
        Say(nameof(DuplicateUserName), $"Tên đăng nhập “{userName}” đã có người dùng. Hãy chọn tên khác.");

    public override IdentityError PasswordTooShort(int length) =>
        Say(nameof(PasswordTooShort), $"Mật khẩu phải có ít nhất {length} ký tự.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Say(nameof(PasswordRequiresUniqueChars), $"Mật khẩu phải có ít nhất {uniqueChars} ký tự khác nhau.");

    public override IdentityError PasswordRequiresDigit() =>
        Say(nameof(PasswordRequiresDigit), "Mật khẩu phải có ít nhất một chữ số.");

    public override IdentityError PasswordRequiresLower() =>
        Say(nameof(PasswordRequiresLower), "Mật khẩu phải có ít nhất một chữ thường.");

    private static IdentityError Say(string code, string description) => new() { Code = code, Description = description };
}
