//! Parts without a type are files, wherever the body's schema stands.

use serde_json::json;

use super::expected::client::Client;
use super::expected::types::{Either, EitherScan, Letter, LetterParts, Photo, Shared, SharedParts};
use crate::runtime::binary::Binary;
use crate::support::keeps;
use crate::wire::{self, parts};

#[tokio::test]
async fn parts_by_reference_are_files() {
    let photo = Photo {
        title: Some("t".to_owned()),
        pages: Some(vec![Binary::from("one"), Binary::from("two")]),
        ..Photo::new("bytes")
    };
    let server = crate::server::Server::start([crate::server::Answer::json("{}")]).await;
    let client: Client = wire::client_at(Client::builder(), &server);
    client.photo(&photo).await.expect("it is answered");
    assert_eq!(
        parts(&server.request()),
        "--BOUNDARY\n\
         Content-Disposition: form-data; name=\"title\"\n\n\
         t\n\
         --BOUNDARY\n\
         Content-Disposition: form-data; name=\"picture\"; filename=\"picture\"\n\
         Content-Type: image/jpeg\n\n\
         bytes\n\
         --BOUNDARY\n\
         Content-Disposition: form-data; name=\"pages\"; filename=\"pages\"\n\
         Content-Type: application/octet-stream\n\n\
         one\n\
         --BOUNDARY\n\
         Content-Disposition: form-data; name=\"pages\"; filename=\"pages\"\n\
         Content-Type: application/octet-stream\n\n\
         two\n\
         --BOUNDARY--\n"
    );
}

/// `contentEncoding` is a header of the part, wherever it is said.
#[tokio::test]
async fn parts_by_reference_have_their_encoding() {
    let photo = Photo {
        key: Some(b"key".as_slice().into()),
        keys: Some(vec![b"one".as_slice().into()]),
        ..Photo::new("bytes")
    };
    let server = crate::server::Server::start([crate::server::Answer::json("{}")]).await;
    let client: Client = wire::client_at(Client::builder(), &server);
    client.photo(&photo).await.expect("it is answered");
    assert_eq!(
        parts(&server.request()),
        "--BOUNDARY\n\
         Content-Disposition: form-data; name=\"key\"\n\
         Content-Type: application/octet-stream\n\
         Content-Transfer-Encoding: base64\n\n\
         a2V5\n\
         --BOUNDARY\n\
         Content-Disposition: form-data; name=\"keys\"\n\
         Content-Type: application/octet-stream\n\
         Content-Transfer-Encoding: base64\n\n\
         b25l\n\
         --BOUNDARY\n\
         Content-Disposition: form-data; name=\"picture\"; filename=\"picture\"\n\
         Content-Type: image/jpeg\n\n\
         bytes\n\
         --BOUNDARY--\n"
    );
}

/// What is JSON by its encoding stays so, and so does the type where it is no body of parts.
#[tokio::test]
async fn a_type_with_other_uses_has_a_copy_for_parts() {
    let shared = SharedParts {
        file: Some(Binary::from("x")),
        meta: Some(json!({"a": 1})),
    };
    let request = wire::sent(Client::builder(), |client: &Client| client.share(&shared)).await;
    assert_eq!(
        parts(&request),
        "--BOUNDARY\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"file\"\n\
         Content-Type: application/octet-stream\n\n\
         x\n\
         --BOUNDARY\n\
         Content-Disposition: form-data; name=\"meta\"\n\
         Content-Type: application/json\n\n\
         {\"a\":1}\n\
         --BOUNDARY--\n"
    );
    let shared: Shared = keeps(json!({"file": {"any": true}, "meta": null}));
    assert_eq!(shared.file, Some(json!({"any": true})));
}

/// Promise: a part of which nothing is said is a file in each object of a union, too; what is an answer as well stays
/// there as it was.
#[tokio::test]
async fn parts_of_one_of_several_objects_are_files() {
    let sent = async |body: Either| {
        let answers = [crate::server::Answer::json("{\"letter\": 1}")];
        let server = crate::server::Server::start(answers).await;
        let client: Client = wire::client_at(Client::builder(), &server);
        let answer = client.either(&body).await.expect("it is answered");
        let letter: Letter = answer.into_body();
        assert_eq!(letter.letter, json!(1));
        parts(&server.request())
    };
    let scan = Either::from(EitherScan::new("bytes"));
    assert_eq!(
        sent(scan).await,
        "--BOUNDARY\n\
         Content-Disposition: form-data; name=\"scan\"; filename=\"scan\"\n\
         Content-Type: application/octet-stream\n\n\
         bytes\n\
         --BOUNDARY--\n"
    );
    let letter = LetterParts {
        to: Some("Ada".to_owned()),
        ..LetterParts::new("bytes")
    };
    assert_eq!(
        sent(Either::from(letter)).await,
        "--BOUNDARY\n\
         Content-Disposition: form-data; name=\"letter\"; filename=\"letter\"\n\
         Content-Type: application/octet-stream\n\n\
         bytes\n\
         --BOUNDARY\n\
         Content-Disposition: form-data; name=\"to\"\n\n\
         Ada\n\
         --BOUNDARY--\n"
    );
}
