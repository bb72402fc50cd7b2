use super::expected::api::untagged::{
    GetAnything, GetAnythingSuccess, GetColour, GetColourFailure, GetCount, GetCountFailure,
    GetName, GetNameFailure, GetPicture, GetReport, GetReportFailure, GetReportHeaders,
    GetReportSuccess,
};
use super::expected::types::{
    Colour, GetReportResponseXAnyHeader as Any, GetReportResponseXLeftHeader as Left,
};
use crate::runtime::call::{Answer, Operation};
use crate::support::reply_of;

type Decoded = Answer<GetReportSuccess, GetReportFailure>;

fn report(status: u16, content_type: &str, body: &str) -> Decoded {
    let headers = [("content-type", content_type)];
    GetReport::decode(&reply_of(status, &headers, body)).expect("it is read")
}

#[test]
fn the_content_type_decides() {
    use Answer::{Failure, Success};
    assert!(matches!(
        report(200, "application/json; charset=utf-8", r#"{"lines": 2}"#),
        Success(GetReportSuccess::Ok(report)) if report.lines == 2
    ));
    assert!(matches!(
        report(200, "text/csv", "a,b"),
        Success(GetReportSuccess::OkCsv(text)) if text == "a,b"
    ));
    assert!(matches!(
        report(200, "Application/PDF", "%PDF"),
        Success(GetReportSuccess::OkPdf(bytes)) if bytes == "%PDF"
    ));
    assert!(matches!(
        report(404, "application/problem+json", r#"{"title": "gone"}"#),
        Failure(GetReportFailure::ClientError(problem)) if problem.title.as_deref() == Some("gone")
    ));
    assert!(matches!(
        report(400, "text/plain", "no"),
        Failure(GetReportFailure::ClientErrorText(text)) if text == "no"
    ));
}

/// A range takes what no other media type does.
#[test]
fn the_narrowest_range_decides() {
    use GetAnythingSuccess::{Ok, OkAny, OkApplication};
    let read = |content_type: &str, body: &str| {
        let reply = reply_of(200, &[("content-type", content_type)], body);
        match GetAnything::decode(&reply).expect("it is read") {
            Answer::Success(success) => success,
            Answer::Failure(never) => match never {},
        }
    };
    assert!(matches!(read("application/json", r#"{"lines": 2}"#), Ok(report) if report.lines == 2));
    assert!(matches!(read("application/xml", "<a/>"), OkAny(text) if text == "<a/>"));
    assert!(matches!(read("application/pdf", "%PDF"), OkApplication(bytes) if bytes == "%PDF"));
    assert!(matches!(read("text/csv", "a,b"), OkAny(text) if text == "a,b"));
}

#[test]
fn json_is_asked_for_alone() {
    let client = super::expected::client::Client::builder()
        .base_url("http://127.0.0.1:1")
        .build()
        .expect("a client");
    let call = client.get_report();
    assert_eq!(call.request().operation().accept, Some("application/json"));
    let call = client.get_place();
    assert_eq!(call.request().operation().accept, Some("application/json"));
    let call = client.get_picture();
    assert_eq!(call.request().operation().accept, Some("image/*"));
}

#[test]
fn bytes_are_what_came() {
    let reply = reply_of(200, &[("content-type", "image/png")], "PNG");
    let Ok(Answer::Success(bytes)) = GetPicture::decode(&reply) else {
        panic!("it is read");
    };
    assert_eq!(bytes, "PNG");
}

#[test]
fn headers_are_typed() {
    let headers = [("x-pages", "3"), ("x-kinds", "a, b")];
    let reply = reply_of(200, &headers, "");
    let read = GetReportHeaders::of(reply.headers());
    assert_eq!(read.x_pages, Some(3));
    assert_eq!(read.x_kinds, Some(vec!["a".to_owned(), "b".to_owned()]));
    let reply = reply_of(200, &[("x-pages", "many"), ("x-kinds", "a")], "");
    let read = GetReportHeaders::of(reply.headers());
    assert_eq!(read.x_pages, None);
    assert_eq!(read.x_kinds, Some(vec!["a".to_owned()]));
    let unreadable: Vec<_> = read.unreadable.iter().map(|error| error.name()).collect();
    assert_eq!(unreadable, ["X-Pages"]);
}

/// A text is read by what the answer says it is.
#[test]
fn a_text_beside_json() {
    let read = |status: u16, content_type: &str, body: &str| {
        let reply = reply_of(status, &[("content-type", content_type)], body);
        match GetName::decode(&reply).expect("it is read") {
            Answer::Success(text) => text,
            Answer::Failure(GetNameFailure::BadRequest(text)) => format!("failed: {text}"),
        }
    };
    assert_eq!(read(200, "text/csv", "a,b"), "a,b");
    assert_eq!(read(200, "application/json", r#""a,b""#), "a,b");
    assert_eq!(read(400, "text/html", "<p>"), "failed: <p>");
    assert_eq!(read(400, "application/json", r#""no""#), "failed: no");
}

/// Texts of a certain kind come as they are or as JSON, and the content type says neither for sure.
#[test]
fn a_text_that_is_more() {
    let read = |status: u16, content_type: &str, body: &str| {
        let reply = reply_of(status, &[("content-type", content_type)], body);
        let answer = GetColour::decode(&reply).map_err(|error| error.to_string());
        answer.map(|answer| (answer, reply.repairs().len()))
    };
    let success = |colour| Ok((Answer::Success(colour), 0));
    let failure = |failure| Ok((Answer::Failure(failure), 0));
    assert_eq!(
        read(200, "text/plain; charset=utf-8", "red"),
        success(Colour::Red)
    );
    assert_eq!(
        read(200, "text/plain", r#""green""#),
        success(Colour::Green)
    );
    assert_eq!(read(200, "text/json", r#""red""#), success(Colour::Red));
    // A line of a text ends.
    assert_eq!(read(200, "text/plain", "red\r\n"), success(Colour::Red));
    let other = Colour::Other("dark red".to_owned());
    assert_eq!(read(200, "text/plain", "dark red"), success(other));
    let not_found =
        |text: Option<&str>| failure(GetColourFailure::NotFound(text.map(str::to_owned)));
    assert_eq!(
        read(404, "text/plain", "nobody's"),
        not_found(Some("nobody's"))
    );
    assert_eq!(read(404, "text/plain", "[blue]"), not_found(Some("[blue]")));
    assert_eq!(read(404, "text/plain", "null"), not_found(None));
    assert_eq!(read(404, "application/json", "null"), not_found(None));
    let id = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
    assert_eq!(
        read(404, "text/plain", "nobody's\n"),
        not_found(Some("nobody's\n"))
    );
    let which = || failure(GetColourFailure::ClientError(id.parse().expect("an id")));
    assert_eq!(read(410, "text/plain", &format!("{id}\n")), which());
    assert_eq!(read(410, "text/plain", id), which());
    assert_eq!(read(410, "application/json", &format!("{id:?}")), which());
    for (status, content_type, body) in [
        (200, "application/json", "red"),
        (200, "text/html", "<p>red</p>"),
        (409, "text/plain", "red"),
    ] {
        assert!(
            read(status, content_type, body).is_err(),
            "{content_type}: {body}"
        );
    }
}

#[test]
fn a_plain_text_has_a_type() {
    let read = |status: u16, body: &str| {
        let reply = reply_of(
            status,
            &[("content-type", "text/plain;charset=utf-8")],
            body,
        );
        GetCount::decode(&reply).map_err(|error| error.to_string())
    };
    assert_eq!(read(200, "42"), Ok(Answer::Success(42)));
    assert_eq!(
        read(400, "green"),
        Ok(Answer::Failure(GetCountFailure::BadRequest(Colour::Green)))
    );
    assert!(read(200, "many").is_err());
    let client = super::expected::client::Client::builder().base_url("http://127.0.0.1:1");
    let call = client.build().expect("a client").get_count();
    assert_eq!(call.request().operation().accept, Some("text/plain"));
}

/// A header is a text, and says which of several kinds it is by what it can be read as.
#[test]
fn headers_of_several_kinds() {
    let read =
        |name: &str, text: &str| GetReportHeaders::of(reply_of(200, &[(name, text)], "").headers());
    let left = |text: &str| read("x-left", text).x_left;
    assert_eq!(left("5"), Some(Left::Integer(5)));
    assert!(matches!(left("unlimited"), Some(Left::Unlimited(_))));
    assert!(matches!(left("5.5"), Some(Left::Unlimited(_))));
    assert_eq!(left("05"), Some(Left::Integer(5)));
    let any = |text: &str| read("x-any", text).x_any;
    assert_eq!(any("5"), Some(Any::Integer(5)));
    assert_eq!(any("1.50"), Some(Any::Number(1.5)));
    assert_eq!(any("true"), Some(Any::Boolean(true)));
    assert!(matches!(any("much"), Some(Any::Other(_))));
}
