//! XML there and back, on a socket.

use runtime::call::{Answer, Operation};
use runtime::error::Error;
use runtime::response::{Reply, Unreadable};

use super::api::{Client, POST_THING};
use super::server::{Server, answer};
use super::xml_types::*;

#[derive(Debug, PartialEq)]
pub(super) struct Fault(Tag);

pub(super) enum Exchange {}

impl Operation for Exchange {
    type Output = Person;
    type Failure = Fault;

    fn decode(reply: &Reply) -> Result<Answer<Person, Fault>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_xml(reply, &PERSON),
            201 => Answer::success_xml_with(reply, &NUMBER, |id| Person {
                id: Some(id),
                name: None,
            }),
            400 => Answer::failure_xml(reply, &TAG, Fault),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

#[tokio::test]
async fn there_and_back() {
    let server = Server::start([
        answer("200 OK", "application/xml", "<Person id='7'/>"),
        answer("201 Created", "application/xml", "<n>8</n>"),
        answer("400 Bad Request", "application/xml", "<tag>bad</tag>"),
        answer("200 OK", "application/xml", "<Person id='x'/>"),
    ])
    .await;
    let client = Client::at(server.url());
    let call = client.call_as::<Exchange>(&POST_THING, |request| {
        request.xml("application/xml", &vec![1], &NUMBERS);
    });
    assert_eq!(call.clone().await.unwrap().into_body().id, Some(7));
    assert_eq!(call.clone().await.unwrap().into_body().id, Some(8));
    let Err(Error::Documented(fault)) = call.clone().await else {
        panic!()
    };
    assert_eq!(fault.body().0.value, "bad");
    let Err(Error::Decode(error)) = call.await else {
        panic!()
    };
    assert_eq!(error.path(), Some("$.id"));
    let sent = &server.requests()[0];
    assert_eq!(sent.text(), "<numbers><n>1</n></numbers>");
    assert_eq!(sent.header("content-type"), Some("application/xml"));
}
