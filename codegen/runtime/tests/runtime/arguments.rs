//! Arguments that cannot be sent are told before anything is sent, by name and without their value.

use bytes::Bytes;
use http::Method;
use runtime::binary::Binary;
use runtime::call::Call;
use runtime::error::Error;
use runtime::request::{OperationInfo, Request};
use runtime::style::{CookieStyle, HeaderStyle, PathStyle, QueryStyle};

use super::api::{Client, GET_THING, GetThing, POST_THING, THING};
use super::server::{Server, json};

/// The name of the argument that a call is refused for. Nothing listens where it would go.
async fn refused(call: Call<GetThing>) -> String {
    let error = call.await.unwrap_err();
    let Error::Argument(argument) = &error else {
        panic!("{error:?}")
    };
    for text in [error.to_string(), format!("{error:?}")] {
        assert!(!text.contains("hush"), "{text}");
    }
    assert!(!error.is_retryable() && error.status().is_none());
    argument.argument().to_owned()
}

fn client() -> Client {
    Client::at("http://127.0.0.1:1")
}

/// To the byte as long as HTTP's types can hold, and one byte longer.
#[tokio::test]
async fn the_longest_url() {
    let server = Server::start([json("200 OK", THING)]).await;
    let client = Client::at(server.url());
    let room = 65_534 - format!("{}/things/", server.url()).len();
    client.get_thing(&"x".repeat(room)).await.unwrap();
    assert_eq!(refused(client.get_thing(&"x".repeat(room + 1))).await, "id");
    assert_eq!(server.request().target().len(), "GET /things/".len() + room);
}

#[tokio::test]
async fn paths() {
    for id in ["", ".", "..", "%2e%2E", ".%2e"] {
        assert_eq!(refused(client().get_thing(id)).await, "id");
    }
    // Its caller forgot to fill it in.
    assert_eq!(refused(client().call(&GET_THING, |_| ())).await, "id");
}

#[tokio::test]
async fn paths_that_would_become_folders_together() {
    static TWO: OperationInfo = OperationInfo {
        id: "two",
        method: Method::GET,
        path: "/a/{x}{y}/b/.{z}",
        accept: None,
        security: &[],
        server: None,
        documented_redirects: false,
    };
    let fill = |x: &'static str, y: &'static str, z: &'static str| {
        client().call(&TWO, move |request| {
            for (name, value) in [("x", x), ("y", y), ("z", z)] {
                request.path(name, PathStyle::SIMPLE, [value].as_slice());
            }
        })
    };
    assert_eq!(refused(fill(".", ".", "z")).await, "x");
    assert_eq!(refused(fill("x", "y", ".")).await, "z");
}

#[tokio::test]
async fn headers_and_cookies() {
    for value in ["hush\r\nx: y", "hush\n", "hush\0"] {
        let call = client().call(&POST_THING, |request| {
            request.header("X-Trace", HeaderStyle::SIMPLE, value)
        });
        assert_eq!(refused(call).await, "X-Trace");
        assert_eq!(
            refused(client().post_thing(&1).header("X-Own", value)).await,
            "X-Own"
        );
        let call = client().call(&POST_THING, |request| {
            request.cookie("sid", CookieStyle::COOKIE, value)
        });
        assert_eq!(refused(call).await, "sid");
    }
    let call = client().call(&POST_THING, |request| {
        request.header("X Trace", HeaderStyle::SIMPLE, "a")
    });
    assert_eq!(refused(call).await, "X Trace");
    assert_eq!(
        refused(client().post_thing(&1).header("X:Own", "a")).await,
        "X:Own"
    );
}

#[tokio::test]
async fn bodies_and_values_that_json_does_not_have() {
    // Bytes that are no text.
    let odd = Binary::from(b"hush\xff".to_vec());
    assert_eq!(refused(client().post_thing(&odd)).await, "body");
    let call = client().call(&POST_THING, |request| {
        request.query("filter", QueryStyle::FORM, &odd)
    });
    assert_eq!(refused(call).await, "filter");
    let call = client().call(&POST_THING, |request| {
        request.body_bytes("a\r\nb", Bytes::new())
    });
    assert_eq!(refused(call).await, "body");
}

/// No parameter is left out because its number is none, and no item of a list.
#[tokio::test]
async fn numbers_that_are_none() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let list = [1.0, number];
        let calls: [fn(&mut Request, &[f64]); 5] = [
            |request, list| request.query("n", QueryStyle::FORM, &list[1]),
            |request, list| request.query("n", QueryStyle::FORM, list),
            |request, list| request.header("n", HeaderStyle::SIMPLE, &list[1]),
            |request, list| request.cookie("n", CookieStyle::FORM, &list[1]),
            |request, list| request.path("id", PathStyle::SIMPLE, list),
        ];
        for fill in calls {
            let call = client().call(&GET_THING, |request| {
                request.path("id", PathStyle::SIMPLE, "7");
                fill(request, &list);
            });
            assert!(["n", "id"].contains(&refused(call).await.as_str()));
        }
        let call = client().call(&GET_THING, |request| request.json(list.as_slice()));
        assert_eq!(refused(call).await, "body");
    }
}

#[tokio::test]
async fn base_urls() {
    for url in [
        "127.0.0.1:1",
        "ftp://127.0.0.1",
        "http://u:hush@127.0.0.1:1",
        "http://127.0.0.1:1/?hush",
        "/x",
    ] {
        assert_eq!(
            refused(client().post_thing(&1).base_url(url)).await,
            "base_url"
        );
    }
}

#[tokio::test]
async fn the_first_mistake_is_told() {
    let call = client().call(&GET_THING, |request| {
        request.header("X-First", HeaderStyle::SIMPLE, "\n");
        request.path("id", PathStyle::SIMPLE, "..");
    });
    assert_eq!(refused(call).await, "X-First");
}

#[tokio::test]
async fn other_bodies() {
    let server = Server::start([json("200 OK", THING)]).await;
    let client = Client::at(server.url());
    let send = async |fill: fn(&mut Request)| {
        client.call(&POST_THING, fill).await.unwrap();
        let request = server.requests().pop().unwrap();
        (
            request.header("content-type").unwrap().to_owned(),
            request.body,
        )
    };
    let sent = send(|request| request.text("text/plain; charset=utf-8", "hü")).await;
    assert_eq!(
        sent,
        (
            "text/plain; charset=utf-8".to_owned(),
            "hü".as_bytes().to_vec()
        )
    );
    let sent =
        send(|request| request.body_bytes("image/png", Bytes::from_static(b"\x89PNG\0"))).await;
    assert_eq!(sent, ("image/png".to_owned(), b"\x89PNG\0".to_vec()));
    let sent = send(|request| {
        request.json_as(
            "application/merge-patch+json",
            &serde_json::json!({"a": null}),
        )
    })
    .await;
    assert_eq!(
        sent,
        (
            "application/merge-patch+json".to_owned(),
            b"{\"a\":null}".to_vec()
        )
    );
}

#[tokio::test]
async fn setting_again_replaces_in_place_and_none_takes_out() {
    let server = Server::start([json("200 OK", THING)]).await;
    let call = Client::at(server.url()).call(&POST_THING, |request| {
        for value in ["1", "2"] {
            request.query("a", QueryStyle::FORM, value);
            request.query("b", QueryStyle::FORM, [value, value].as_slice());
            request.query("c", QueryStyle::FORM, value);
            request.header("X-A", HeaderStyle::SIMPLE, value);
            request.header("X-B", HeaderStyle::SIMPLE, value);
            request.cookie("d", CookieStyle::FORM, value);
            request.cookie("e", CookieStyle::FORM, value);
        }
        request.query("c", QueryStyle::FORM, &None::<&str>);
        request.header("x-b", HeaderStyle::SIMPLE, &None::<&str>);
        request.cookie("d", CookieStyle::FORM, &None::<&str>);
        request.cookie("f", CookieStyle::COOKIE, ["x", "y"].as_slice());
    });
    call.await.unwrap();
    let request = server.request();
    assert_eq!(request.target(), "POST /things?a=2&b=2&b=2");
    assert_eq!(request.header("x-a"), Some("2"));
    assert_eq!(request.header("x-b"), None);
    assert_eq!(request.header("cookie"), Some("e=2; f=x; f=y"));
}
