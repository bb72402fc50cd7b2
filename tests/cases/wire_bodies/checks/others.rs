use super::{POINT, note, sent, stream};
use crate::runtime::body::Body;
use crate::wire_bodies::expected::api::untagged::{AddNoteContent, SendKindContent};
use crate::wire_bodies::expected::types::{Kid, Note, NoteMergePatch, Point, PutZooBody};

#[tokio::test]
async fn json() {
    let request = sent(|client| client.put_note().body(&note())).await;
    assert_eq!(
        request.text(),
        "PUT /notes HTTP/1.1\n\
         accept: */*\n\
         content-length: 40\n\
         content-type: application/json\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\n\
         {\"id\":7,\"text\":\"x&y\",\"tags\":[\"a b\",\"c\"]}"
    );
}

#[tokio::test]
async fn json_under_another_name() {
    let patch = NoteMergePatch {
        text: Some(Some("n".to_owned())),
        ..NoteMergePatch::default()
    };
    let request = sent(|client| client.patch_note(&patch)).await;
    assert_eq!(
        request.text(),
        "PATCH /notes HTTP/1.1\n\
         accept: */*\n\
         content-length: 12\n\
         content-type: application/merge-patch+json\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\n\
         {\"text\":\"n\"}"
    );
}

#[tokio::test]
async fn a_body_that_may_be_left_out() {
    let request = sent(|client| client.put_note()).await;
    assert_eq!(request.header("content-type"), None);
    assert!(request.body.is_empty());
    let request = sent(|client| client.put_picture()).await;
    assert_eq!(request.header("content-type"), None);
    assert!(request.body.is_empty());
}

/// The standard leaves it to the servers what such a body means; those that ask for one get it.
#[tokio::test]
async fn methods_that_rarely_have_a_body() {
    let request = sent(|client| client.find_notes(&Note::new("n"))).await;
    assert_eq!(
        request.text(),
        "GET /notes HTTP/1.1\n\
         accept: */*\n\
         content-length: 12\n\
         content-type: application/json\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\n\
         {\"text\":\"n\"}"
    );
    let request = sent(|client| client.delete_notes().body(&[1, 2])).await;
    assert_eq!(
        request.text(),
        "DELETE /notes HTTP/1.1\n\
         accept: */*\n\
         content-length: 5\n\
         content-type: application/json\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\n\
         [1,2]"
    );
    let request = sent(|client| client.delete_notes()).await;
    assert_eq!(
        request.text(),
        "DELETE /notes HTTP/1.1\n\
         accept: */*\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\n"
    );
}

#[tokio::test]
async fn one_body_in_each_of_its_notations() {
    let xml = "<note id=\"7\"><text>x&amp;y</text><tags><tag>a b</tag><tag>c</tag></tags></note>";
    for (content, content_type, body) in [
        (
            AddNoteContent::from(note()),
            "application/json",
            r#"{"id":7,"text":"x&y","tags":["a b","c"]}"#,
        ),
        (
            AddNoteContent::Form(note()),
            "application/x-www-form-urlencoded",
            "id=7&text=x%26y&tags=a+b&tags=c",
        ),
        (AddNoteContent::Xml(note()), "application/xml", xml),
        (
            AddNoteContent::Text("x&y ü".to_owned()),
            "text/plain",
            "x&y ü",
        ),
        (
            AddNoteContent::Bytes(Body::from("x&y")),
            "application/octet-stream",
            "x&y",
        ),
    ] {
        let request = sent(|client| client.add_note(content)).await;
        assert_eq!(request.line, "POST /notes HTTP/1.1");
        assert_eq!(request.header("content-type"), Some(content_type));
        assert_eq!(String::from_utf8_lossy(&request.body), body);
    }
    // As where there is one notation only: it is the first.
    let note = note();
    let request = sent(|client| client.add_note(&note)).await;
    assert_eq!(request.header("content-type"), Some("application/json"));
    let request = sent(|client| client.put_xml(&note)).await;
    assert_eq!(request.header("content-type"), Some("application/xml"));
    assert_eq!(String::from_utf8_lossy(&request.body), xml);
    // A note in a note, each list with an element around it.
    let thread = Note {
        replies: Some(vec![Note {
            replies: Some(vec![Note::new("b")]),
            ..Note::new("a")
        }]),
        ..Note::new("x")
    };
    let request = sent(|client| client.put_xml(&thread)).await;
    assert_eq!(
        String::from_utf8_lossy(&request.body),
        "<note><text>x</text><replies><note><text>a</text>\
         <replies><note><text>b</text></note></replies></note></replies></note>"
    );
}

/// Kinds of JSON are told apart by their names alone; JSON as such has many.
#[tokio::test]
async fn one_body_in_each_kind_of_json() {
    let kinds = [
        (
            SendKindContent::from(note()),
            "application/vnd.note.v1+json",
        ),
        (
            SendKindContent::VndNoteV2Json(note()),
            "application/vnd.note.v2+json",
        ),
    ];
    for (content, content_type) in kinds {
        let request = sent(|client| client.send_kind(content)).await;
        assert_eq!(request.header("content-type"), Some(content_type));
    }
    let note = note();
    let request = sent(|client| client.send_alias(&note)).await;
    assert_eq!(request.header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn bytes_as_they_are() {
    let request = sent(|client| client.put_raw(vec![0, 13, 10, 255])).await;
    assert_eq!(request.line, "PUT /raw HTTP/1.1");
    assert_eq!(
        request.header("content-type"),
        Some("application/octet-stream")
    );
    assert_eq!(request.header("content-length"), Some("4"));
    assert_eq!(request.body, [0, 13, 10, 255]);
    let request = sent(|client| client.put_picture().body("PNG")).await;
    assert_eq!(request.header("content-type"), Some("image/png"));
    assert_eq!(request.body, b"PNG");
}

#[tokio::test]
async fn bytes_of_a_stream() {
    let request = sent(|client| client.put_raw(stream(&["one", " two"]))).await;
    assert_eq!(
        request.text(),
        "PUT /raw HTTP/1.1\n\
         accept: */*\n\
         content-type: application/octet-stream\n\
         host: 127.0.0.1\n\
         transfer-encoding: chunked\n\
         user-agent: cases\n\n\
         one two"
    );
    let body = stream(&["one", " two"]).with_length(7);
    let request = sent(|client| client.put_raw(body)).await;
    assert_eq!(
        request.text(),
        "PUT /raw HTTP/1.1\n\
         accept: */*\n\
         content-length: 7\n\
         content-type: application/octet-stream\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\n\
         one two"
    );
}

#[tokio::test]
async fn bytes_of_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.bin");
    std::fs::write(&path, [0, 1, 2]).expect("written");
    let request = sent(|client| client.put_raw(Body::from_path(&path))).await;
    assert_eq!(request.header("content-length"), Some("3"));
    assert_eq!(request.body, [0, 1, 2]);
}

#[tokio::test]
async fn text() {
    let request = sent(|client| client.send_text("a\r\nü")).await;
    assert_eq!(
        request.text(),
        "POST /text HTTP/1.1\n\
         accept: */*\n\
         content-length: 5\n\
         content-type: text/plain\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\n\
         a\r\nü"
    );
}

#[tokio::test]
async fn lines() {
    let points = [POINT, Point { x: 3, y: 4 }];
    let request = sent(|client| client.send_lines(&points)).await;
    assert_eq!(request.header("content-type"), Some("application/x-ndjson"));
    assert_eq!(request.body, b"{\"x\":1,\"y\":-2}\n{\"x\":3,\"y\":4}\n");
    // Lines that are still to come.
    let request = sent(|client| {
        let mut call = client.send_lines(&[]);
        let lines = stream(&["{\"x\":1,", "\"y\":-2}\n"]);
        call.request_mut().body("application/x-ndjson", lines);
        call
    });
    assert_eq!(request.await.body, b"{\"x\":1,\"y\":-2}\n");
}

/// A range is no media type that a body can have; the caller may know which one it is.
#[tokio::test]
async fn a_range_of_media_types() {
    let request = sent(|client| client.put_any("PNG")).await;
    assert_eq!(
        request.header("content-type"),
        Some("application/octet-stream")
    );
    let request = sent(|client| client.put_any("PNG").header("content-type", "image/png")).await;
    assert_eq!(request.header("content-type"), Some("image/png"));
    assert_eq!(request.body, b"PNG");
}

#[tokio::test]
async fn a_media_type_with_parameters() {
    let request = sent(|client| client.put_charset(&POINT)).await;
    assert_eq!(
        request.header("content-type"),
        Some("application/json; charset=utf-8")
    );
    assert_eq!(request.body, b"{\"x\":1,\"y\":-2}");
}

/// The standard's table of lists, and a name beside a reference.
#[tokio::test]
async fn names_of_xml_elements() {
    let list = || Some(vec!["a".to_owned(), "b".to_owned()]);
    let zoo = PutZooBody {
        plain: list(),
        item: list(),
        both: list(),
        wrapped: list(),
        wrapped_both: list(),
        wrapped_outer: list(),
        point: Some(POINT),
        closed: Some(true),
    };
    let request = sent(|client| client.put_zoo(&zoo)).await;
    assert_eq!(request.header("content-type"), Some("application/zoo+xml"));
    assert_eq!(
        String::from_utf8_lossy(&request.body),
        "<zoo closed=\"true\">\
         <plain>a</plain><plain>b</plain>\
         <animal>a</animal><animal>b</animal>\
         <alien>a</alien><alien>b</alien>\
         <wrapped><wrapped>a</wrapped><wrapped>b</wrapped></wrapped>\
         <birds><bird>a</bird><bird>b</bird></birds>\
         <fish><fish>a</fish><fish>b</fish></fish>\
         <place><x>1</x><y>-2</y></place>\
         </zoo>"
    );
}

/// Names of items are as the items have them, with what stands in front, at each depth.
#[tokio::test]
async fn names_in_xml() {
    let body = Note {
        language: Some("de".to_owned()),
        kids: Some(vec![Kid::new().age(3), Kid::new()]),
        names: Some(vec!["a".to_owned()]),
        rows: Some(vec![vec![1, 2], vec![3]]),
        ..Note::new("x")
    };
    let request = sent(|client| client.put_xml(&body)).await;
    let xml = String::from_utf8(request.body).expect("a text");
    assert_eq!(
        xml,
        "<note xml:lang=\"de\"><text>x</text>\
         <k:kid xmlns:k=\"urn:k\"><age>3</age></k:kid><k:kid xmlns:k=\"urn:k\"/>\
         <names><k:n xmlns:k=\"urn:k\">a</k:n></names>\
         <rows><row><cell>1</cell><cell>2</cell></row><row><cell>3</cell></row></rows></note>"
    );
    let headers = [("content-type", "application/xml")];
    let reply = crate::support::reply_of(200, &headers, &xml);
    let read = reply.xml(&crate::wire_bodies::expected::xml::NOTE);
    assert_eq!(read, Ok(body));
}
