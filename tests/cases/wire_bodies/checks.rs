//! What a body becomes on the wire, in each notation.

mod forms;
mod multipart;
mod others;
mod parts;

use std::io;
use std::pin::Pin;
use std::slice::Iter;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::expected::client::Client;
use super::expected::types::{Note, Point};
use crate::runtime::body::Body;
use crate::runtime::call::{Call, Operation};
use crate::server::Recorded;
use crate::wire;

async fn sent<O: Operation>(call: impl FnOnce(&Client) -> Call<O>) -> Recorded {
    wire::sent(Client::builder(), call).await
}

fn note() -> Note {
    Note {
        id: Some(7),
        tags: Some(vec!["a b".to_owned(), "c".to_owned()]),
        ..Note::new("x&y")
    }
}

const POINT: Point = Point { x: 1, y: -2 };

/// A stream of these pieces.
struct Pieces(Iter<'static, &'static str>);

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next().map(|piece| Ok(Bytes::from(*piece))))
    }
}

fn stream(pieces: &'static [&'static str]) -> Body {
    Body::from_stream(Pieces(pieces.iter()))
}
