use std::time::Duration;

use super::{answer, answering};
use crate::runtime::error::Error;
use crate::server::Answer;
use crate::wire_responses::expected::api::untagged::{
    DeleteThingFailure, GetReportFailure, GetThingFailure,
};
use crate::wire_responses::expected::types::{Problem, Ticket};

fn problem(title: &str) -> Problem {
    Problem {
        title: Some(title.to_owned()),
        additional: Default::default(),
    }
}

#[tokio::test]
async fn each_documented_failure() {
    let (_server, client) = answering([
        answer(
            "404 Not Found",
            "application/problem+json",
            r#"{"title": "gone"}"#,
        ),
        answer("418 I'm a teapot", "text/plain", "short and stout"),
        Answer::new("503 Service Unavailable", &["retry-after: 7"], "busy"),
        answer(
            "500 Internal Server Error",
            "application/json",
            r#"{"ticket": 7}"#,
        ),
    ])
    .await;
    for (status, failure, is_retryable) in [
        (404, GetThingFailure::NotFound(problem("gone")), false),
        (
            418,
            GetThingFailure::ClientError("short and stout".to_owned()),
            false,
        ),
        (503, GetThingFailure::ServiceUnavailable, true),
        (
            500,
            GetThingFailure::Default(Ticket {
                ticket: 7,
                additional: Default::default(),
            }),
            false,
        ),
    ] {
        let error = client.get_thing("1").await.expect_err("a failure");
        assert_eq!(error.status().expect("a status"), status);
        assert_eq!(error.documented(), Some(&failure));
        assert_eq!(error.is_retryable(), is_retryable, "{status}");
        let wait = (status == 503).then_some(Duration::from_secs(7));
        assert_eq!(error.retry_after(), wait, "{status}");
    }
}

#[tokio::test]
async fn a_failure_in_one_of_its_media_types() {
    let (_server, client) = answering([
        answer(
            "409 Conflict",
            "application/problem+json",
            r#"{"title": "later"}"#,
        ),
        answer("409 Conflict", "text/plain; charset=utf-8", "later"),
    ])
    .await;
    for failure in [
        GetReportFailure::Conflict(problem("later")),
        GetReportFailure::ConflictText("later".to_owned()),
    ] {
        let error = client.get_report().await.expect_err("a failure");
        assert_eq!(error.documented(), Some(&failure));
    }
}

#[tokio::test]
async fn what_the_server_calls_the_exchange() {
    for name in ["x-request-id", "X-Correlation-Id", "X-Amz-Request-Id"] {
        let headers = [
            &format!("{name}: r-1"),
            "content-type: application/problem+json",
        ];
        let (_server, client) = answering([
            Answer::new("404 Not Found", &headers, "{}"),
            Answer::new("500 Internal Server Error", &headers, "{}"),
            Answer::new("200 OK", &headers, ""),
        ])
        .await;
        let error = client.delete_thing("1").await.expect_err("a failure");
        let failure = DeleteThingFailure::NotFound(Problem {
            title: None,
            additional: Default::default(),
        });
        assert_eq!(error.documented(), Some(&failure));
        assert_eq!(error.request_id(), Some("r-1"));
        let error = client.delete_thing("1").await.expect_err("a failure");
        assert!(matches!(error, Error::Undocumented(_)), "{error}");
        assert_eq!(error.request_id(), Some("r-1"));
        let response = client.delete_thing("1").await.expect("a success");
        assert_eq!(response.request_id(), Some("r-1"));
    }
}

#[tokio::test]
async fn an_undocumented_status_keeps_its_body() {
    let (server, client) =
        answering([answer("502 Bad Gateway", "text/html", "<h1>Bad gateway")]).await;
    let error = client.get_text().await.expect_err("a failure");
    assert!(matches!(error, Error::Undocumented(_)), "{error}");
    assert_eq!(error.status().expect("a status"), 502);
    assert!(error.is_retryable());
    let reply = error.response().expect("an answer");
    assert_eq!(reply.bytes(), "<h1>Bad gateway");
    assert_eq!(reply.content_type(), Some("text/html"));
    assert_eq!(
        server.normalised(&error.to_string()),
        "GET http://127.0.0.1:PORT/text was answered with 502 Bad Gateway, text/html, 15 bytes: \
         <h1>Bad gateway (502 is not documented)"
    );
    // A success that is not documented is none that could be read.
    let (_server, client) = answering([answer("201 Created", "text/plain", "made")]).await;
    let error = client.get_text().await.expect_err("it is not documented");
    assert!(matches!(error, Error::Undocumented(_)), "{error}");
    assert_eq!(error.response().expect("an answer").bytes(), "made");
}

#[tokio::test]
async fn a_documented_failure_of_another_shape_keeps_its_body() {
    let (_server, client) = answering([answer("404 Not Found", "text/html", "<h1>No")]).await;
    let error = client.get_thing("1").await.expect_err("a failure");
    assert!(matches!(error, Error::Undocumented(_)), "{error}");
    assert_eq!(error.status().expect("a status"), 404);
    assert_eq!(error.response().expect("an answer").bytes(), "<h1>No");
}

#[tokio::test]
async fn no_answer() {
    let (_server, client) = answering([Answer::hang_up()]).await;
    let error = client.get_text().await.expect_err("no answer");
    assert!(matches!(error, Error::Transport(_)), "{error}");
    assert_eq!(error.status(), None);

    let late = Answer::json("{}").after(Duration::from_secs(5));
    let (_server, client) = answering([late]).await;
    let call = client.get_text().timeout(Duration::from_millis(50));
    let error = call.await.expect_err("no answer");
    assert!(error.is_timeout() && error.is_retryable(), "{error}");
}
