//! Multipart bodies, byte for byte.

use bytes::Bytes;
use runtime::binary::Binary;
use runtime::body::Body;
use runtime::encoding::Encoding;
use runtime::json::{Encode, Writer, from_slice, to_string};
use runtime::request::Request;
use runtime::style::QueryStyle;
use serde_json::{Value, json};

use super::api::{Client, POST_THING, THING};
use super::bodies::{TestFile, stream};
use super::objects::object;
use super::server::{self, Server};

const TYPE: &str = "multipart/form-data; boundary=B";

fn request(value: &impl Encode, parts: &[Encoding]) -> Request {
    let mut request = Request::new(&POST_THING);
    request.multipart(TYPE, value, parts);
    request
}

fn text(value: &impl Encode, parts: &[Encoding]) -> String {
    let request = request(value, parts);
    assert_eq!(request.refused(), None);
    let bytes = request.content().unwrap().1.as_bytes().unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn refused(value: &impl Encode, parts: &[Encoding]) -> String {
    request(value, parts).refused().unwrap().to_string()
}

#[derive(Clone, Debug, PartialEq, Default)]
struct Upload {
    id: Option<u32>,
    files: Vec<Binary>,
    meta: Option<Value>,
}

impl Encode for Upload {
    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.member("files", &self.files);
        object.optional("meta", &self.meta);
    }
}

#[tokio::test]
async fn as_it_goes_over_the_wire() {
    let file = TestFile::new("part.txt", b"from a file");
    let name = file.0.file_name().unwrap().to_str().unwrap().to_owned();
    let upload = Upload {
        id: Some(7),
        files: vec![
            Binary::from(b"\xff\0\r\n".to_vec()).file_name("a\"b\r\nc.bin"),
            Binary::from_path(&file.0).content_type("text/plain"),
            Binary::from(stream(&["from ", "a stream"]).with_length(13)),
        ],
        meta: Some(json!({ "a": [1, null] })),
    };
    let server = Server::start([server::json("200 OK", THING)]).await;
    let client = Client::at(server.url());
    let call = client.call(&POST_THING, |request| request.multipart(TYPE, &upload, &[]));
    call.await.unwrap();
    let request = server.request();
    let mut expected = b"--B\r\n\
        Content-Disposition: form-data; name=\"files\"; filename=\"a%22b%0D%0Ac.bin\"\r\n\
        Content-Type: application/octet-stream\r\n\r\n\
        \xff\0\r\n\r\n"
        .to_vec();
    expected.splice(
        0..0,
        *b"--B\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n7\r\n",
    );
    expected.extend(
        format!(
            "--B\r\n\
             Content-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\
             Content-Type: text/plain\r\n\r\n\
             from a file\r\n\
             --B\r\n\
             Content-Disposition: form-data; name=\"files\"; filename=\"files\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n\
             from a stream\r\n\
             --B\r\n\
             Content-Disposition: form-data; name=\"meta\"\r\n\
             Content-Type: application/json\r\n\r\n\
             {{\"a\":[1,null]}}\r\n\
             --B--\r\n"
        )
        .into_bytes(),
    );
    assert_eq!(
        String::from_utf8_lossy(&request.body),
        String::from_utf8_lossy(&expected)
    );
    assert_eq!(request.body, expected);
    assert_eq!(request.header("content-type"), Some(TYPE));
    // Every length is known, so the whole one is.
    assert_eq!(
        request.header("content-length"),
        Some(expected.len().to_string().as_str())
    );
}

#[tokio::test]
async fn a_length_that_is_not_known() {
    let upload = Upload {
        files: vec![stream(&["abc"]).into()],
        ..Upload::default()
    };
    let server = Server::start([server::json("200 OK", THING)]).await;
    let client = Client::at(server.url());
    let call = client.call(&POST_THING, |request| request.multipart(TYPE, &upload, &[]));
    call.await.unwrap();
    let request = server.request();
    assert_eq!(request.header("transfer-encoding"), Some("chunked"));
    assert!(
        request.text().contains("\r\n3\r\nabc\r\n"),
        "{}",
        request.text()
    );
}

#[test]
fn a_random_boundary() {
    let content_type = || {
        let mut request = Request::new(&POST_THING);
        request.multipart("multipart/form-data", &json!({ "a": 1 }), &[]);
        let (content_type, body) = request.content().unwrap();
        let content_type = content_type.to_str().unwrap().to_owned();
        let boundary = content_type
            .strip_prefix("multipart/form-data; boundary=")
            .unwrap();
        assert_eq!(boundary.len(), 32);
        let end = format!("\r\n--{boundary}--\r\n");
        assert!(body.as_bytes().unwrap().ends_with(end.as_bytes()));
        content_type
    };
    assert_ne!(content_type(), content_type());
}

#[test]
fn what_the_description_says() {
    static PARTS: &[Encoding] = &[
        Encoding::new("json").content_type("application/json"),
        Encoding::new("plain").content_type("text/plain; charset=utf-8"),
        Encoding::new("image")
            .content_type("image/*, image/png, image/jpeg")
            .headers(&[("X-Kind", "photo")]),
        Encoding::new("tags").style(QueryStyle::FORM.explode(false)),
        Encoding::new("deep").style(QueryStyle::DEEP_OBJECT),
        Encoding::new("piped").style(QueryStyle::PIPE_DELIMITED),
    ];
    object! {
        struct All {
            json: String = required "json",
            plain: u32 = required "plain",
            image: Binary = required "image",
            tags: Vec<String> = required "tags",
            deep: Value = required "deep",
            piped: Vec<u32> = required "piped",
        }
    }
    let all = All {
        json: "a".to_owned(),
        plain: 1,
        image: "P".into(),
        tags: vec!["a b".to_owned(), "c".to_owned()],
        deep: json!({ "x": { "y": "z/" } }),
        piped: vec![1, 2],
    };
    let part = |head: &str, body: &str| {
        format!("--B\r\nContent-Disposition: form-data; name={head}\r\n\r\n{body}\r\n")
    };
    assert_eq!(
        text(&all, PARTS),
        [
            part("\"json\"\r\nContent-Type: application/json", "\"a\""),
            part("\"plain\"\r\nContent-Type: text/plain; charset=utf-8", "1"),
            part(
                "\"image\"; filename=\"image\"\r\nContent-Type: image/png\r\nX-Kind: photo",
                "P"
            ),
            part("\"tags\"", "a b,c"),
            part("\"deep[x][y]\"", "z/"),
            part("\"piped\"", "1|2"),
            "--B--\r\n".to_owned(),
        ]
        .concat()
    );
}

#[test]
fn other_values() {
    assert_eq!(text(&json!({}), &[]), "--B--\r\n");
    assert_eq!(text(&Value::Null, &[]), "--B--\r\n");
    assert_eq!(
        text(&json!({ "a": null, "b": [true, null, "x", [1]] }), &[]),
        "--B\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\ntrue\r\n\
         --B\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\nx\r\n\
         --B\r\nContent-Disposition: form-data; name=\"b\"\r\nContent-Type: application/json\r\n\r\n[1]\r\n\
         --B--\r\n"
    );
    assert!(refused(&json!([1]), &[]).ends_with("only an object can be a multipart body"));
    assert!(
        refused(
            &json!({ "a": {} }),
            &[Encoding::new("a").content_type("application/xml")]
        )
        .ends_with("a list or an object can only be written as JSON")
    );
    // A header of the caller's choice must not come in by a media type.
    let file = |content_type: &str| Upload {
        files: vec![Binary::from("x").content_type(content_type)],
        ..Upload::default()
    };
    assert!(
        refused(&file("a/b\r\nX-Evil: 1"), &[])
            .ends_with("a header of its part cannot carry its value")
    );
    // A mark that somebody makes up is a text.
    let made_up = json!({ "a": "\u{1}0000:0" });
    assert!(text(&made_up, &[]).contains("\u{1}0000:0"));
}

#[test]
fn a_file_inside_of_an_object() {
    object! {
        struct Outer {
            inner: Inner = required "inner",
        }
    }
    object! {
        struct Inner {
            file: Binary = required "file",
        }
    }
    let outer = |file: Binary| Outer {
        inner: Inner { file },
    };
    assert!(text(&outer("a\"b".into()), &[]).contains("\r\n\r\n{\"file\":\"a\\\"b\"}\r\n"));
    for file in [
        Binary::from(vec![0xff]),
        Binary::from_path("x"),
        stream(&[]).into(),
    ] {
        assert!(
            refused(&outer(file), &[])
                .ends_with("a file inside of an object can only be sent if it is text")
        );
    }
}

/// A variant of a union, which has a tag of its own.
#[test]
fn files_of_a_tagged_value() {
    struct Tagged(Upload);
    impl Encode for Tagged {
        fn encode(&self, out: &mut Writer) {
            out.tagged("kind", "upload", &self.0);
        }
    }
    let tagged = Tagged(Upload {
        files: vec![vec![b'y'].into()],
        ..Upload::default()
    });
    assert_eq!(
        text(&tagged, &[]),
        "--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"files\"\r\n\
         Content-Type: application/octet-stream\r\n\r\ny\r\n\
         --B\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nupload\r\n\
         --B--\r\n"
    );
}

#[test]
fn large_bytes_are_not_copied() {
    let large = Bytes::from(vec![b'x'; 100_000]);
    let upload = Upload {
        files: vec![large.clone().into()],
        ..Upload::default()
    };
    let request = request(&upload, &[]);
    let body = request.content().unwrap().1;
    assert!(body.as_bytes().is_none());
    assert!(body.is_replayable());
    assert!(body.length().unwrap() > 100_000);
}

#[test]
fn binary_content_elsewhere() {
    let read: Binary = from_slice(b"\"abc\"").unwrap();
    assert_eq!(read, Binary::from("abc"));
    assert_eq!(read.text(), Some("abc"));
    assert_eq!(to_string(&read).unwrap(), "\"abc\"");
    for binary in [Binary::from(vec![0xff]), Binary::from_path("x")] {
        let error = to_string(&binary).unwrap_err();
        assert!(error.contains("multipart"), "{error}");
    }
    let named = Binary::from("secret")
        .file_name("a.txt")
        .content_type("text/plain");
    assert_eq!(named.name(), Some("a.txt"));
    assert_eq!(named.media_type(), Some("text/plain"));
    assert_eq!(
        format!("{named:?}"),
        "Binary { body: Body(6 bytes), file_name: Some(\"a.txt\"), content_type: Some(\"text/plain\") }"
    );
    assert_eq!(Body::from(named), Body::from("secret"));
    assert_eq!(Binary::default().text(), Some(""));
    // Nothing is put aside outside of a multipart body, also after one that failed.
    assert!(!refused(&json!([1]), &[]).is_empty());
    assert_eq!(to_string(&Binary::from("a")).unwrap(), "\"a\"");
}
