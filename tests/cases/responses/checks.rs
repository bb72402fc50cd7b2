use super::expected::api::untagged::{
    DeleteJob, GetJob, GetJobFailure, GetJobSuccess, GetRanges, GetRangesFailure, HasJob,
    HasJobFailure,
};
use super::expected::types;
use crate::runtime::call::{Answer, Operation};
use crate::runtime::response::Unreadable;
use crate::support::reply_of;

fn answer(
    status: u16,
    body: &'static str,
) -> Result<Answer<GetJobSuccess, GetJobFailure>, Unreadable> {
    let headers = [("content-type", "application/json")];
    GetJob::decode(&reply_of(status, &headers, body))
}

#[test]
fn each_documented_success_is_a_variant() {
    let job = types::Job {
        id: 1,
        additional: Default::default(),
    };
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

/// What would come is asked for all the same: GET would bring it.
#[test]
fn an_answer_without_content_is_negotiated() {
    let client = super::expected::client::Client::builder()
        .base_url("http://127.0.0.1:1")
        .build()
        .expect("a client");
    let accept = client.has_job().request().operation().accept;
    assert_eq!(accept, Some("application/json"));
}

/// Neither an answer to HEAD nor one of status 204 has content, also where some is documented.
#[test]
fn answers_without_content() {
    let reply = |status| reply_of(status, &[("content-type", "application/json")], "");
    assert!(matches!(
        HasJob::decode(&reply(200)),
        Ok(Answer::Success(()))
    ));
    assert!(matches!(
        HasJob::decode(&reply(404)),
        Ok(Answer::Failure(HasJobFailure::NotFound))
    ));
    assert!(matches!(
        DeleteJob::decode(&reply(204)),
        Ok(Answer::Success(()))
    ));
}

/// Ranges and a default leave no status over.
#[test]
fn every_status_is_documented() {
    let get = |status| GetRanges::decode(&reply_of(status, &[], r#"{"id": 1}"#));
    assert!(matches!(
        get(299),
        Ok(Answer::Success(types::Job { id: 1, .. }))
    ));
    assert!(matches!(
        get(418),
        Ok(Answer::Failure(GetRangesFailure::ClientError))
    ));
    for status in [199, 301, 599] {
        assert!(matches!(
            get(status),
            Ok(Answer::Failure(GetRangesFailure::Default))
        ));
    }
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
