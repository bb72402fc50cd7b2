use super::{COLOR, filter, list, refused, sent};
use crate::runtime::call::Call;
use crate::wire_parameters::expected::api::untagged::PlainCookies;
use crate::wire_parameters::expected::client::Client;

#[tokio::test]
async fn simple() {
    let request = sent(|client| {
        client
            .headers()
            .x_text("a b/c,%")
            .x_list(&list())
            .x_color(&COLOR)
            .x_color_exploded(&COLOR)
    });
    assert_eq!(
        request.await.text(),
        "GET /headers HTTP/1.1\n\
         accept: */*\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\
         x-color-exploded: R=100,G=200,B=150\n\
         x-color: R,100,G,200,B,150\n\
         x-list: blue,black,brown\n\
         x-text: a b/c,%\n\n"
    );
}

#[tokio::test]
async fn empty_values() {
    let request = sent(|client| client.headers().x_text("").x_list(&[""; 0])).await;
    assert_eq!(
        request.text(),
        "GET /headers HTTP/1.1\n\
         accept: */*\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\
         x-text: \n\n"
    );
}

#[tokio::test]
async fn json() {
    let request = sent(|client| client.content(&COLOR).x_filter(&filter())).await;
    assert_eq!(
        request.header("x-filter"),
        Some(r#"{"name":"a b","range":{"from":1,"to":2},"tags":["x","y&z"]}"#)
    );
}

#[tokio::test]
async fn what_would_break_a_header_is_refused_without_being_told() {
    for end in ["\r", "\n", "\r\nx-evil: 1", "\0"] {
        let value = format!("s3cret{end}");
        let said = refused(|client| client.headers().x_text(&value)).await;
        assert!(
            said.starts_with("headers was not sent: its argument `X-Text` cannot be sent: "),
            "{said}"
        );
        assert!(!said.contains("s3cret"), "{said}");
        let said = refused(|client| client.headers().x_list(std::slice::from_ref(&value))).await;
        assert!(said.contains("`X-List`"), "{said}");
        assert!(!said.contains("s3cret"), "{said}");
    }
}

#[tokio::test]
async fn cookies_as_forms() {
    let request = sent(|client| client.cookies().text("a; b=ü").list(&list()).color(&COLOR));
    assert_eq!(
        request.await.header("cookie"),
        Some("text=a%3B%20b%3D%C3%BC; list=blue,black,brown; color=R,100,G,200,B,150")
    );
    let request = sent(|client| client.cookies().text("").list(&[""; 0])).await;
    assert_eq!(request.header("cookie"), Some("text="));
    let request = sent(|client| client.cookies()).await;
    assert_eq!(request.header("cookie"), None);
}

#[tokio::test]
async fn cookies_as_cookies() {
    let request = sent(|client| {
        client
            .plain_cookies()
            .text("a%3Bb/c")
            .list(&list())
            .color(&COLOR)
            .joined(&list())
    });
    assert_eq!(
        request.await.header("cookie"),
        Some(
            "text=a%3Bb/c; list=blue; list=black; list=brown; R=100; G=200; B=150; \
             joined=blue,black,brown"
        )
    );
    // Nothing is encoded there, so what a cookie cannot carry is not sent at all.
    let with =
        |client: &Client, text: &str| -> Call<PlainCookies> { client.plain_cookies().text(text) };
    for value in ["s3cret; admin=1", "s3cret\r\nx-evil: 1", "s3cret ü"] {
        let said = refused(|client| with(client, value)).await;
        assert!(said.contains("`text`"), "{said}");
        assert!(!said.contains("s3cret"), "{said}");
    }
}

/// "When `style` is `form` or `cookie`, the default value is `true`."
#[tokio::test]
async fn cookies_are_exploded_unless_told_otherwise() {
    let request = sent(|client| client.plain_cookies().plain(&list())).await;
    assert_eq!(
        request.header("cookie"),
        Some("plain=blue; plain=black; plain=brown")
    );
}
