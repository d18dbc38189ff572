using System.Security.Cryptography;

namespace PlanPortal.Data.Accounts;

/// <summary>Passwords that an administrator hands over: easy to read out and to type, good until the first sign-in.</summary>
public static class TemporaryPassword
{
    /// <summary>Neither <c>0</c> and <c>o</c> nor <c>1</c>, <c>l</c> and <c>i</c> nor <c>w</c> (<c>vv</c>), which people mix up.</summary>
    private const string Letters = "abcdefghjkmnpqrstuvxyz";

    private const string Digits = "23456789";

    /// <summary>Three groups such as <c>kfmt-4829-xhpw</c>: about 48 random bits, within <see cref="AccountRules"/>.</summary>
    public static string New()
    {
        while (true)
        {
            var groups = (First: Letter(4), Middle: RandomNumberGenerator.GetString(Digits, 4), Last: Letter(4));
            var password = $"{groups.First}-{groups.Middle}-{groups.Last}";
            if (password.Distinct().Count() >= AccountRules.PasswordUniqueCharacters)
            {
                return password;
            }
        }

        static string Letter(int length) => RandomNumberGenerator.GetString(Letters, length);
    }
}
