//! What becomes of an answer that came over the wire, and what was asked for.

mod failures;
mod streams;
mod successes;

use super::expected::client::Client;
use super::expected::types::Thing;
use crate::server::{Answer, Server};
use crate::wire::client_at;

/// A server with these answers, and a client for it.
async fn answering(answers: impl Into<Vec<Answer>>) -> (Server, Client) {
    let server = Server::start(answers).await;
    let client = client_at(Client::builder(), &server);
    (server, client)
}

/// An answer with a body of this content type.
fn answer(status: &str, content_type: &str, body: &str) -> Answer {
    Answer::new(status, &[&format!("content-type: {content_type}")], body)
}

/// An answer whose body has begun, and has no end yet: one chunk of it is there.
fn begun(content_type: &str, chunk: &str) -> Answer {
    let headers = [
        &format!("content-type: {content_type}"),
        "transfer-encoding: chunked",
    ];
    Answer::raw(
        "200 OK",
        &headers,
        format!("{:x}\r\n{chunk}\r\n", chunk.len()),
    )
}

fn thing(name: &str) -> Thing {
    Thing {
        name: name.to_owned(),
        additional: Default::default(),
    }
}
