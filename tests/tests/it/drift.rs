//! Answers that say the same in another shape: servers drift, and a client that fails on that is
//! useless.

use generated_client::Error;
use generated_client::types::SourceConnectionContainer;
use serde_json::{Value, json};

use super::answers::{SOURCE, TOKEN_BODY, get_source, get_token};
use super::support::client_at;
use super::support::server::{Answer, Server};

async fn source(body: &Value) -> Result<SourceConnectionContainer, String> {
    let server = Server::start([Answer::json(&body.to_string())]).await;
    let response = get_source(&client_at(&server.url())).await;
    response
        .map(|response| response.into_body().media_container)
        .map_err(|error| error.to_string())
}

/// The documented answer with one place changed.
fn with(pointer: &str, value: Value) -> Value {
    let mut body: Value = serde_json::from_str(SOURCE).unwrap();
    *body
        .pointer_mut(pointer)
        .unwrap_or_else(|| panic!("{pointer}")) = value;
    body
}

const FIRST: &str = "/MediaContainer/Device/Connection/0";
const SECOND: &str = "/MediaContainer/Device/Connection/1";

/// Promise: numbers and booleans as text, and booleans as numbers, are the same value.
#[tokio::test]
async fn drifted_scalars_are_the_same_value() {
    let expected = source(&serde_json::from_str(SOURCE).unwrap())
        .await
        .unwrap();
    let drifted = [
        (
            format!("{FIRST}/port"),
            vec![json!("32400"), json!(32400.0)],
        ),
        (
            format!("{FIRST}/local"),
            vec![json!(1), json!("1"), json!("true")],
        ),
        (
            format!("{SECOND}/local"),
            vec![json!(0), json!("0"), json!("false")],
        ),
        (
            format!("{SECOND}/relay"),
            vec![json!(1), json!("1"), json!("true")],
        ),
        (
            "/MediaContainer/size".to_owned(),
            vec![json!("1"), json!(1.0)],
        ),
    ];
    for (pointer, values) in drifted {
        for value in values {
            let found = source(&with(&pointer, value.clone())).await;
            assert_eq!(found.as_ref(), Ok(&expected), "{pointer} as {value}");
        }
    }
}

/// Promise: one object where a list is expected, and a list of one where an object is, are the same
/// value.
#[tokio::test]
async fn drifted_lists_are_the_same_value() {
    let body: Value = serde_json::from_str(SOURCE).unwrap();
    let device = body["MediaContainer"]["Device"].clone();
    let first = device["Connection"][0].clone();

    let expected = source(&with("/MediaContainer/Device/Connection", json!([first]))).await;
    let found = source(&with("/MediaContainer/Device/Connection", first)).await;
    assert!(found.is_ok(), "{found:?}");
    assert_eq!(found, expected);

    let expected = source(&body).await;
    let found = source(&with("/MediaContainer/Device", json!([device]))).await;
    assert!(found.is_ok(), "{found:?}");
    assert_eq!(found, expected);
}

/// Promise: what is absent, `null` or an empty list is nothing, and no failure.
#[tokio::test]
async fn nothing_is_nothing() {
    let none = source(&json!({"MediaContainer": {"size": 0}}))
        .await
        .unwrap();
    assert_eq!(none.device, None);
    for device in [json!(null), json!([])] {
        let found = source(&json!({"MediaContainer": {"size": "0", "Device": device}})).await;
        assert_eq!(found.as_ref(), Ok(&none));
    }
    let found = source(&with("/MediaContainer/Device/Connection", json!([])))
        .await
        .unwrap();
    assert_eq!(found.device.unwrap().connection.as_deref(), Some(&[][..]));
    let found = source(&with(&format!("{FIRST}/port"), json!(null)))
        .await
        .unwrap();
    assert_eq!(found.device.unwrap().connection.unwrap()[0].port, None);
}

/// Promise: members that the description does not know do not matter.
#[tokio::test]
async fn unknown_members_do_not_matter() {
    let body = TOKEN_BODY.replace("\"size\"", "\"friendlyName\":{\"a\":[1]},\"size\"");
    let server = Server::start([Answer::json(&body)]).await;
    let client = client_at(&server.url());
    assert!(get_token(&client).await.is_ok());
}

/// Promise: lenient is not careless: what has no plain reading is refused, with its path.
#[tokio::test]
async fn what_has_no_plain_reading_is_refused() {
    for (pointer, value) in [
        (format!("{FIRST}/port"), json!("http")),
        (format!("{FIRST}/port"), json!(1.5)),
        (format!("{FIRST}/port"), json!(99_999_999_999_u64)),
        (format!("{FIRST}/local"), json!(2)),
        (format!("{FIRST}/local"), json!("maybe")),
        ("/MediaContainer/Device".to_owned(), json!([{}, {}])),
        (
            "/MediaContainer/Device/Connection".to_owned(),
            json!("none"),
        ),
    ] {
        let server =
            Server::start([Answer::json(&with(&pointer, value.clone()).to_string())]).await;
        let error = get_source(&client_at(&server.url())).await.unwrap_err();
        let Error::Decode(decode) = &error else {
            panic!("{pointer} as {value}: {error:?}")
        };
        let path = pointer.replace("/0/", "[0]/").replace('/', ".");
        let found = decode.path().unwrap_or_default();
        assert!(
            found.starts_with(&format!("${path}")),
            "{pointer} as {value}: {error}"
        );
    }
}
