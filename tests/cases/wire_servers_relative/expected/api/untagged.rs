// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::wire_servers_relative::expected::client::Client;

impl Client {
    /// An operation of the API.
    ///
    /// `GET /plain`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn plain(&self) -> Call<Plain> {
        Call::new(self.core(), Request::new(&PLAIN))
    }

    /// An operation of the API.
    ///
    /// `GET /own`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn own(&self) -> Call<Own> {
        Call::new(self.core(), Request::new(&OWN))
    }
}

/// The operation of [`Client::plain`].
#[derive(Clone, Copy, Debug)]
pub struct Plain;

static PLAIN: OperationInfo = OperationInfo {
    id: "plain",
    method: Method::GET,
    path: "/plain",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Plain {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::own`].
#[derive(Clone, Copy, Debug)]
pub struct Own;

static OWN: OperationInfo = OperationInfo {
    id: "own",
    method: Method::GET,
    path: "/own",
    accept: None,
    security: &[],
    server: Some("../v4"),
    documented_redirects: false,
};

impl Operation for Own {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
