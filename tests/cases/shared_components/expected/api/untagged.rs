// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use http::Method;

use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::QueryStyle;
use crate::shared_components::expected::client::Client;
use crate::shared_components::expected::types;

impl Client {
    /// An operation of the API.
    ///
    /// `GET /first`
    ///
    /// # Errors
    ///
    /// [`GetFirstFailure`] has the documented failures.
    pub fn get_first(&self) -> Call<GetFirst> {
        Call::new(self.core(), Request::new(&GET_FIRST))
    }

    /// An operation of the API.
    ///
    /// `GET /second`
    ///
    /// # Errors
    ///
    /// [`GetSecondFailure`] has the documented failures.
    pub fn get_second(&self, order: types::OrderParameter) -> Call<GetSecond> {
        let mut request = Request::new(&GET_SECOND);
        request.query("order", QueryStyle::FORM, &order);
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::get_first`].
#[derive(Clone, Copy, Debug)]
pub struct GetFirst;

static GET_FIRST: OperationInfo = OperationInfo {
    id: "get_first",
    method: Method::GET,
    path: "/first",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetFirst {
    type Output = ();
    type Failure = GetFirstFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Ok(Answer::Success(())),
            429 => Answer::failure(reply, GetFirstFailure::TooManyRequests),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The documented failures of [`Client::get_first`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetFirstFailure {
    /// Too often.
    ///
    /// Status 429.
    TooManyRequests(types::TooManyResponse),
}

/// The operation of [`Client::get_second`].
#[derive(Clone, Copy, Debug)]
pub struct GetSecond;

static GET_SECOND: OperationInfo = OperationInfo {
    id: "get_second",
    method: Method::GET,
    path: "/second",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetSecond {
    type Output = ();
    type Failure = GetSecondFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Ok(Answer::Success(())),
            429 => Answer::failure(reply, GetSecondFailure::TooManyRequests),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The documented failures of [`Client::get_second`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetSecondFailure {
    /// Too often.
    ///
    /// Status 429.
    TooManyRequests(types::TooManyResponse),
}
