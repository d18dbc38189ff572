using Microsoft.AspNetCore.Http.Extensions;

namespace PlanPortal.Web.Infrastructure.Accounts;

/// <summary>Addresses that the machinery of accounts leads to.</summary>
public static class AccountPaths
{
    public const string SignIn = "/dang-nhap";
    public const string SignOut = "/dang-xuat";
    public const string ChangePassword = "/doi-mat-khau";
    public const string FirstRun = "/thiet-lap";
    public const string ReturnUrlKey = "tro-lai";

    public static string WithReturnUrl(string path, string? returnUrl) =>
        string.IsNullOrEmpty(returnUrl) || returnUrl == "/"
            ? path
            : path + new QueryBuilder { { ReturnUrlKey, returnUrl } }.ToQueryString();
}
