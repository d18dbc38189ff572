using PlanPortal.Core.Organizations;

namespace PlanPortal.Web.Infrastructure;

/// <summary>Who makes the present request, loaded afresh from the database so that a lost role counts at once.</summary>
public sealed class CurrentPerson
{
    private Person? person;

    /// <summary>The signed-in person.</summary>
    /// <exception cref="InvalidOperationException">The page is open to everybody and nobody is signed in.</exception>
    public Person Person => person ?? throw new InvalidOperationException("Nobody is signed in.");

    public bool IsKnown => person is not null;

    public string OrganizationName { get; private set; } = "";

    public void Set(Person who, string organizationName) => (person, OrganizationName) = (who, organizationName);
}
