//! Files inside of objects are parts of their own where a style gives them names.

use super::expected::client::Client;
use super::expected::types::{JsonBody, MapBody, StyledBody, StyledBodyJoined, StyledBodyPage};
use crate::runtime::binary::Binary;
use crate::server::{Answer, Server};
use crate::wire::{self, parts};

#[tokio::test]
async fn styled_files_are_parts() {
    let body = StyledBody {
        files: Some(
            [(
                "a".to_owned(),
                Binary::from(&b"\xff\xd8"[..]).file_name("a.jpg"),
            )]
            .into(),
        ),
        page: Some(StyledBodyPage {
            title: Some("t".to_owned()),
            scan: Some(Binary::from("scan")),
        }),
        joined: Some(StyledBodyJoined {
            note: Some(Binary::from("text")),
        }),
    };
    let server = Server::start([Answer::new("204 No Content", &[], "")]).await;
    let client: Client = wire::client_at(Client::builder(), &server);
    client.styled().body(&body).await.expect("it is answered");
    assert_eq!(
        parts(&server.request()),
        "--BOUNDARY\n\
         Content-Disposition: form-data; name=\"files[a]\"; filename=\"a.jpg\"\n\
         Content-Type: application/octet-stream\n\n\
         \u{fffd}\u{fffd}\n\
         --BOUNDARY\n\
         Content-Disposition: form-data; name=\"page[title]\"\n\n\
         t\n\
         --BOUNDARY\n\
         Content-Disposition: form-data; name=\"page[scan]\"; filename=\"page[scan]\"\n\
         Content-Type: image/png\n\n\
         scan\n\
         --BOUNDARY\n\
         Content-Disposition: form-data; name=\"joined\"\n\n\
         note,text\n\
         --BOUNDARY--\n"
    );
}

#[tokio::test]
async fn files_inside_of_a_text_have_to_be_text() {
    let server = Server::start([Answer::new("204 No Content", &[], "")]).await;
    let client: Client = wire::client_at(Client::builder(), &server);
    let body = JsonBody {
        content: Some(Binary::from("text")),
    };
    client.json().body(&body).await.expect("it is answered");
    assert_eq!(server.request().body, br#"{"content":"text"}"#);

    let bytes = Binary::from(&b"\xff\xd8"[..]);
    let body = MapBody {
        files: Some([("a".to_owned(), bytes)].into()),
    };
    let error = client.map().body(&body).await.expect_err("it is no text");
    assert_eq!(
        error.to_string(),
        "map was not sent: its argument `files` cannot be sent: a file inside of an object can only be sent if \
         it is text"
    );
}
