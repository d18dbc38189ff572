using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PlanPortal.Web.Tests.Harness;

/// <summary>Does what a browser does: keeps cookies, follows redirects, sends the forms that a page has.</summary>
public sealed class Browser(HttpClient client)
{
    private const int MostRedirects = 5;
    private const string Multipart = "multipart/form-data";
    private const string Token = "__RequestVerificationToken";

    private static readonly HtmlParser Parser = new();

    private string? token;

    /// <summary>For requests that no page offers.</summary>
    public HttpClient Client { get; } = client;

    /// <summary>Opens an address and follows where it leads.</summary>
    public async Task<Page> OpenAsync(string address) => await FollowAsync(await Client.GetAsync(address));

    /// <summary>
    /// Fills in fields of a form that is on the page and sends it, with its hidden fields (the antiforgery token among
    /// them), then follows the redirect.
    /// </summary>
    /// <param name="form">A CSS selector of the form, or of one of its buttons, which may lead elsewhere.</param>
    /// <param name="fields">Name and value; a field that the form does not have fails the test.</param>
    public async Task<Page> SubmitAsync(Page page, string form, params (string Name, string? Value)[] fields) =>
        await FollowAsync(await SendAsync(page, form, fields));

    /// <summary>As <see cref="SubmitAsync"/>, without following the answer.</summary>
    public async Task<HttpResponseMessage> SendAsync(Page page, string form, params (string Name, string? Value)[] fields)
    {
        var (element, address) = Target(page, form);
        // A button that was pressed is a field of its form.
        var pressed = page.One(form) is IHtmlButtonElement { Name: { Length: > 0 } name } button ? [(name, button.Value)] : Array.Empty<(string, string?)>();
        var filled = FormFields.Of(element, [.. fields, .. pressed]);
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = element.GetAttribute("enctype") == Multipart ? InParts(filled) : new FormUrlEncodedContent(filled),
        };
        request.Headers.Referrer = page.Address;
        return await Client.SendAsync(request);
    }

    /// <summary>As <see cref="SubmitAsync"/>, with a file in the field of this name.</summary>
    public async Task<Page> UploadAsync(Page page, string form, string field, string fileName, byte[] file)
    {
        var (element, address) = Target(page, form);
        Assert.Equal(Multipart, element.GetAttribute("enctype"));
        Assert.True(page.Has($"{form} input[type=file][name='{field}']"), $"{page.Address.PathAndQuery} has no place for a file {field}.");
        using var content = InParts(FormFields.Of(element, []));
        content.Add(new ByteArrayContent(file), field, fileName);
        return await FollowAsync(await Client.PostAsync(address, content));
    }

    /// <summary>
    /// Posts what no page offers this person, with a valid antiforgery token, so that only the rights of the person
    /// decide. The answer is not followed.
    /// </summary>
    public async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string? Value)[] fields)
    {
        token ??= await TokenAsync();
        using var content = new FormUrlEncodedContent(
            fields.Append((Token, token)).Where(f => f.Item2 is not null).Select(f => KeyValuePair.Create(f.Item1, f.Item2!)));
        return await Client.PostAsync(address, content);
    }

    /// <summary>As <see cref="PostAsync"/>, then follows the redirect.</summary>
    public async Task<Page> PostAndFollowAsync(string address, params (string Name, string? Value)[] fields) =>
        await FollowAsync(await PostAsync(address, fields));

    public async Task<Page> SignInAsync(string userName, string password) => await SubmitAsync(
        await OpenAsync("/dang-nhap"), "form#sign-in", ("Form.UserName", userName), ("Form.Password", password));

    /// <summary>From the one page that everybody may open: the sign-in page, or the own password once signed in.</summary>
    private async Task<string> TokenAsync()
    {
        var page = await OpenAsync("/doi-mat-khau");
        return page.Value(Token);
    }

    private static MultipartFormDataContent InParts(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        return content;
    }

    private static (IHtmlFormElement Form, Uri Address) Target(Page page, string selector)
    {
        var button = page.One(selector) as IHtmlButtonElement;
        var form = button?.Form ?? page.Form(selector);
        var action = button?.GetAttribute("formaction") ?? form.GetAttribute("action");
        return (form, new Uri(page.Address, string.IsNullOrEmpty(action) ? page.Address.PathAndQuery : action));
    }

    private async Task<Page> FollowAsync(HttpResponseMessage response)
    {
        var passed = new List<Uri>();
        while (response.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther or HttpStatusCode.MovedPermanently)
        {
            var target = new Uri(response.RequestMessage!.RequestUri!, response.Headers.Location!);
            passed.Add(target);
            Assert.True(passed.Count <= MostRedirects, $"Redirected in circles: {string.Join(" → ", passed)}");
            response.Dispose();
            response = await Client.GetAsync(target);
        }

        var document = Parser.ParseDocument(await response.Content.ReadAsStringAsync());
        return new Page(response, document, passed);
    }
}
