// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::union_in_order::expected::client::Client;
use crate::union_in_order::expected::types;

impl Client {
    /// An operation of the API.
    ///
    /// `POST /search`
    ///
    /// # Returns
    ///
    /// [`Answer`](types::Answer).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn search(&self, body: &types::Query) -> Call<Search> {
        let mut request = Request::new(&SEARCH);
        request.json(body);
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::search`].
#[derive(Clone, Copy, Debug)]
pub struct Search;

static SEARCH: OperationInfo = OperationInfo {
    id: "search",
    method: Method::POST,
    path: "/search",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Search {
    type Output = types::Answer;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
