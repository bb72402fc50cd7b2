//! What the standard's "Style Examples" say, for a parameter in each place.

mod headers;
mod others;
mod paths;
mod queries;

use super::expected::client::Client;
use super::expected::types::{Color, Filter, FilterRange};
use crate::runtime::call::{Call, Operation};
use crate::runtime::error::Error;
use crate::server::{Recorded, Server};
use crate::wire::{self, client_at, done};

const COLOR: Color = Color {
    r: 100,
    g: 200,
    b: 150,
};

fn list() -> Vec<String> {
    ["blue", "black", "brown"].map(str::to_owned).to_vec()
}

/// A list whose elements hold what joins lists.
fn awkward_list() -> Vec<String> {
    ["a,b", "c d", "e|f", "g;h.i"].map(str::to_owned).to_vec()
}

fn filter() -> Filter {
    Filter {
        name: Some("a b".to_owned()),
        range: Some(FilterRange {
            from: Some(1),
            to: Some(2),
        }),
        tags: Some(vec!["x".to_owned(), "y&z".to_owned()]),
    }
}

async fn sent<O: Operation>(call: impl FnOnce(&Client) -> Call<O>) -> Recorded {
    wire::sent(Client::builder(), call).await
}

/// The method and the target of the request that a call becomes.
async fn target<O: Operation>(call: impl FnOnce(&Client) -> Call<O>) -> String {
    let request = sent(call).await;
    let line = request.line.strip_suffix(" HTTP/1.1");
    line.expect("a version").to_owned()
}

/// What is said of a call that is not sent, and of which nothing reaches the server.
async fn refused<O: Operation>(call: impl FnOnce(&Client) -> Call<O>) -> String {
    let server = Server::start([done()]).await;
    let client = client_at(Client::builder(), &server);
    let Err(error) = call(&client).await else {
        panic!("it is sent: {:?}", server.requests());
    };
    assert!(matches!(error, Error::Argument(_)), "{error}");
    assert_eq!(server.requests().len(), 0);
    format!("{error}\n{error:?}")
}
