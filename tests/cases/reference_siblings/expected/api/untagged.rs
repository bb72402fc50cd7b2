// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::reference_siblings::expected::client::Client;
use crate::reference_siblings::expected::types;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};

impl Client {
    /// An operation of the API.
    ///
    /// `POST /drives`
    ///
    /// # Returns
    ///
    /// [`Drive`](types::Drive).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn create(&self, body: &types::Drive) -> Call<Create> {
        let mut request = Request::new(&CREATE);
        request.json(body);
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::create`].
#[derive(Clone, Copy, Debug)]
pub struct Create;

static CREATE: OperationInfo = OperationInfo {
    id: "create",
    method: Method::POST,
    path: "/drives",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Create {
    type Output = types::Drive;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            201 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
