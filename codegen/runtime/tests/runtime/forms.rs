//! Forms, byte for byte.

use runtime::binary::Binary;
use runtime::encoding::Encoding;
use runtime::json::Encode;
use runtime::request::Request;
use runtime::style::QueryStyle;
use serde_json::{Value, json};

use super::api::{Client, GET_THING, POST_THING, THING};
use super::objects::object;
use super::server::{self, Server};

const FORM: &str = "application/x-www-form-urlencoded";

fn form(value: &impl Encode, fields: &[Encoding]) -> String {
    let mut request = Request::new(&POST_THING);
    request.form(FORM, value, fields);
    assert_eq!(request.refused(), None);
    let bytes = request.content().unwrap().1.as_bytes().unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// One property `a` with a style.
fn styled(value: Value, style: QueryStyle) -> String {
    let fields = &[Encoding::new("a").style(style)];
    form(&json!({ "a": value }), fields)
}

#[tokio::test]
async fn as_it_goes_over_the_wire() {
    object! {
        struct Pet {
            name: String = required "name",
            tags: Vec<String> = required "tags",
            age: Option<u32> = optional "age",
            good: bool = required "good",
        }
    }
    let server = Server::start([server::json("200 OK", THING)]).await;
    let pet = Pet {
        name: "Rex & Söhne~*-._".to_owned(),
        tags: vec!["a,b".to_owned(), "c d".to_owned()],
        age: None,
        good: true,
    };
    let client = Client::at(server.url());
    let call = client.call(&POST_THING, |request| request.form(FORM, &pet, &[]));
    call.await.unwrap();
    let request = server.request();
    assert_eq!(request.header("content-type"), Some(FORM));
    assert_eq!(
        request.text(),
        "name=Rex+%26+S%C3%B6hne%7E*-._&tags=a%2Cb&tags=c+d&good=true"
    );
    assert_eq!(
        request.header("content-length"),
        Some(request.text().len().to_string().as_str())
    );
}

/// The example of the standard, [URL Encoded Form with JSON
/// Values](https://spec.openapis.org/oas/v3.1.1.html#example-url-encoded-form-with-json-values).
#[test]
fn an_object_is_json_unless_it_has_a_style() {
    let value = json!({
        "id": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "address": { "streetAddress": "123 Example Dr.", "zip": "99999+1234" },
    });
    assert_eq!(
        form(&value, &[]),
        "id=f81d4fae-7dec-11d0-a765-00a0c91e6bf6&address=%7B%22streetAddress%22%3A%22123+Example+Dr.%22%2C%22zip%22%3A%2299999%2B1234%22%7D"
    );
    // The same text as JSON has its quotation marks.
    assert_eq!(
        form(
            &json!({ "id": "f81d4fae" }),
            &[Encoding::new("id").content_type("application/json")]
        ),
        "id=%22f81d4fae%22"
    );
    assert_eq!(
        form(&json!({ "a": [{ "b": 1 }, [2]] }), &[]),
        "a=%7B%22b%22%3A1%7D&a=%5B2%5D"
    );
}

#[test]
fn styles() {
    let list = || json!(["blue", "bl ack"]);
    let object = || json!({ "R": 100, "G": "a b" });
    let flat = |style: QueryStyle| style.explode(false);
    for (value, style, expected) in [
        (list(), QueryStyle::FORM, "a=blue&a=bl+ack"),
        (list(), flat(QueryStyle::FORM), "a=blue,bl+ack"),
        (list(), QueryStyle::SPACE_DELIMITED, "a=blue%20bl+ack"),
        (list(), QueryStyle::PIPE_DELIMITED, "a=blue%7Cbl+ack"),
        (object(), QueryStyle::FORM, "R=100&G=a+b"),
        (object(), flat(QueryStyle::FORM), "a=R,100,G,a+b"),
        (
            object(),
            QueryStyle::DEEP_OBJECT,
            "a%5BR%5D=100&a%5BG%5D=a+b",
        ),
        (
            json!("a/b c%20+&"),
            QueryStyle::FORM.allow_reserved(),
            "a=a/b+c+%2B%26",
        ),
        (json!(""), QueryStyle::FORM, "a="),
        (json!(null), QueryStyle::FORM, ""),
        (json!([]), QueryStyle::FORM, ""),
        (
            json!({ "b": { "c": [1, 2], "d": [{ "e": 3 }] }, "f": null }),
            QueryStyle::DEEP_OBJECT,
            "a%5Bb%5D%5Bc%5D%5B0%5D=1&a%5Bb%5D%5Bc%5D%5B1%5D=2&a%5Bb%5D%5Bd%5D%5B0%5D%5Be%5D=3",
        ),
    ] {
        assert_eq!(styled(value, style), expected);
    }
}

#[test]
fn what_a_form_cannot_be() {
    let mut request = Request::new(&POST_THING);
    request.form(FORM, &vec![1], &[]);
    assert_eq!(
        request.refused().unwrap().reason(),
        "only an object can be a form"
    );

    let mut request = Request::new(&POST_THING);
    let fields = &[Encoding::new("a").content_type("application/xml")];
    request.form(FORM, &json!({ "a": {} }), fields);
    assert_eq!(request.refused().unwrap().argument(), "a");

    // Binary content in a form is text or nothing.
    assert_eq!(form(&json!({}), &[]), "");
    object! {
        struct Upload {
            file: Binary = required "file",
        }
    }
    assert_eq!(form(&Upload { file: "a b".into() }, &[]), "file=a+b");
    let mut request = Request::new(&POST_THING);
    let file = Binary::from(vec![0xff]);
    request.form(FORM, &Upload { file }, &[]);
    assert_eq!(request.refused().unwrap().argument(), "body");
}

#[test]
fn the_whole_query() {
    let mut request = Request::new(&GET_THING);
    request.querystring_form(&json!({ "a": "b c", "d": [1, 2] }), &[]);
    assert_eq!(request.query_string(), "a=b+c&d=1&d=2");
    request.querystring_json(&json!({ "a": ["b c"] }));
    assert_eq!(request.query_string(), "%7B%22a%22%3A%5B%22b%20c%22%5D%7D");
    request.querystring_json(&None::<u32>);
    assert_eq!(request.query_string(), "");
}
