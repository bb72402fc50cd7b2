//! What becomes of a text in which a secret stands in another form, to the character.

use http::Method;
use runtime::redact::Redactor;
use runtime::request::OperationInfo;
use runtime::security::{Credential, SecurityRequirements, SecurityScheme, SecuritySchemeKind};

use super::api::{BASIC, Client};
use super::server::{Server, answer};

fn knowing(secret: &str) -> Redactor {
    let mut redactor = Redactor::default();
    redactor.add(secret.into());
    redactor
}

/// Every text is masked as a whole.
#[track_caller]
fn assert_masked(secret: &str, texts: &[&str]) {
    let redactor = knowing(secret);
    for text in texts {
        assert_eq!(redactor.scrub(&format!("x {text} y")), "x *** y", "{text}");
        assert!(redactor.finds(&format!("x {text} y")), "{text}");
    }
}

#[test]
fn references_of_html() {
    assert_masked(
        "a<b>\"c'd&e",
        &[
            "a&lt;b&gt;&quot;c&apos;d&amp;e",
            "a&#60;b&#62;&#34;c&#39;d&#38;e",
            "a&#x3C;b&#X3e;&#x22;c&#x27;d&#x26;e",
        ],
    );
    // What is no reference is what it looks like.
    assert_eq!(knowing("a<bc").scrub("a&lt,bc a&l;bc"), "a&lt,bc a&l;bc");
}

#[test]
fn escapes_of_urls() {
    assert_masked(
        "a/b c/d",
        &[
            "a%2Fb%20c%2fd",
            "a/b+c/d",
            "a%252Fb%2520c%252fd",
            "a%25252Fb%252520c/d",
            "a%2525252Fb%25252520c/d",
        ],
    );
    // Encoded five times.
    let text = "a%252525252Fb%2525252520c/d";
    assert_eq!(knowing("a/b c/d").scrub(text), text);
    // Characters of two, three and four bytes.
    assert_masked(
        "aü€\u{1d11e}z",
        &[
            "aü€\u{1d11e}z",
            "a%C3%BC%E2%82%AC%F0%9D%84%9Ez",
            "a%25C3%25BC%25E2%2582%25AC%25F0%259D%2584%259Ez",
        ],
    );
    // A sign is no digit.
    assert_eq!(knowing("a\u{f}bc").scrub("a%+fbc a%0fbc"), "a%+fbc ***");
}

#[test]
fn escapes_of_json() {
    assert_masked(
        "a\"b\\c/d'e",
        &[
            r#"a\"b\\c\/d\'e"#,
            r"a\u0022b\u005cc\u002fd\u0027e",
            r#"a\\\"b\\\\c\\/d'e"#,
            r"a\\u0022b\\u005Cc/d\\\u0027e",
        ],
    );
    assert_masked(
        "a\u{1d11e}bc",
        &[
            r"a\ud834\udd1ebc",
            r"a\uD834\uDD1Ebc",
            r"a\\ud834\\udd1ebc",
            r"a\\\\ud834\\\\udd1ebc",
        ],
    );
}

/// Most places of a text are passed over by their first byte alone.
#[test]
fn first_characters() {
    assert_masked("/a/b", &["%2Fa%2Fb", "%252fa/b"]);
    assert_masked("<a>b", &["&lt;a&gt;b", "&#60;a>b"]);
    assert_masked("\"a\"b", &[r#"\"a\"b"#, r"\u0022a\u0022b"]);
    assert_masked("üabc", &["ÜABC", "%c3%bcabc"]);
}

/// The Kelvin sign is a K, and what has two capitals is found in them.
#[test]
fn other_cases() {
    assert_masked("k3y-long", &["K3Y-LONG", "\u{212a}3y-long"]);
    assert_masked("straße-9", &["STRASSE-9", "Straße-9"]);
}

/// Letters that are not ASCII are no more alike than others.
#[test]
fn other_letters() {
    assert_masked("пароль", &["пароль", "ПАРОЛЬ"]);
    let redactor = knowing("пароль");
    for text in ["привет", "passwd", "παρολα"] {
        assert_eq!(redactor.scrub(text), text);
        assert!(!redactor.finds(text), "{text}");
    }
}

#[test]
fn base64_in_a_longer_text() {
    let redactor = knowing("k3y!");
    for (text, scrubbed) in [
        // `k3y!`, alone and with `xyz` behind it, which shares a character.
        ("azN5IQ==", "***=="),
        ("azN5IXh5eg==", "***Xh5eg=="),
        // `xy` before it.
        ("eHlrM3kh", "eHl***"),
        // So little of it stands behind one byte that it could be anything.
        ("eGszeSE=", "eGszeSE="),
    ] {
        assert_eq!(redactor.scrub(text), scrubbed);
    }
    // Both alphabets.
    assert_masked("??>>??>>", &["Pz8+Pj8/Pj4", "Pz8-Pj8_Pj4"]);
}

#[test]
fn what_is_named() {
    let mut redactor = Redactor::default();
    redactor.add_cookies("sid=k3y!; flavor=\"sw33t\"; a=b".into());
    redactor.add_query("q=of+mine+alone&n=7&flag".into());
    redactor.add_argument("12345678".into());
    redactor.add_authorization("Hawk of-my-own-kind".into());
    redactor.add_pair("me:pa55".into());
    for (text, scrubbed) in [
        ("k3y! sw33t a b", "*** *** a b"),
        ("k3y!sw33t", "******"),
        ("a=b", "***"),
        ("of mine alone, of+mine+alone", "***, ***"),
        ("n=7, 7, flag", "***, 7, flag"),
        ("1234567, 12345678, 123456789", "1234567, ***, ***9"),
        ("Hawk of-my-own-kind, of-my-ow", "Hawk ***, ***"),
        ("me me:pa55 pa55 bWU6cGE1NQ==", "me *** *** ***=="),
    ] {
        assert_eq!(redactor.scrub(text), scrubbed);
    }
    // Whether another server may see it: what stands in the URL is no credential.
    for (text, found) in [
        ("k3y!", true),
        ("of-my-own-kind", true),
        ("of-my-ow", false),
        ("of mine alone", false),
        ("12345678", false),
    ] {
        assert_eq!(redactor.finds(text), found, "{text}");
    }
}

#[test]
fn excerpts() {
    let redactor = knowing("k3y!");
    for (limit, expected) in [
        (0, ("", false)),
        (2, ("ab", false)),
        (3, ("ab*", false)),
        (5, ("ab***", false)),
        (6, ("ab***c", true)),
    ] {
        let expected = (expected.0.to_owned(), expected.1);
        assert_eq!(redactor.excerpt("abk3y!c", limit), expected);
    }
    // The mask counts for as much as it takes, wherever it stands.
    let whole = ("abcdefghij***k".to_owned(), true);
    assert_eq!(redactor.excerpt("abcdefghijk3y!k", 14), whole);
}

static DOOR: SecurityScheme = SecurityScheme {
    name: "door",
    kind: SecuritySchemeKind::ApiKeyHeader("X-Door"),
};
const fn operation(security: SecurityRequirements) -> OperationInfo {
    OperationInfo {
        id: "operation",
        method: Method::GET,
        path: "/operation",
        accept: None,
        security,
        server: None,
        documented_redirects: false,
    }
}

static OPERATION: OperationInfo = operation(&[&[&DOOR]]);

static LOCKED: OperationInfo = operation(&[&[&DOOR, &BASIC]]);

/// A server trims what it gets, and says it without the white space that went along.
#[tokio::test]
async fn white_space_around() {
    assert_masked(" k3y! \t", &["k3y!", "K3Y!", "%6b3y%21"]);
    let echo = "door:0pen-it, token:of-my-own-kind, cookie:c0okie, password:pa55word";
    let server = Server::start([answer("500 Oops", "text/plain", echo)]).await;
    let client = Client::builder()
        .base_url(server.url())
        .credential(&DOOR, Credential::value("  0pen-it "))
        .credential(&BASIC, Credential::basic("me", " pa55word "))
        .build()
        .unwrap();
    let call = client.call(&LOCKED, |_| ());
    let call = call
        .header("x-token", " of-my-own-kind\t")
        .header("cookie", "sid = c0okie ;");
    let text = call.await.unwrap_err().to_string();
    assert!(
        text.contains(": door:***, token:***, cookie:***, password:*** ("),
        "{text}"
    );
    let header = server.requests()[0].header("x-door").map(str::to_owned);
    assert_eq!(header.as_deref().map(str::trim), Some("0pen-it"));
}

/// A scheme that nobody has heard of, and a header that the description says to be a key, given as plain
/// headers: what a server repeats of them is masked.
#[tokio::test]
async fn headers_in_the_place_of_credentials() {
    let echo = "of-my-own-kind 0pen-it plain-one";
    let server = Server::start([answer("500 Oops", "text/plain", echo)]).await;
    let call = Client::at(server.url()).call(&OPERATION, |_| ());
    let call = call
        .header("authorization", "Hawk of-my-own-kind")
        .header("x-door", "0pen-it")
        .header("x-plain", "plain-one");
    let error = call.await.unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains(", text/plain, 32 bytes: *** *** plain-one ("),
        "{text}"
    );
}
