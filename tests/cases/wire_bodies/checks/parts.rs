//! Parts without names, parts inside of parts, and headers that the caller gives for a part.

use std::collections::BTreeMap;

use serde_json::json;

use super::multipart::parts;
use super::{Client, POINT, sent};
use crate::runtime::binary::Binary;
use crate::runtime::formats::Date;
use crate::wire_bodies::expected::api::untagged::SendRecordContent;
use crate::wire_bodies::expected::types::{
    Note, Point, PutHeadedBody, Record, RecordHistory, SendHeadedBody,
    SendHeadedBodyFileXKindHeader, SendHeadedBodyInner, SendHeadedBodyList, SendMixedBodyItem,
    SendRelatedBodyItem,
};

/// 3.2's `prefixEncoding` and `itemEncoding`.
#[tokio::test]
async fn parts_by_place() {
    let body = [
        SendRelatedBodyItem::Point(POINT),
        SendRelatedBodyItem::Binary(Binary::from("PNG")),
        SendRelatedBodyItem::Binary(
            Binary::from("JPEG")
                .content_type("image/jpeg")
                .file_name("a \"b\".jpg"),
        ),
    ];
    let request = sent(|client| {
        client
            .send_related(&body)
            .part_1_content_id("<point>")
            .part_content_location(&[None, Some("pictures/b".to_owned())])
    })
    .await;
    assert_eq!(
        parts(&request),
        "--B\r\n\
         Content-Type: application/vnd.point+json\r\n\
         Content-ID: <point>\r\n\
         \r\n\
         {\"x\":1,\"y\":-2}\r\n\
         --B\r\n\
         Content-Type: image/png\r\n\
         Content-Transfer-Encoding: binary\r\n\
         \r\n\
         PNG\r\n\
         --B\r\n\
         Content-Disposition: attachment; filename=\"a %22b%22.jpg\"\r\n\
         Content-Type: image/jpeg\r\n\
         Content-Transfer-Encoding: binary\r\n\
         Content-Location: pictures/b\r\n\
         \r\n\
         JPEG\r\n\
         --B--\r\n"
    );
}

/// Nothing is said of the parts: they are written by their values.
#[tokio::test]
async fn parts_of_a_list() {
    let body = [
        Some(SendMixedBodyItem::String("a".to_owned())),
        None,
        Some(SendMixedBodyItem::Map(BTreeMap::from([(
            "b".to_owned(),
            json!(1),
        )]))),
    ];
    let request = sent(|client| client.send_mixed(&body)).await;
    assert_eq!(
        parts(&request),
        "--B\r\n\
         \r\n\
         a\r\n\
         --B\r\n\
         Content-Type: application/json\r\n\
         \r\n\
         null\r\n\
         --B\r\n\
         Content-Type: application/json\r\n\
         \r\n\
         {\"b\":1}\r\n\
         --B--\r\n"
    );
}

/// A form whose parts say themselves what they are called keeps their order.
#[tokio::test]
async fn a_form_in_order() {
    let request = sent(|client| client.send_pair(&(3, POINT))).await;
    assert_eq!(
        parts(&request),
        "--B\r\n\
         Content-Disposition: form-data; name=\"count\"\r\n\
         \r\n\
         3\r\n\
         --B\r\n\
         Content-Type: application/json\r\n\
         Content-Disposition: form-data; name=\"point\"\r\n\
         \r\n\
         {\"x\":1,\"y\":-2}\r\n\
         --B--\r\n"
    );
}

#[tokio::test]
async fn headers_of_parts() {
    let body = SendHeadedBody {
        pictures: Some(vec!["one".into(), "two".into()]),
        ..SendHeadedBody::new("x", POINT)
    };
    let request = sent(|client| {
        // Some of them before the body, some after it.
        client
            .send_headed()
            .file_x_checksum(7)
            .meta_x_tags(&["a".to_owned(), "b".to_owned()])
            .body(&body)
            .meta_x_point(&Point { x: 3, y: 4 })
            .pictures_x_rank(&[1, 2])
            .pictures_x_note(&[None, Some("last".to_owned())])
    })
    .await;
    assert_eq!(
        parts(&request),
        "--B\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n\
         Content-Type: application/octet-stream\r\n\
         X-Kind: raw\r\n\
         X-Checksum: 7\r\n\
         \r\n\
         x\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"meta\"\r\n\
         Content-Type: application/json\r\n\
         X-Tags: a,b\r\n\
         X-Point: {\"x\":3,\"y\":4}\r\n\
         \r\n\
         {\"x\":1,\"y\":-2}\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"pictures\"; filename=\"pictures\"\r\n\
         Content-Type: image/png\r\n\
         X-Rank: 1\r\n\
         \r\n\
         one\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"pictures\"; filename=\"pictures\"\r\n\
         Content-Type: image/png\r\n\
         X-Rank: 2\r\n\
         X-Note: last\r\n\
         \r\n\
         two\r\n\
         --B--\r\n"
    );
}

/// What is required is an argument; what the description gives a default may be said otherwise.
#[tokio::test]
async fn a_header_that_a_part_must_have() {
    let body = PutHeadedBody { file: "x".into() };
    let request = sent(|client| client.put_headed(-1, &body)).await;
    assert_eq!(
        parts(&request),
        "--B\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n\
         Content-Type: application/octet-stream\r\n\
         X-Checksum: -1\r\n\
         \r\n\
         x\r\n\
         --B--\r\n"
    );
    let body = SendHeadedBody::new("x", POINT);
    let packed = SendHeadedBodyFileXKindHeader::Packed;
    let request = sent(|client| client.send_headed().body(&body).file_x_kind(packed)).await;
    let text = parts(&request);
    assert!(text.contains("\r\nX-Kind: packed\r\n\r\nx\r\n"), "{text}");
}

#[tokio::test]
async fn parts_inside_of_parts() {
    let body = SendHeadedBody {
        inner: Some(SendHeadedBodyInner {
            point: Some(POINT),
            file: Some(Binary::from(b"\xff".to_vec()).file_name("a.png")),
        }),
        list: Some(SendHeadedBodyList {
            parts: Some(vec!["a".to_owned(), "b".to_owned()]),
        }),
        items: Some(vec![vec!["<p>".to_owned(), "c".to_owned()]]),
        ..SendHeadedBody::new("x", POINT)
    };
    let request = sent(|client| client.send_headed().body(&body)).await;
    let text = parts(&request);
    let (_, inner) = text
        .split_once("--B\r\nContent-Disposition: form-data; name=\"inner\"")
        .expect("the part");
    assert_eq!(
        inner,
        "\r\n\
         Content-Type: multipart/mixed; boundary=i\r\n\
         \r\n\
         --i\r\n\
         Content-Disposition: form-data; name=\"point\"\r\n\
         Content-Type: application/json\r\n\
         \r\n\
         {\"x\":1,\"y\":-2}\r\n\
         --i\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\
         Content-Type: image/png\r\n\
         \r\n\
         \u{fffd}\r\n\
         --i--\r\n\
         \r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"list\"\r\n\
         Content-Type: multipart/form-data; boundary=l\r\n\
         \r\n\
         --l\r\n\
         Content-Disposition: form-data; name=\"parts\"\r\n\
         \r\n\
         a\r\n\
         --l\r\n\
         Content-Disposition: form-data; name=\"parts\"\r\n\
         \r\n\
         b\r\n\
         --l--\r\n\
         \r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"items\"\r\n\
         Content-Type: multipart/mixed; boundary=m\r\n\
         \r\n\
         --m\r\n\
         Content-Type: text/html\r\n\
         \r\n\
         <p>\r\n\
         --m\r\n\
         Content-Type: text/plain; charset=utf-8\r\n\
         \r\n\
         c\r\n\
         --m--\r\n\
         \r\n\
         --B--\r\n"
    );
}

/// An object whose encoding says XML, as the standard's own example has it.
#[tokio::test]
async fn parts_that_are_xml() {
    let record = Record {
        history: Some(RecordHistory {
            changed: Some(Date::unchecked("2026-01-02")),
            by: Some(vec!["a".to_owned(), "<b>".to_owned()]),
        }),
        notes: Some(vec![Note {
            id: Some(7),
            ..Note::new("x&y")
        }]),
        free: Some(BTreeMap::from([("a".to_owned(), json!({"b": [1, 2]}))])),
        point: Some(POINT),
        table: None,
    };
    let body = SendRecordContent::Multipart(record.clone());
    let request = sent(|client| client.send_record(body)).await;
    assert_eq!(
        parts(&request),
        "--B\r\n\
         Content-Disposition: form-data; name=\"history\"\r\n\
         Content-Type: application/xml; charset=utf-8\r\n\
         \r\n\
         <h:history xmlns:h=\"https://example.com/h\" changed=\"2026-01-02\"><by>a</by><by>&lt;b&gt;</by></h:history>\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"notes\"\r\n\
         Content-Type: application/xml\r\n\
         \r\n\
         <note id=\"7\"><text>x&amp;y</text></note>\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"free\"\r\n\
         Content-Type: application/vnd.free+xml\r\n\
         \r\n\
         <free><a><b>1</b><b>2</b></a></free>\r\n\
         --B\r\n\
         Content-Disposition: form-data; name=\"point\"\r\n\
         Content-Type: application/json\r\n\
         \r\n\
         {\"x\":1,\"y\":-2}\r\n\
         --B--\r\n"
    );
    let record = Record {
        notes: None,
        free: None,
        ..record
    };
    let csv = Record {
        table: Some(vec![POINT]),
        ..Record::default()
    };
    let builder = Client::builder().base_url("http://127.0.0.1:9");
    let client = builder.build().expect("a client");
    let call = client.send_record(SendRecordContent::Multipart(csv));
    assert_eq!(
        call.await.expect_err("no CSV").to_string(),
        "sendRecord was not sent: its argument `table` cannot be sent: \
         a list or an object can only be written as JSON"
    );
    let request = sent(|client| client.send_record(SendRecordContent::Form(record))).await;
    assert_eq!(
        String::from_utf8_lossy(&request.body),
        "history=%3Ch%3Ahistory+xmlns%3Ah%3D%22https%3A%2F%2Fexample.com%2Fh%22+\
         changed%3D%222026-01-02%22%3E%3Cby%3Ea%3C%2Fby%3E%3Cby%3E%26lt%3Bb%26gt%3B%3C%2Fby%3E\
         %3C%2Fh%3Ahistory%3E&point=%7B%22x%22%3A1%2C%22y%22%3A-2%7D"
    );
}

/// A header goes nowhere without its part, and must not end its line.
#[tokio::test]
async fn headers_that_cannot_be_sent() {
    let builder = Client::builder().base_url("http://127.0.0.1:9");
    let client = builder.build().expect("a client");
    let body = SendHeadedBody::new("x", POINT);
    let call = client.send_headed().body(&body).pictures_x_rank(&[1]);
    let error = call.await.expect_err("no part");
    assert_eq!(
        error.to_string(),
        "sendHeaded was not sent: its argument `X-Rank` cannot be sent: \
         there is no part of the body that it could stand in"
    );
    let tags = ["a\r\nX-Evil: b".to_owned()];
    let error = client.send_headed().body(&body).meta_x_tags(&tags).await;
    assert_eq!(
        error.expect_err("a line break").to_string(),
        "sendHeaded was not sent: its argument `X-Tags` cannot be sent: \
         a header cannot carry line breaks, NUL or other control characters"
    );
}
