using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Searching;

/// <summary>A list's address that a person keeps under a name.</summary>
public sealed class SavedSearch : IOwned
{
    public const int MaxNameLength = 100;
    public const int MaxAddressLength = 2000;

    private SavedSearch()
    {
    }

    /// <param name="address">Path and query within the portal.</param>
    public SavedSearch(Person person, string name, string address, DateTime at)
    {
        (OrganizationId, PersonId, CreatedAt) = (person.OrganizationId, person.Id, at);
        Name = Required.Text(name, MaxNameLength, "tên tìm kiếm");
        Address = address is ['/', not ('/' or '\\'), ..] or "/" && address.Length <= MaxAddressLength
            ? address
            : throw new InvalidInputException("Không lưu được địa chỉ này. Hãy lọc lại rồi lưu.");
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int PersonId { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public string Name { get; private set; } = "";

    public string Address { get; private set; } = "";
}
