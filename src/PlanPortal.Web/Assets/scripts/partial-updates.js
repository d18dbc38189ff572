// htmx without anything that a strict content security policy forbids, and with words for what goes wrong.
import htmx from "htmx.org";
import { element } from "./dom.js";
import { announce, toast } from "./messages.js";

Object.assign(htmx.config, {
  allowEval: false,
  allowScriptTags: false,
  includeIndicatorStyles: false,
  selfRequestsOnly: true,
  historyCacheSize: 0, // pages of a signed-in person stay out of the browser's storage
  refreshOnHistoryMiss: true,
  scrollBehavior: "auto",
  // A form that comes back with its errors (422) is shown like any other answer.
  responseHandling: [
    { code: "204", swap: false },
    { code: "[23]..", swap: true },
    { code: "422", swap: true },
    { code: "[45]..", swap: false, error: true },
  ],
});

document.addEventListener("htmx:configRequest", ({ detail }) => {
  // Buttons outside a form have no token of their own; every signed-in page has one in the sign-out form.
  if (detail.verb !== "get" && !detail.parameters.has?.("__RequestVerificationToken")) {
    const token = document.querySelector("input[name=__RequestVerificationToken]")?.value;
    if (token) detail.headers.RequestVerificationToken = token;
  }
});

document.addEventListener("htmx:responseError", ({ detail: { xhr } }) => {
  if (xhr.status === 401) {
    const signIn = element("a", { href: "/dang-nhap", target: "_blank", class: "btn btn-quiet" }, "Đăng nhập lại");
    toast("Phiên đăng nhập đã hết. Nội dung bạn nhập vẫn còn trên trang này: hãy đăng nhập lại ở thẻ mới rồi thử lại.", "orange", signIn);
    return;
  }
  const texts = {
    403: "Bạn không có quyền làm việc này.",
    404: "Nội dung này không còn nữa. Hãy tải lại trang.",
    409: "Nội dung vừa được người khác thay đổi. Hãy tải lại trang để xem bản mới.",
    413: "Tệp quá lớn. Hãy chọn tệp nhỏ hơn.",
  };
  const reference = xhr.getResponseHeader("Portal-Reference");
  const text = texts[xhr.status] ?? "Hệ thống gặp sự cố, việc này chưa thực hiện được. Hãy thử lại sau ít phút.";
  toast(reference ? `${text} Mã tham chiếu: ${reference}.` : text, "red");
});

document.addEventListener("htmx:sendError", () => toast("Không kết nối được với máy chủ. Nội dung vẫn còn trên trang; hãy kiểm tra mạng rồi thử lại.", "red"));

document.addEventListener("htmx:afterSettle", ({ detail: { elt } }) => {
  const changed = elt.matches("[data-focus]") ? elt : elt.querySelector("[data-focus]");
  changed?.focus();
  const words = (elt.matches("[data-announce]") ? elt : elt.querySelector("[data-announce]"))?.dataset.announce;
  if (words) announce(words);
});
