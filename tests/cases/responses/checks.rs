use http::{HeaderMap, HeaderValue, StatusCode};

use super::expected::api::untagged::{GetJob, GetJobFailure, GetJobSuccess};
use super::expected::types;
use crate::runtime::call::{Answer, Operation};
use crate::runtime::redact::Redactor;
use crate::runtime::response::{Reply, Sent, Unreadable};

fn answer(
    status: u16,
    body: &'static str,
) -> Result<Answer<GetJobSuccess, GetJobFailure>, Unreadable> {
    let sent = Sent {
        method: "GET".to_owned(),
        url: "http://127.0.0.1/jobs".to_owned(),
        secrets: Redactor::default(),
    };
    let mut headers = HeaderMap::new();
    headers.insert("content-type", HeaderValue::from_static("application/json"));
    let status = StatusCode::from_u16(status).expect("a status");
    GetJob::decode(&Reply::new(sent, status, headers, body.into(), None))
}

#[test]
fn each_documented_success_is_a_variant() {
    let job = types::Job { id: 1 };
    assert!(
        matches!(answer(200, r#"{"id": 1}"#), Ok(Answer::Success(GetJobSuccess::Ok(found))) if found == job)
    );
    assert!(matches!(
        answer(202, r#"{"progress": 50}"#),
        Ok(Answer::Success(GetJobSuccess::Accepted(accepted))) if accepted.progress == 50
    ));
    assert!(matches!(
        answer(204, ""),
        Ok(Answer::Success(GetJobSuccess::NoContent))
    ));
}

#[test]
fn each_documented_failure_is_a_variant() {
    assert!(matches!(
        answer(404, r#"{"message": "gone"}"#),
        Ok(Answer::Failure(GetJobFailure::NotFound(problem))) if problem.message == "gone"
    ));
    for status in [500, 503, 599] {
        assert!(matches!(
            answer(status, r#"{"trace": "x"}"#),
            Ok(Answer::Failure(GetJobFailure::ServerError(error))) if error.trace.as_deref() == Some("x")
        ));
    }
    assert!(matches!(
        answer(400, r#"{"message": "no"}"#),
        Ok(Answer::Failure(GetJobFailure::Default(problem))) if problem.message == "no"
    ));
}

#[test]
fn wrong_values() {
    assert!(matches!(answer(206, "{}"), Err(Unreadable::Undocumented)));
    let Err(Unreadable::Json(error)) = answer(200, r#"{"id": "one"}"#) else {
        panic!("it is read");
    };
    assert_eq!(
        (error.path(), error.message()),
        ("$.id", "expected an integer, found a string")
    );
}
