use std::collections::BTreeMap;

use super::{COLOR, list, sent, target};
use crate::wire_parameters::expected::types::{LooseChoice, LooseEither};

#[tokio::test]
async fn maps() {
    let extra = BTreeMap::from([("a b", "1&2"), ("c", "")]);
    let extra = extra.into_iter();
    let extra = extra
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .collect();
    let deep = BTreeMap::from([("status".to_owned(), list())]);
    let request = target(|client| client.loose("r", &None).extra(&extra).deep(&deep));
    assert_eq!(
        request.await,
        "GET /loose/r?a%20b=1%262&c=&deep%5Bstatus%5D%5B0%5D=blue\
         &deep%5Bstatus%5D%5B1%5D=black&deep%5Bstatus%5D%5B2%5D=brown"
    );
}

#[tokio::test]
async fn values_of_several_kinds() {
    for (either, choice, sent) in [
        (
            LooseEither::String("5".to_owned()),
            LooseChoice::List(list()),
            "either=5&choice=blue&choice=black&choice=brown",
        ),
        (
            LooseEither::Integer(-5),
            LooseChoice::Boolean(true),
            "either=-5&choice=true",
        ),
    ] {
        let request = target(|client| client.loose("r", &None).either(&either).choice(&choice));
        assert_eq!(request.await, format!("GET /loose/r?{sent}"));
    }
}

/// A value that is null is none, also where the parameter is required; a default is the server's.
#[tokio::test]
async fn null_and_defaults_are_not_sent() {
    assert_eq!(
        target(|client| client.loose("r", &None)).await,
        "GET /loose/r"
    );
    let maybe = Some(String::new());
    assert_eq!(
        target(|client| client.loose("r", &maybe).limit(10)).await,
        "GET /loose/r?maybe=&limit=10"
    );
}

#[tokio::test]
async fn content_that_is_text() {
    assert_eq!(
        target(|client| client.loose("r", &None).words("a b&c")).await,
        "GET /loose/r?words=a%20b%26c"
    );
    let request = sent(|client| client.loose("r", &None).json(&COLOR)).await;
    assert_eq!(
        request.header("cookie"),
        Some("json=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D")
    );
}

#[tokio::test]
async fn exploded_pipes_and_names_that_need_encoding() {
    assert_eq!(
        target(|client| client.loose("r", &None).piped(&list())).await,
        "GET /loose/r?piped=blue&piped=black&piped=brown"
    );
    assert_eq!(
        target(|client| client.loose("r", &None).odd_name(&list())).await,
        "GET /loose/r?odd%20name%5B%5D=blue&odd%20name%5B%5D=black&odd%20name%5B%5D=brown"
    );
}

/// Version 3.2 has `allowReserved` for paths too; `/`, `?` and `#` still end a value there.
#[tokio::test]
async fn reserved_characters_where_a_path_allows_them() {
    assert_eq!(
        target(|client| client.loose("a:b@c;d,e/f?g#h i%2Fj", &None)).await,
        "GET /loose/a:b@c;d,e%2Ff%3Fg%23h%20i%2Fj"
    );
}

/// A header's name has no case, so the operation's parameter is that of its path, overridden.
#[tokio::test]
async fn an_overridden_header_in_another_case() {
    let request = sent(|client| client.loose("r", &None).x_trace("t")).await;
    assert_eq!(
        request.text(),
        "GET /loose/r HTTP/1.1\n\
         accept: */*\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\
         x-trace: t\n\n"
    );
}
