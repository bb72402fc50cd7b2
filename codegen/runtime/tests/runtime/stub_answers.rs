//! With which status a stub answers a value.

use std::panic::{AssertUnwindSafe, catch_unwind};

use runtime::call::{Answer, Operation};
use runtime::response::{Reply, Unreadable};
use runtime::stub::Stub;

use super::api::{GetThingFailure, POST_THING, THING, Thing};
use super::stub::{client, lamp};

/// Reads a success from one status alone.
struct At<const STATUS: u16>;

impl<const STATUS: u16> Operation for At<STATUS> {
    type Output = Thing;
    type Failure = GetThingFailure;

    fn decode(reply: &Reply) -> Result<Answer<Thing, GetThingFailure>, Unreadable> {
        if reply.status() == STATUS {
            return reply.json().map(Answer::Success);
        }
        Err(Unreadable::Undocumented)
    }
}

#[tokio::test]
async fn the_status_is_the_one_that_the_operation_reads() {
    let stub = Stub::new();
    stub.expect(At::<201>).answer(lamp());
    let call = client(&stub).call_as::<At<201>>(&POST_THING, |_| ());
    let response = call.await.unwrap();
    assert_eq!(response.status(), 201);
    assert_eq!(response.reply().text(), THING);
    stub.verify();
}

#[test]
fn an_operation_without_a_success_of_that_kind() {
    let stub = Stub::new();
    let expected = || drop(stub.expect(At::<404>).answer(lamp()));
    let panic = catch_unwind(AssertUnwindSafe(expected)).unwrap_err();
    assert_eq!(
        *panic.downcast::<&str>().unwrap(),
        "the operation has no success that is read from this value"
    );
    let _ = catch_unwind(AssertUnwindSafe(|| stub.verify()));
}
