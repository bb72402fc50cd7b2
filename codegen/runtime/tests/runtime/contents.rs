//! Parameters with `content`.

use runtime::request::Request;
use runtime::style::QueryStyle;
use serde_json::{Value, json};

use super::api::GET_THING;

#[test]
fn json_in_every_place() {
    let value = json!({ "a": ["b c", "ü;😀"] });
    let mut request = Request::new(&GET_THING);
    request.path_json("id", &value);
    request.query_json("q", &value);
    request.header_json("X-Filter", &value);
    request.cookie_json("c", &value);
    let encoded = "%7B%22a%22%3A%5B%22b%20c%22%2C%22%C3%BC%3B%F0%9F%98%80%22%5D%7D";
    assert_eq!(request.refused(), None);
    assert_eq!(
        request.expanded_path().unwrap(),
        format!("/things/{encoded}")
    );
    assert_eq!(request.query_string(), format!("q={encoded}"));
    assert_eq!(
        request.headers()[0].1,
        r#"{"a":["b c","\u00fc;\ud83d\ude00"]}"#
    );
    assert_eq!(
        request.cookies().collect::<Vec<_>>(),
        [format!("c={encoded}")]
    );
}

#[test]
fn texts_have_their_quotation_marks_and_none_is_left_out() {
    let mut request = Request::new(&GET_THING);
    request.query_json("q", "");
    request.header_json("X-Filter", "a");
    assert_eq!(request.query_string(), "q=%22%22");
    assert_eq!(request.headers()[0].1, "\"a\"");
    request.query_json("q", &None::<u32>);
    request.header_json("X-Filter", &None::<u32>);
    request.cookie_json("c", &Value::Null);
    assert_eq!(request.query_string(), "");
    assert!(request.headers().is_empty());
    assert_eq!(request.cookies().count(), 0);
    request.path_json("id", &None::<u32>);
    assert_eq!(request.refused().unwrap().argument(), "id");
}

/// `allowEmptyValue`.
#[test]
fn an_empty_value() {
    let mut request = Request::new(&GET_THING);
    request.query("a", QueryStyle::FORM, "");
    request.query("b", QueryStyle::FORM, &1);
    assert_eq!(request.query_string(), "a=&b=1");
}
