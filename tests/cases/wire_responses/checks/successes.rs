use super::{answer, answering, thing};
use crate::runtime::error::Error;
use crate::server::Answer;
use crate::wire_responses::expected::api::untagged::{
    DeleteThingSuccess, GetDefaultFailure, GetMovedFailure, GetMovedHeaders, GetReportSuccess,
    GetThingHeaders, GetThingSuccess, WideningHeaders,
};
use crate::wire_responses::expected::types::{GetThingResponseXLimitsHeader, Note, Ticket};

#[tokio::test]
async fn each_documented_status() {
    let (server, client) = answering([
        Answer::json(r#"{"name": "n"}"#),
        answer("202 Accepted", "application/json", r#"{"ticket": 7}"#),
        Answer::raw("204 No Content", &[], ""),
    ])
    .await;
    for (status, body) in [
        (200, GetThingSuccess::Ok(thing("n"))),
        (
            202,
            GetThingSuccess::Accepted(Ticket {
                ticket: 7,
                additional: Default::default(),
            }),
        ),
        (204, GetThingSuccess::NoContent),
    ] {
        let response = client.get_thing("1").await.expect("a success");
        assert_eq!(response.status(), status);
        assert_eq!(*response.body(), body);
    }
    assert_eq!(
        server.requests()[0].text(),
        "GET /things/1 HTTP/1.1\n\
         accept: application/json\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\n"
    );
}

#[tokio::test]
async fn a_status_goes_before_its_range() {
    let (server, client) = answering([
        // What the description has no content for may have one all the same.
        answer("202 Accepted", "text/html", "<p>Going"),
        answer("200 OK", "text/plain", "gone"),
    ])
    .await;
    let response = client.delete_thing("1").await.expect("a success");
    assert_eq!(*response.body(), DeleteThingSuccess::Accepted);
    assert_eq!(response.bytes(), "<p>Going");
    let response = client.delete_thing("1").await.expect("a success");
    assert_eq!(
        *response.body(),
        DeleteThingSuccess::Success("gone".to_owned())
    );
    assert_eq!(server.requests()[0].header("accept"), Some("text/plain"));
}

/// It is the success for 2XX, and the failure for everything else.
#[tokio::test]
async fn a_default_alone() {
    let (_server, client) = answering([
        answer("201 Created", "application/json", r#"{"name": "n"}"#),
        answer(
            "500 Internal Server Error",
            "application/json",
            r#"{"name": "e"}"#,
        ),
    ])
    .await;
    let response = client.get_default().await.expect("a success");
    assert_eq!(*response.body(), thing("n"));
    let error = client.get_default().await.expect_err("a failure");
    assert_eq!(
        error.documented(),
        Some(&GetDefaultFailure::Default(thing("e")))
    );
}

#[tokio::test]
async fn the_content_type_decides() {
    let (server, client) = answering([
        answer(
            "200 OK",
            "application/json; charset=utf-8",
            r#"{"name": "n"}"#,
        ),
        answer("200 OK", "TEXT/CSV; header=present", "a,b"),
        answer("200 OK", "application/pdf", "%PDF"),
    ])
    .await;
    for body in [
        GetReportSuccess::Ok(thing("n")),
        GetReportSuccess::OkCsv("a,b".to_owned()),
        GetReportSuccess::OkPdf("%PDF".into()),
    ] {
        let response = client.get_report().await.expect("a success");
        assert_eq!(*response.body(), body);
    }
    for request in server.requests() {
        assert_eq!(request.header("accept"), Some("application/json"));
    }
}

/// Two media types that are bytes are two media types.
#[tokio::test]
async fn every_documented_content_type_is_read() {
    let (_server, client) = answering([answer("200 OK", "image/png", "PNG")]).await;
    let response = client.get_report().await.expect("a success");
    assert_eq!(response.bytes(), "PNG");
}

#[tokio::test]
async fn another_media_type_is_asked_for() {
    let (server, client) = answering([answer("200 OK", "text/csv", "a,b")]).await;
    let call = client.get_report().accept_csv();
    let response = call.await.expect("a success");
    assert_eq!(*response.body(), GetReportSuccess::OkCsv("a,b".to_owned()));
    assert_eq!(
        server.request().text(),
        "GET /report HTTP/1.1\n\
         accept: text/csv\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\n"
    );
}

#[tokio::test]
async fn text_and_bytes() {
    let (server, client) = answering([answer("200 OK", "text/plain", "ü\r\n")]).await;
    let response = client.get_text().await.expect("a text");
    assert_eq!(response.body(), "ü\r\n");
    assert_eq!(server.request().header("accept"), Some("text/plain"));

    let (server, client) =
        answering([answer("200 OK", "application/octet-stream", "\0\u{1}")]).await;
    let response = client.get_bytes().await.expect("bytes");
    assert_eq!(response.body().as_ref(), [0, 1]);
    assert_eq!(
        server.request().header("accept"),
        Some("application/octet-stream")
    );
}

/// Where no success is JSON, each of them is asked for.
#[tokio::test]
async fn every_documented_content_type_is_asked_for() {
    let (server, client) = answering([answer("200 OK", "image/jpeg", "JPEG")]).await;
    let response = client.get_picture().await.expect("a picture");
    assert_eq!(response.body(), "JPEG");
    assert_eq!(
        server.request().header("accept"),
        Some("image/png, image/jpeg")
    );
}

#[tokio::test]
async fn headers_are_typed() {
    let headers = [
        "content-type: application/json",
        "x-pages: 3",
        "X-Kinds: a, b",
        "x-kinds: c",
        "x-until: 2024-02-29T00:00:00Z",
        "x-limits: hour=5,day=60",
    ];
    let (_server, client) = answering([
        Answer::new("200 OK", &headers, r#"{"name": "n"}"#),
        Answer::new("200 OK", &["x-pages: many"], r#"{"name": "n"}"#),
    ])
    .await;
    let response = client.get_thing("1").await.expect("a success");
    let read = GetThingHeaders::of(response.headers());
    assert_eq!(read.x_pages, Some(3));
    assert_eq!(
        read.x_kinds,
        Some(["a", "b", "c"].map(str::to_owned).into())
    );
    let until = read.x_until.expect("a time");
    assert_eq!(until.as_str(), "2024-02-29T00:00:00Z");
    assert!(until.is_valid());
    let limits = GetThingResponseXLimitsHeader {
        hour: Some(5),
        day: Some(60),
        additional: Default::default(),
    };
    assert_eq!(read.x_limits, Some(limits));
    // A header that does not fit costs its own value, and not the answer.
    let response = client.get_thing("1").await.expect("a success");
    assert_eq!(*response.body(), GetThingSuccess::Ok(thing("n")));
    let read = GetThingHeaders::of(response.headers());
    assert_eq!(read.unreadable[0].name(), "X-Pages");
}

/// A header that one status has as an integer and another as a number or a text.
#[tokio::test]
async fn a_header_has_the_wider_of_two_types() {
    let (_server, client) = answering([
        Answer::new("200 OK", &["x-rate: 1", "x-left: 2"], ""),
        Answer::new("202 Accepted", &["x-rate: 1.5", "x-left: two"], ""),
    ])
    .await;
    for (rate, left) in [(1.0, "2"), (1.5, "two")] {
        let response = client.widening().await.expect("a success");
        let read = WideningHeaders::of(response.headers());
        assert_eq!(read.x_rate, Some(rate));
        assert_eq!(read.x_left.as_deref(), Some(left));
    }
}

#[tokio::test]
async fn a_redirect_is_followed() {
    let (server, client) = answering([
        Answer::redirect("/elsewhere?a=1"),
        answer("200 OK", "text/plain", "there"),
    ])
    .await;
    let response = client.get_text().await.expect("a text");
    assert_eq!(response.body(), "there");
    assert_eq!(server.requests()[1].target(), "/elsewhere?a=1");
}

#[tokio::test]
async fn a_success_of_another_shape_keeps_its_bytes() {
    let (_server, client) = answering([Answer::json(r#"{"name": 7}"#)]).await;
    // A number is read as a text, so this one is no text either.
    let response = client.get_thing("1").await.expect("a success");
    assert_eq!(response.repairs().len(), 1);
    let (server, client) = answering([Answer::json(r#"{"name": {}}"#)]).await;
    let error = client.get_thing("1").await.expect_err("it does not fit");
    let Error::Decode(error) = &error else {
        panic!("{error}");
    };
    assert_eq!(error.path(), Some("$.name"));
    assert_eq!(error.response().bytes(), r#"{"name": {}}"#);
    assert!(
        server
            .normalised(&error.to_string())
            .starts_with("the answer to GET http://127.0.0.1:PORT/things/{id} cannot be read: "),
        "{error}"
    );
}

/// A client that follows it would never see what is documented.
#[tokio::test]
async fn a_documented_redirect_is_an_answer() {
    let (server, client) =
        answering([Answer::new("303 See Other", &["location: /text"], "")]).await;
    let error = client.get_moved().await.expect_err("no text");
    assert_eq!(error.documented(), Some(&GetMovedFailure::SeeOther));
    let headers = GetMovedHeaders::of(error.headers().expect("headers"));
    assert_eq!(headers.location.as_deref(), Some("/text"));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn xml() {
    let body = "<?xml version=\"1.0\"?>\n<note id=\"7\">\n  <text>x&amp;y</text>\n  \
                <tags><tag>a</tag><tag>b</tag></tags>\n</note>";
    let (server, client) = answering([answer("200 OK", "application/xml", body)]).await;
    let response = client.get_note().await.expect("a note");
    let note = Note {
        id: Some(7),
        text: "x&y".to_owned(),
        tags: Some(vec!["a".to_owned(), "b".to_owned()]),
        additional: Default::default(),
    };
    assert_eq!(*response.body(), note);
    assert_eq!(server.request().header("accept"), Some("application/xml"));
}

/// What comes then is not decoded, so it may be of any media type.
#[tokio::test]
async fn another_media_type_as_it_comes() {
    let (server, client) = answering([answer("200 OK", "image/png", "PNG")]).await;
    let call = client.get_report().header("accept", "image/png");
    let mut stream = call.download().await.expect("a stream").into_body();
    assert_eq!(stream.next().await.expect("a piece").expect("bytes"), "PNG");
    assert_eq!(server.request().header("accept"), Some("image/png"));
}
