use super::expected::api::untagged::{AddNote, AddNoteContent};
use super::expected::client::Client;
use super::expected::types::{AddFileBody, Note};
use crate::runtime::binary::Binary;
use crate::runtime::body::Body;
use crate::runtime::call::Call;
use crate::runtime::request::Request;

fn client() -> Client {
    Client::builder()
        .base_url("http://127.0.0.1:1")
        .build()
        .expect("a client")
}

fn note() -> Note {
    Note {
        tags: Some(vec!["a b".to_owned(), "c".to_owned()]),
        ..Note::new("x&y")
    }
}

/// The content type and the bytes of a request's body.
fn body(request: &Request) -> (String, String) {
    let (content_type, body) = request.content().expect("a body");
    let bytes = body.as_bytes().expect("bytes");
    (
        content_type.to_str().expect("text").to_owned(),
        String::from_utf8(bytes.to_vec()).expect("text"),
    )
}

fn sent(call: &Call<AddNote>) -> (String, String) {
    body(call.request())
}

#[test]
fn each_notation_of_one_body() {
    let table = [
        (
            AddNoteContent::from(note()),
            "application/json",
            r#"{"text":"x&y","tags":["a b","c"]}"#,
        ),
        (
            AddNoteContent::Form(note()),
            "application/x-www-form-urlencoded",
            "text=x%26y&tags=a+b,c",
        ),
        (
            AddNoteContent::Xml(note()),
            "application/xml",
            "<note><text>x&amp;y</text><tags><tag>a b</tag><tag>c</tag></tags></note>",
        ),
        (AddNoteContent::Text("x&y".to_owned()), "text/plain", "x&y"),
    ];
    for (content, content_type, text) in table {
        let call = client().add_note(content);
        assert_eq!(sent(&call), (content_type.to_owned(), text.to_owned()));
    }
}

#[test]
fn the_first_notation_needs_no_name() {
    let (content_type, _) = sent(&client().add_note(note()));
    assert_eq!(content_type, "application/json");
}

#[test]
fn a_file_among_other_parts() {
    let form = AddFileBody {
        note: Some(Note::new("n")),
        ..AddFileBody::new(Binary::from("PNG").file_name("a.png"))
    };
    let mut call = client().add_file(&form);
    // A boundary of our own, so that the bytes are known.
    call.request_mut()
        .multipart("multipart/form-data; boundary=b", &form, &[]);
    let (content_type, text) = body(call.request());
    assert_eq!(content_type, "multipart/form-data; boundary=b");
    assert_eq!(
        text,
        "--b\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\
         Content-Type: application/octet-stream\r\n\
         \r\n\
         PNG\r\n\
         --b\r\n\
         Content-Disposition: form-data; name=\"note\"\r\n\
         Content-Type: application/json\r\n\
         \r\n\
         {\"text\":\"n\"}\r\n\
         --b--\r\n"
    );
}

#[test]
fn bytes_and_lines() {
    let call = client().put_file();
    assert!(call.request().content().is_none());
    let call = call.body(Body::from(vec![1, 2]));
    let (content_type, sent) = call.request().content().expect("a body");
    assert_eq!(content_type, "image/png");
    assert_eq!(sent.as_bytes().expect("bytes").as_ref(), [1, 2]);
    let call = client().add_lines(&[Note::new("a"), Note::new("b")]);
    assert_eq!(
        body(call.request()),
        (
            "application/x-ndjson".to_owned(),
            "{\"text\":\"a\"}\n{\"text\":\"b\"}\n".to_owned()
        )
    );
}

#[test]
fn a_method_that_is_younger() {
    let call = client().search(&note());
    assert_eq!(call.request().operation().method.as_str(), "QUERY");
}
