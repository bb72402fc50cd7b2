// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::multi_file::expected::client::Client;
use crate::multi_file::expected::types;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};

impl Client {
    /// An operation of the API.
    ///
    /// `GET /pets`
    ///
    /// # Returns
    ///
    /// A list of [`Pet`](types::Pet).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_pets(&self) -> Call<ListPets> {
        Call::new(self.core(), Request::new(&LIST_PETS))
    }
}

/// The operation of [`Client::list_pets`].
#[derive(Clone, Copy, Debug)]
pub struct ListPets;

static LIST_PETS: OperationInfo = OperationInfo {
    id: "list_pets",
    method: Method::GET,
    path: "/pets",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListPets {
    type Output = Vec<types::Pet>;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
