//! What a stub takes for the arguments of a call, and what it says where they are others.

use http::Method;
use runtime::call::{Call, request};
use runtime::client::ClientBuilder;
use runtime::security::Credential;
use runtime::stub::Stub;

use super::api::{API, Client, GetThing, KEY, POST_THING, Setters};
use super::stub::{client, lamp, told};

/// Credentials of the client go along with a call that the description does not have, and are no arguments.
#[tokio::test]
async fn a_raw_call_with_a_credential_in_its_query() {
    let stub = Stub::new();
    let builder = ClientBuilder::new(&API).transport(stub.clone());
    let builder = builder.credential(&KEY, Credential::value("k"));
    let client: Client = builder.base_url("http://a.test").build().unwrap();
    let call = || request(client.core(), Method::GET, "/x").query("a", "b");
    stub.expect(call()).answer_status(204);
    call().await.unwrap();
    stub.verify();
    assert_eq!(stub.requests()[0].query("key"), ["k"]);
}

/// Each is another call than the one that is expected.
#[tokio::test]
async fn arguments_beyond_those_of_a_call() {
    let differs = async |expected: Arguments, sent: Arguments| {
        let stub = Stub::new();
        let client = client(&stub);
        let (expected, sent) = (expected(&client), sent(&client));
        stub.expect(expected).answer(lamp());
        sent.await.unwrap_err();
        let told = told(&stub);
        told.rsplit_once(" of a call: ").unwrap().1.to_owned()
    };
    let long = "the body is \"xxx".to_owned() + &"x".repeat(196);
    let cases: [(Arguments, Arguments, &str); 10] = [
        (
            |client| plain(client).limit(2),
            plain,
            "the query parameter `limit` is none, expected \"2\"",
        ),
        (
            plain,
            |client| plain(client).limit(2),
            "the query parameter `limit` is \"2\", expected none",
        ),
        (
            |client| plain(client).limit(1),
            |client| plain(client).limit(2),
            "the query parameter `limit` is \"2\", expected \"1\"",
        ),
        (
            plain,
            |client| plain(client).trace("t"),
            "the header `x-trace` is \"t\", expected none",
        ),
        (
            plain,
            sweet,
            "the cookie `flavor` is \"sweet\", expected none",
        ),
        (
            sweet,
            plain,
            "the cookie `flavor` is none, expected \"sweet\"",
        ),
        (
            sweet,
            |client| plain(client).flavor("sour"),
            "the cookie `flavor` is \"sour\", expected \"sweet\"",
        ),
        (
            |client| plain(client).header("x-tenant", "3"),
            plain,
            "the header `x-tenant` is not there, expected \"3\"",
        ),
        (
            |client| client.call(&POST_THING, |_| ()),
            |client| text(client, "two"),
            "the body is \"two\", expected none",
        ),
        (
            |client| text(client, "one"),
            |client| text(client, &"x".repeat(5000)),
            &(long + "… (5002 bytes in all), expected \"one\""),
        ),
    ];
    for (expected, sent, why) in cases {
        assert_eq!(differs(expected, sent).await, why);
    }
}

/// In the query, in headers and in cookies: nothing is missing, and nothing is too much.
#[tokio::test]
async fn the_same_arguments() {
    let stub = Stub::new();
    let client = client(&stub);
    let call = || sweet(&client).limit(2).trace("t").header("x-tenant", "3");
    stub.expect(call()).answer(lamp());
    call().await.unwrap();
    stub.verify();
    let came = &stub.requests()[0];
    assert_eq!(came.uri(), "https://api.test/v1/things/a?limit=2");
    assert_eq!(came.headers()["x-tenant"], "3");
    assert_eq!(
        format!("{stub:?}"),
        "Stub { expected: [\"GetThing with the arguments of a call\"], \
         received: [Received(GET /v1/things/a (getThing))] }"
    );
}

type Arguments = fn(&Client) -> Call<GetThing>;

fn plain(client: &Client) -> Call<GetThing> {
    client.get_thing("a")
}

fn sweet(client: &Client) -> Call<GetThing> {
    plain(client).flavor("sweet")
}

fn text(client: &Client, text: &str) -> Call<GetThing> {
    let text = text.to_owned();
    client.call(&POST_THING, |request| request.text("text/plain", text))
}

#[tokio::test]
async fn paths_are_compared_as_a_whole() {
    let stub = Stub::new();
    let client = client(&stub);
    stub.expect(GetThing).with_path("/a").answer(lamp());
    client.get_thing("a").await.unwrap_err();
    assert!(told(&stub).ends_with("the path is /v1/things/a, expected /a"));
    let stub = Stub::new();
    let client = self::client(&stub);
    stub.expect(GetThing)
        .with_path("/v1/things/a")
        .answer(lamp());
    stub.expect(GetThing).with_path("/things/a").answer(lamp());
    client.get_thing("a").await.unwrap();
    client.get_thing("a").await.unwrap();
}

/// The path is the one that was asked for, not that of the call.
#[tokio::test]
async fn a_path_to_which_a_call_is_led() {
    let stub = Stub::new();
    let client = client(&stub);
    stub.expect(client.get_thing("a"))
        .answer_status(302)
        .and_header("location", "/v1/others/a");
    stub.expect(GetThing).with_path("/others/a").answer(lamp());
    client.get_thing("a").await.unwrap();
    stub.verify();
}
