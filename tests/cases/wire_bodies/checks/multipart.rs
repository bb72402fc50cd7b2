use std::collections::BTreeMap;

use super::{POINT, sent, stream};
use crate::runtime::binary::Binary;
use crate::server::Recorded;
use crate::wire_bodies::expected::types::{Point, UploadBody, UploadUntypedBody};

/// The body with `B` in the place of the random boundary.
pub(super) fn parts(request: &Recorded) -> String {
    let content_type = request.header("content-type").expect("a content type");
    let (_, boundary) = content_type.split_once("; boundary=").expect("a boundary");
    let body = String::from_utf8_lossy(&request.body);
    body.replace(boundary, "B")
}

/// Nothing but an object has names for the parts: the caller gives them.
#[tokio::test]
async fn parts_of_no_object() {
    let files = ["a", "b"].map(|text| Binary::from(text.as_bytes().to_vec()));
    let body = BTreeMap::from([("file".to_owned(), files.to_vec())]);
    let request = sent(|client| client.attach(&body)).await;
    assert_eq!(
        parts(&request),
        "--B\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n\
         Content-Type: application/octet-stream\r\n\
         \r\n\
         a\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n\
         Content-Type: application/octet-stream\r\n\
         \r\n\
         b\r\n\
         --B--\r\n"
    );
}

/// A body that is described as one text is the caller's own.
#[tokio::test]
async fn parts_as_one_text() {
    let request = sent(|client| client.batch("--b\r\n\r\nx\r\n--b--")).await;
    assert_eq!(
        request.header("content-type"),
        Some("multipart/mixed;boundary=b")
    );
    assert_eq!(request.body, b"--b\r\n\r\nx\r\n--b--");
}

#[tokio::test]
async fn each_kind_of_part() {
    let body = UploadBody {
        title: Some("a \"title\"".to_owned()),
        count: Some(3),
        tags: Some(vec!["a".to_owned(), "b".to_owned()]),
        points: Some(vec![POINT, Point { x: 3, y: 4 }]),
        ..UploadBody::new(Binary::from(vec![b'x']))
    };
    let request = sent(|client| client.upload(&body)).await;
    assert_eq!(request.line, "POST /upload HTTP/1.1");
    assert_eq!(
        parts(&request),
        "--B\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n\
         Content-Type: application/octet-stream\r\n\
         \r\n\
         x\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"title\"\r\n\
         \r\n\
         a \"title\"\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"count\"\r\n\
         \r\n\
         3\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"tags\"\r\n\
         \r\n\
         a\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"tags\"\r\n\
         \r\n\
         b\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"points\"\r\n\
         Content-Type: application/json\r\n\
         \r\n\
         {\"x\":1,\"y\":-2}\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"points\"\r\n\
         Content-Type: application/json\r\n\
         \r\n\
         {\"x\":3,\"y\":4}\r\n\
         --B--\r\n"
    );
    let length = request.body.len().to_string();
    assert_eq!(request.header("content-length"), Some(length.as_str()));
}

/// A part without a type is binary.
#[tokio::test]
async fn parts_without_a_type() {
    let body = UploadUntypedBody {
        files: Some(vec![Binary::from("a").file_name("a.txt"), "b".into()]),
        photo: Some(Binary::from("PNG")),
        value: Some(serde_json::json!({"any": 1})),
    };
    let request = sent(|client| client.upload_untyped(&body)).await;
    assert_eq!(
        parts(&request),
        "--B\r\n\
         Content-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\
         Content-Type: application/octet-stream\r\n\
         \r\n\
         a\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"files\"; filename=\"files\"\r\n\
         Content-Type: application/octet-stream\r\n\
         \r\n\
         b\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"photo\"; filename=\"photo\"\r\n\
         Content-Type: image/png\r\n\
         \r\n\
         PNG\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"value\"\r\n\
         Content-Type: application/json\r\n\
         \r\n\
         {\"any\":1}\r\n\
         --B--\r\n"
    );
}

#[tokio::test]
async fn what_the_encoding_says() {
    let body = UploadBody {
        point: Some(POINT),
        page: Some("<p>".to_owned()),
        joined: Some(vec!["a".to_owned(), "b c".to_owned()]),
        deep: Some(POINT),
        ..UploadBody::new("x")
    };
    let request = sent(|client| client.upload(&body)).await;
    assert_eq!(
        parts(&request),
        "--B\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n\
         Content-Type: application/octet-stream\r\n\
         \r\n\
         x\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"point\"\r\n\
         Content-Type: application/vnd.point+json\r\n\
         X-Kind: first\r\n\
         \r\n\
         {\"x\":1,\"y\":-2}\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"page\"\r\n\
         Content-Type: text/html\r\n\
         \r\n\
         <p>\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"joined\"\r\n\
         \r\n\
         a,b c\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"deep[x]\"\r\n\
         \r\n\
         1\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"deep[y]\"\r\n\
         \r\n\
         -2\r\n\
         --B--\r\n"
    );
}

#[tokio::test]
async fn several_files() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("b.jpg");
    std::fs::write(&path, "JPEG").expect("written");
    let pictures = vec![
        Binary::from("PNG").file_name("a \"1\".png"),
        Binary::from_path(&path).content_type("image/jpeg"),
    ];
    let body = UploadBody {
        pictures: Some(pictures),
        ..UploadBody::new(Binary::from_path(&path).file_name("c.bin"))
    };
    let request = sent(|client| client.upload(&body)).await;
    assert_eq!(
        parts(&request),
        "--B\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"c.bin\"\r\n\
         Content-Type: application/octet-stream\r\n\
         \r\n\
         JPEG\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"pictures\"; filename=\"a %221%22.png\"\r\n\
         Content-Type: image/png\r\n\
         \r\n\
         PNG\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"pictures\"; filename=\"b.jpg\"\r\n\
         Content-Type: image/jpeg\r\n\
         \r\n\
         JPEG\r\n\
         --B--\r\n"
    );
}

#[tokio::test]
async fn a_file_from_a_stream() {
    let file = Binary::from(stream(&["one", " two"])).file_name("a.txt");
    let body = UploadBody::new(file.content_type("text/plain"));
    let request = sent(|client| client.upload(&body)).await;
    assert_eq!(request.header("transfer-encoding"), Some("chunked"));
    assert_eq!(
        parts(&request),
        "--B\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\
         Content-Type: text/plain\r\n\
         \r\n\
         one two\r\n\
         --B--\r\n"
    );
}

/// The standard's table of default media types has no plain text for what is encoded, and takes
/// `contentEncoding` for a header of the part.
#[tokio::test]
async fn a_part_with_a_content_encoding() {
    let body = UploadBody {
        key: Some(b"key".as_slice().into()),
        ..UploadBody::new("x")
    };
    let request = sent(|client| client.upload(&body)).await;
    assert_eq!(
        parts(&request),
        "--B\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n\
         Content-Type: application/octet-stream\r\n\
         \r\n\
         x\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"key\"\r\n\
         Content-Type: application/octet-stream\r\n\
         Content-Transfer-Encoding: base64\r\n\
         \r\n\
         a2V5\r\n\
         --B--\r\n"
    );
}
