//! What Swagger 2.0 says becomes what it says on the wire.

use serde_json::json;

use super::expected::client::{Client, ClientBuilder};
use super::expected::types::{
    AddPhotoBody, DescribePhotoBody, Dog, Failure, HouseCat, ListPetsOrder, Pet, PetBase,
};
use crate::runtime::call::{Call, Operation};
use crate::runtime::error::Error;
use crate::server::{Answer, Recorded, Server};
use crate::support::{keeps, trip};
use crate::wire;

async fn sent<O: Operation>(call: impl FnOnce(&Client) -> Call<O>) -> Recorded {
    wire::sent(Client::builder(), call).await
}

fn with_key() -> ClientBuilder {
    Client::builder().key("k")
}

/// The body with `B` in the place of the random boundary.
fn parts(request: &Recorded) -> String {
    let content_type = request.header("content-type").expect("a content type");
    let (_, boundary) = content_type.split_once("; boundary=").expect("a boundary");
    String::from_utf8_lossy(&request.body).replace(boundary, "B")
}

fn two() -> Vec<String> {
    vec!["a b".to_owned(), "c,d|e".to_owned()]
}

/// `collectionFormat`, in a path, a query and headers. What no style has is a text of the caller's.
#[tokio::test]
async fn lists() {
    let request = sent(|client| {
        client
            .lists(&[3, 4])
            .comma(&two())
            .blank(&two())
            .pipe(&two())
            .each(&two())
            .tab("a\tb")
            .rows(&["1|2".to_owned(), "3|4".to_owned()])
            .x_comma(&["a".to_owned(), "b".to_owned()])
            .x_pipe("a|b")
            .empty(true)
    });
    assert_eq!(
        request.await.text(),
        "GET /lists/3,4?comma=a%20b,c%2Cd%7Ce&blank=a%20b%20c%2Cd%7Ce&pipe=a%20b%7Cc%2Cd%7Ce\
         &each=a%20b&each=c%2Cd%7Ce&tab=a%09b&rows=1%7C2,3%7C4&empty=true HTTP/1.1\n\
         accept: */*\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\
         x-comma: a,b\n\
         x-pipe: a|b\n\n"
    );
}

/// A shared parameter, names of values by an extension, headers and a body of the answer.
#[tokio::test]
async fn answers() {
    let body =
        r#"[{"kind":"dog","name":"Rex","breed":"pug"},{"kind":"cat","name":"Tom","lives":9}]"#;
    let headers = [
        "content-type: application/json",
        "x-total: 2",
        "x-tags: a,b",
    ];
    let server = Server::start([Answer::new("200 OK", &headers, body)]).await;
    let client: Client = wire::client_at(with_key(), &server);
    let call = client.pets().list_pets().limit(2);
    let answer = call.order(ListPetsOrder::Descending).await;
    let answer = answer.expect("it is answered");
    assert_eq!(
        server.request().text(),
        "GET /pets?limit=2&order=down HTTP/1.1\n\
         accept: application/json\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\
         x-key: k\n\n"
    );
    let headers = super::expected::api::pets::ListPetsHeaders::of(answer.headers());
    assert_eq!(headers.x_total, Some(2));
    assert_eq!(headers.x_tags, Some(vec!["a".to_owned(), "b".to_owned()]));
    let [Pet::Dog(dog), Pet::HouseCat(cat)] = answer.body().as_slice() else {
        panic!("{:?}", answer.body());
    };
    assert_eq!(dog.breed.as_deref(), Some("pug"));
    assert_eq!(cat.lives, Some(9));
}

/// A body among the shared parameters, and two ways to show who calls.
#[tokio::test]
async fn bodies() {
    let dog = Pet::Dog(Dog::new("Rex"));
    let builder = Client::builder().key("k").login("u", "p");
    let server = Server::start([
        Answer::new(
            "201 Created",
            &["content-type: application/json"],
            r#"{"kind":"dog","name":"Rex","id":1}"#,
        ),
        Answer::new(
            "400 Bad Request",
            &["content-type: application/json"],
            r#"{"message":"no","why":"full"}"#,
        ),
    ])
    .await;
    let client: Client = wire::client_at(builder, &server);
    let answer = client.pets().add_pet(&dog).await.expect("it is answered");
    assert!(matches!(answer.body(), Pet::Dog(dog) if dog.id == Some(1)));
    assert_eq!(
        server.request().text(),
        "POST /pets HTTP/1.1\n\
         accept: application/json\n\
         authorization: Basic dTpw\n\
         content-length: 27\n\
         content-type: application/json\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\
         x-key: k\n\n\
         {\"kind\":\"dog\",\"name\":\"Rex\"}"
    );
    let Err(Error::Documented(failure)) = client.pets().add_pet(&dog).await else {
        panic!("it fails as documented");
    };
    let said = format!("{:?}", failure.body());
    assert!(
        said.starts_with("Default(Failure { message: \"no\""),
        "{said}"
    );
}

/// Media types of an operation, which its answers have too, but for failures that have a shape.
#[tokio::test]
async fn texts() {
    let plain = ["content-type: text/plain"];
    let json = ["content-type: application/json"];
    let server = Server::start([
        Answer::new("200 OK", &plain, "Rex, Tom"),
        Answer::new("400 Bad Request", &json, r#"{"message":"no"}"#),
    ])
    .await;
    let client: Client = wire::client_at(with_key(), &server);
    let answer = client.pets().rename_all().body("Max").await;
    assert_eq!(answer.expect("it is answered").into_body(), "Rex, Tom");
    assert_eq!(
        server.request().text(),
        "PUT /pets/text HTTP/1.1\n\
         accept: text/plain\n\
         content-length: 3\n\
         content-type: text/plain\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\
         x-key: k\n\n\
         Max"
    );
    let Err(Error::Documented(failure)) = client.pets().rename_all().body("").await else {
        panic!("it fails as documented");
    };
    let said = format!("{:?}", failure.body());
    assert!(
        said.starts_with("Default(Failure { message: \"no\""),
        "{said}"
    );
}

/// A form with a file has parts; the field of the path is one of them.
#[tokio::test]
async fn files() {
    let mut body = AddPhotoBody::new(b"\x89PNG".to_vec());
    body.note = Some("new".to_owned());
    body.labels = Some(vec!["a".to_owned(), "b".to_owned()]);
    body.places = Some(vec!["x".to_owned(), "y".to_owned()]);
    let request = wire::sent(with_key(), |client: &Client| client.add_photo(5, &body)).await;
    assert_eq!(
        parts(&request),
        "--B\r\n\
         Content-Disposition: form-data; name=\"note\"\r\n\
         \r\n\
         new\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"photo\"; filename=\"photo\"\r\n\
         Content-Type: application/octet-stream\r\n\
         \r\n\
         \u{fffd}PNG\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"labels\"\r\n\
         \r\n\
         a,b\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"places\"\r\n\
         \r\n\
         x\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"places\"\r\n\
         \r\n\
         y\r\n\
         --B--\r\n"
    );
}

/// A form without a file.
#[tokio::test]
async fn forms() {
    let mut body = DescribePhotoBody::new(7);
    body.note = Some("a&b".to_owned());
    body.labels = Some(two());
    body.places = Some(two());
    body.colors = Some(two());
    let call = |client: &Client| client.describe_photo(5, &body);
    assert_eq!(
        wire::sent(with_key(), call).await.text(),
        "PUT /pets/5/photo HTTP/1.1\n\
         accept: */*\n\
         content-length: 90\n\
         content-type: application/x-www-form-urlencoded\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\
         x-key: k\n\n\
         note=a%26b&width=7&labels=a+b%7Cc%2Cd%7Ce&places=a+b&places=c%2Cd%7Ce&colors=a+b,c%2Cd%7Ce"
    );
}

/// A header that OpenAPI 3 has security schemes for alone.
#[tokio::test]
async fn credentials_among_the_parameters() {
    #[expect(deprecated, reason = "it is called as documented")]
    let request = sent(|client| client.reset("Token t")).await;
    assert_eq!(
        request.text(),
        "DELETE /status HTTP/1.1\n\
         accept: */*\n\
         authorization: Token t\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\n"
    );
}

/// `type: file` of an answer is its bytes.
#[tokio::test]
async fn photos() {
    let png = ["content-type: image/png"];
    let server = Server::start([Answer::new("200 OK", &png, "PNG\0")]).await;
    let client: Client = wire::client_at(with_key(), &server);
    let answer = client.photo(5).await.expect("it is answered");
    assert_eq!(&answer.into_body()[..], b"PNG\0");
    assert_eq!(
        server.request().header("accept"),
        Some("image/png, image/jpeg")
    );
}

/// The value of the discriminator is the name of a definition, or what the definition says.
#[test]
fn discriminators() {
    let dog = keeps::<Pet>(json!({ "kind": "dog", "name": "Rex" }));
    assert_eq!(dog, Pet::Dog(Dog::new("Rex")));
    let cat = keeps::<Pet>(json!({ "kind": "cat", "name": "Tom" }));
    assert_eq!(cat, Pet::HouseCat(HouseCat::new("Tom")));
    let pet = keeps::<Pet>(json!({ "kind": "newt", "name": "Eft" }));
    assert_eq!(pet, Pet::Pet(PetBase::new("newt", "Eft")));
    let failure = keeps::<Failure>(json!({ "message": "no", "why": "full" }));
    assert_eq!(failure.additional["why"], "full");
    assert!(trip::<Failure>("{}").is_err());
}
