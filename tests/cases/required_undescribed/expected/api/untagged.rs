// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::required_undescribed::expected::client::Client;
use crate::required_undescribed::expected::types;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};

impl Client {
    /// An operation of the API.
    ///
    /// `DELETE /shares`
    ///
    /// # Returns
    ///
    /// [`Share`](types::Share).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn unshare(&self, body: &types::Unshare) -> Call<Unshare> {
        let mut request = Request::new(&UNSHARE);
        request.json(body);
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::unshare`].
#[derive(Clone, Copy, Debug)]
pub struct Unshare;

static UNSHARE: OperationInfo = OperationInfo {
    id: "unshare",
    method: Method::DELETE,
    path: "/shares",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Unshare {
    type Output = types::Share;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
