using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PlanPortal.Web.Tests.Harness;

/// <summary>What the browser shows.</summary>
/// <param name="Redirects">The addresses that led here, if any.</param>
public sealed record Page(HttpResponseMessage Response, IHtmlDocument Document, IReadOnlyList<Uri> Redirects)
{
    public HttpStatusCode Status => Response.StatusCode;

    public Uri Address => Response.RequestMessage!.RequestUri!;

    /// <summary>The text of the first element that fits, white space collapsed.</summary>
    public string Text(string selector) =>
        string.Join(' ', (One(selector).TextContent).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public IReadOnlyList<string> Texts(string selector) =>
        [.. Document.QuerySelectorAll(selector).Select(e => string.Join(' ', e.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    public bool Has(string selector) => Document.QuerySelector(selector) is not null;

    public IElement One(string selector)
    {
        var found = Document.QuerySelector(selector);
        Assert.True(found is not null, $"{Address.PathAndQuery} ({(int)Status}) has no {selector}: {Document.Body?.TextContent.Trim()}");
        return found;
    }

    public IHtmlFormElement Form(string selector) => Assert.IsAssignableFrom<IHtmlFormElement>(One(selector));

    /// <summary>What stands in a field.</summary>
    public string Value(string name) => One($"[name='{name}']") switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        var other => throw new InvalidOperationException($"{name} is a {other.LocalName}."),
    };
}
