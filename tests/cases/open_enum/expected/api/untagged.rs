// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::open_enum::expected::client::Client;
use crate::open_enum::expected::types;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};

impl Client {
    /// An operation of the API.
    ///
    /// `POST /models`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn use_model(&self, body: &types::UseModelBody) -> Call<UseModel> {
        let mut request = Request::new(&USE_MODEL);
        request.json(body);
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::use_model`].
#[derive(Clone, Copy, Debug)]
pub struct UseModel;

static USE_MODEL: OperationInfo = OperationInfo {
    id: "use_model",
    method: Method::POST,
    path: "/models",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for UseModel {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
