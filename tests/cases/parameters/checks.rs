use super::expected::client::Client;
use super::expected::types::{GetItemFilter, GetItemSort};

fn client() -> Client {
    Client::builder()
        .base_url("http://127.0.0.1:1")
        .build()
        .expect("a client")
}

#[test]
fn required_parameters_are_arguments() {
    let call = client().get_item(7, GetItemSort::Asc);
    assert_eq!(call.request().expanded_path().unwrap(), "/items/7");
    assert_eq!(call.request().query_string(), "sort=asc");
}

#[test]
fn each_location_and_style() {
    let filter = GetItemFilter {
        name: Some("a b".to_owned()),
        limit: Some(2),
    };
    let call = client()
        .get_item(-1, GetItemSort::Desc)
        .tags(&["a".to_owned(), "b&c".to_owned()])
        .ids(&[1, 2])
        .filter(&filter)
        .x_trace("t")
        .session("s");
    let request = call.request();
    assert_eq!(request.expanded_path().unwrap(), "/items/-1");
    assert_eq!(
        request.query_string(),
        "sort=desc&tags=a&tags=b%26c&ids=1,2&filter%5Bname%5D=a%20b&filter%5Blimit%5D=2"
    );
    let headers: Vec<_> = request
        .headers()
        .iter()
        .map(|(name, value)| (name.as_str(), value.to_str().unwrap()))
        .collect();
    assert_eq!(headers, [("x-trace", "t")]);
    assert_eq!(request.cookies().collect::<Vec<_>>(), ["session=s"]);
}
