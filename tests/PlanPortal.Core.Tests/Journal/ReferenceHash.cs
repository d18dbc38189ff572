using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PlanPortal.Core.Tests.Journal;

/// <summary>The hash of a line as an outsider would compute it: each field's length in four bytes, then its UTF-8.</summary>
internal static class ReferenceHash
{
    public static string Of(params string[] fields)
    {
        using MemoryStream bytes = new();
        foreach (var field in fields.Select(Encoding.UTF8.GetBytes))
        {
            var length = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(length, field.Length);
            bytes.Write(length);
            bytes.Write(field);
        }

        return Convert.ToHexString(SHA256.HashData(bytes.ToArray()));
    }
}
