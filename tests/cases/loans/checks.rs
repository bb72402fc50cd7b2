//! A program that lends books, tested with a stub alone: no server, no socket, and no time that passes.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use http::Method;
use serde_json::json;

use super::expected::api::untagged::{GetBook, GetBookFailure, Lend, LendFailure, ListLoans};
use super::expected::client::Client;
use super::expected::types::{Book, Loan, LoanNotesItem, Problem, Receipt};
use crate::runtime::call::Retries;
use crate::runtime::error::{ApiError, Error, TimeoutKind, TransportFailure};
use crate::runtime::stub::Stub;
use crate::runtime::transport::FaultKind;

/// The code under test: lends a book to a reader who has fewer than two, and tells its title.
async fn lend(client: &Client, reader: &str, id: &str) -> Result<Option<String>, ApiError> {
    let loans = client.list_loans(reader).limit(2).await?.into_body();
    if loans.len() >= 2 {
        return Ok(None);
    }
    let book = client.get_book(id).await?.into_body();
    client.lend(&Loan::new(id).days(14)).await?;
    Ok(Some(book.title))
}

fn client(stub: &Stub) -> Client {
    let builder = Client::builder().base_url("http://library.test/v1");
    let builder = builder.transport(stub.clone()).no_retries();
    builder.build().expect("a client")
}

fn book(id: &str) -> Book {
    Book {
        id: id.to_owned(),
        title: "Dune".to_owned(),
        copies: None,
        additional: Default::default(),
    }
}

fn receipt(number: i64) -> Receipt {
    Receipt {
        number,
        due: None,
        additional: Default::default(),
    }
}

fn problem(message: &str) -> Problem {
    Problem {
        message: message.to_owned(),
        additional: Default::default(),
    }
}

/// What a stub says that is not content.
#[track_caller]
fn told(stub: &Stub) -> String {
    let panic = catch_unwind(AssertUnwindSafe(|| stub.verify())).expect_err("it is not content");
    *panic.downcast::<String>().expect("a text")
}

#[tokio::test]
async fn answers_are_of_the_operations_types() {
    let stub = Stub::new();
    let client = client(&stub);
    stub.expect(ListLoans).answer([Loan::new("b-1")]);
    stub.expect(GetBook).answer(book("b-2"));
    stub.expect(Lend).answer(receipt(7));
    let title = lend(&client, "ada", "b-2").await.expect("it is lent");
    assert_eq!(title.as_deref(), Some("Dune"));
    stub.verify();
    let requests = stub.requests();
    let lines = requests.iter().map(|came| {
        let body = String::from_utf8_lossy(came.body());
        format!("{} {} {body}", came.method(), came.uri())
    });
    assert_eq!(
        lines.collect::<Vec<_>>(),
        [
            "GET http://library.test/v1/loans?reader=ada&limit=2 ",
            "GET http://library.test/v1/books/b-2 ",
            r#"POST http://library.test/v1/loans {"book":"b-2","days":14}"#,
        ]
    );
}

#[tokio::test]
async fn the_status_is_the_one_of_the_success() {
    let stub = Stub::new();
    let client = client(&stub);
    stub.expect(Lend).answer(receipt(7));
    let response = client.lend(&Loan::new("b-1")).await.expect("it is lent");
    assert_eq!(response.status(), 201);
    assert_eq!(response.into_body(), receipt(7));
}

#[tokio::test]
async fn nothing_more_is_called_than_is_needed() {
    let stub = Stub::new();
    let client = client(&stub);
    stub.expect(ListLoans)
        .answer([Loan::new("b-1"), Loan::new("b-2")]);
    stub.expect(GetBook).never();
    stub.expect(Lend).never();
    let title = lend(&client, "ada", "b-3").await.expect("an answer");
    assert_eq!(title, None);
    stub.verify();
}

#[tokio::test]
async fn a_documented_failure() {
    let stub = Stub::new();
    let client = client(&stub);
    stub.expect(client.get_book("b-9"))
        .answer_json(404, &problem("no such book"));
    let error = client.get_book("b-9").await.expect_err("a failure");
    assert_eq!(
        error.documented(),
        Some(&GetBookFailure::NotFound(problem("no such book")))
    );
    stub.expect(Lend)
        .answer_json(409, &problem("ben has it"))
        .and_header("retry-after", "60");
    let error = client.lend(&Loan::new("b-1")).await.expect_err("a failure");
    assert_eq!(
        error.documented(),
        Some(&LendFailure::Conflict(problem("ben has it")))
    );
    assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
    assert_eq!(
        error.to_string(),
        "POST http://library.test/v1/loans was answered with a documented failure: 409 Conflict, \
         application/json, 24 bytes: {\"message\":\"ben has it\"}"
    );
    stub.verify();
}

/// What an operation does not document is told apart from what it does.
#[tokio::test]
async fn other_failures() {
    let stub = Stub::new();
    let client = client(&stub);
    stub.expect(ListLoans)
        .answer_json(200, &json!([{"book": {}}]));
    let error = client.list_loans("ada").await.expect_err("a failure");
    let Error::Decode(error) = error else {
        panic!("{error:?}")
    };
    assert_eq!(error.path(), Some("$[0].book"));
    stub.expect(ListLoans)
        .answer_status(410)
        .break_connection()
        .fail(FaultKind::Connect);
    let error = client.list_loans("ada").await.expect_err("a failure");
    assert!(matches!(error, Error::Undocumented(_)), "{error:?}");
    for failure in [TransportFailure::Exchange, TransportFailure::Connect] {
        let error = client.list_loans("ada").await.expect_err("a failure");
        let Error::Transport(error) = error else {
            panic!("{error:?}")
        };
        assert_eq!(error.failure(), failure);
    }
    stub.verify();
}

/// Nobody waits: the clock of the test goes on by itself.
#[tokio::test(start_paused = true)]
async fn a_time_limit_is_over() {
    let stub = Stub::new();
    let client = client(&stub);
    stub.expect(ListLoans).answer(Vec::<Loan>::new());
    stub.expect(GetBook).hang();
    stub.expect(Lend).never();
    let start = tokio::time::Instant::now();
    let error = lend(&client, "ada", "b-1").await.expect_err("a time-out");
    assert_eq!(start.elapsed(), Duration::from_secs(60));
    let Error::Timeout(timeout) = error.error() else {
        panic!("{error:?}")
    };
    assert_eq!(timeout.kind(), TimeoutKind::Call);
    assert_eq!(
        error.to_string(),
        "GET http://library.test/v1/books/{id}: the time limit of 60s was over while waiting for the answer"
    );
    stub.verify();
}

/// A sequence: what the client repeats by itself is a call like the others, and the waits between the
/// repeats take no time.
#[tokio::test(start_paused = true)]
async fn answers_in_turn() {
    let stub = Stub::new();
    let client = client(&stub);
    stub.expect(client.get_book("b-1"))
        .answer_status(503)
        .time_out()
        .answer(book("b-1"));
    stub.expect(client.get_book("b-2"))
        .answer(book("b-2"))
        .answer_json(404, &problem("burnt"))
        .times(3);
    let call = client.get_book("b-1").retries(Retries::new());
    let response = call.await.expect("the third answer");
    assert_eq!(response.reply().sent().attempts, 3);
    assert_eq!(
        client.get_book("b-2").await.expect("a book").body().id,
        "b-2"
    );
    for _ in 0..2 {
        let error = client.get_book("b-2").await.expect_err("a failure");
        assert!(error.is_not_found(), "{error:?}");
    }
    stub.verify();
    let ids = stub.requests();
    let ids = ids.iter().map(|came| came.operation_id().unwrap_or("none"));
    assert_eq!(ids.collect::<Vec<_>>(), ["getBook"; 6]);
}

#[tokio::test]
async fn what_was_not_called() {
    let stub = Stub::new();
    let client = client(&stub);
    stub.expect(ListLoans)
        .answer([Loan::new("b-1"), Loan::new("b-2")]);
    stub.expect(GetBook).answer(book("b-3"));
    stub.expect(client.lend(&Loan::new("b-3")))
        .answer(receipt(7))
        .times(2);
    stub.expect_request(Method::DELETE, "/loans/7")
        .answer_status(204);
    lend(&client, "ada", "b-3").await.expect("an answer");
    assert_eq!(
        told(&stub),
        "the calls are not those that were expected\n\
         - missing: GetBook: expected 1 call, came 0\n\
         - missing: Lend with the arguments of a call: expected 2 calls, came 0\n\
         - missing: DELETE /loans/7: expected 1 call, came 0"
    );
}

/// The text that people read when their test fails: the place in the body, what is there, and what was
/// to be.
#[tokio::test]
async fn a_call_with_other_arguments() {
    let stub = Stub::new();
    let client = client(&stub);
    let note = |text: &str| LoanNotesItem::new(text);
    let wanted = Loan::new("b-1")
        .days(14)
        .notes([note("by post"), note("fragile")]);
    stub.expect(client.lend(&wanted)).answer(receipt(7));
    stub.expect(client.list_loans("ada").limit(5))
        .answer(Vec::<Loan>::new());

    let sent = Loan::new("b-1")
        .days(14)
        .notes([note("by post"), note("heavy")]);
    let error = client.lend(&sent).await.expect_err("nobody expects it");
    assert_eq!(
        error.to_string(),
        "POST http://library.test/v1/loans could not be sent: the transport does not send it \
         (POST /v1/loans (lend) is not expected)"
    );
    client
        .list_loans("ada")
        .await
        .expect_err("nobody expects it");
    assert_eq!(
        told(&stub),
        "the calls are not those that were expected\n\
         - missing: Lend with the arguments of a call: expected 1 call, came 0\n\
         - missing: ListLoans with the arguments of a call: expected 1 call, came 0\n\
         - not expected: POST /v1/loans (lend)\n    \
         Lend with the arguments of a call: in the body, $.notes[1].text is \"heavy\", expected \"fragile\"\n    \
         ListLoans with the arguments of a call: another operation\n\
         - not expected: GET /v1/loans (listLoans)\n    \
         Lend with the arguments of a call: another operation\n    \
         ListLoans with the arguments of a call: the query parameter `limit` is none, expected \"5\""
    );
}
