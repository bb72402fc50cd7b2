// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::{HeaderMap, Method};

use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::header::{HeaderError, HeaderReader};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::QueryStyle;
use crate::shared_places::expected::client::Client;
use crate::shared_places::expected::types;

impl Client {
    /// An operation of the API.
    ///
    /// `GET /a`
    ///
    /// # Returns
    ///
    /// [`AResponse`](types::AResponse).
    ///
    /// # Errors
    ///
    /// [`AFailure`] has the documented failures.
    pub fn a(&self) -> Call<A> {
        Call::new(self.core(), Request::new(&A_INFO))
    }

    /// An operation of the API.
    ///
    /// `PUT /a`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CC%3E): `sort`, `body`.
    ///
    /// [`CHeaders`] reads the documented headers.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn c(&self) -> Call<C> {
        Call::new(self.core(), Request::new(&C_INFO))
    }

    /// An operation of the API.
    ///
    /// `POST /a`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CB%3E): `sort`, `body`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn b(&self) -> Call<B> {
        Call::new(self.core(), Request::new(&B_INFO))
    }
}

/// The operation of [`Client::a`].
#[derive(Clone, Copy, Debug)]
pub struct A;

static A_INFO: OperationInfo = OperationInfo {
    id: "a",
    method: Method::GET,
    path: "/a",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for A {
    type Output = types::AResponse;
    type Failure = AFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            404 => Answer::failure(reply, AFailure::NotFound),
            409 => Answer::failure(reply, AFailure::Conflict),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The documented failures of [`Client::a`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AFailure {
    /// n
    ///
    /// Status 404.
    NotFound(types::NotFoundResponse),
    /// c
    ///
    /// Status 409.
    Conflict(types::NotFoundResponse),
}

/// The operation of [`Client::c`].
#[derive(Clone, Copy, Debug)]
pub struct C;

static C_INFO: OperationInfo = OperationInfo {
    id: "c",
    method: Method::PUT,
    path: "/a",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for C {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<C> {
    /// Sets the parameter `sort`.
    pub fn sort(mut self, sort: types::SortParameter) -> Self {
        self.request_mut().query("sort", QueryStyle::FORM, &sort);
        self
    }

    /// Sets the body.
    pub fn body(mut self, body: &types::AResponseDeep) -> Self {
        self.request_mut().json(body);
        self
    }
}

/// The documented headers of the answers to [`Client::c`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CHeaders {
    /// The header `X-A`.
    pub x_a: Option<types::RateHeader>,
    /// The header `X-B`.
    pub x_b: Option<types::RateHeader>,
    /// The headers that are there and do not fit their types.
    pub unreadable: Vec<HeaderError>,
}

impl CHeaders {
    /// Reads them from the headers of an answer. One that cannot be read does not hide the
    /// others.
    pub fn of(headers: &HeaderMap) -> Self {
        let mut reader = HeaderReader::new(headers);
        Self {
            x_a: reader.get("X-A"),
            x_b: reader.get("X-B"),
            unreadable: reader.unreadable(),
        }
    }
}

/// The operation of [`Client::b`].
#[derive(Clone, Copy, Debug)]
pub struct B;

static B_INFO: OperationInfo = OperationInfo {
    id: "b",
    method: Method::POST,
    path: "/a",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for B {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<B> {
    /// Sets the parameter `sort`.
    pub fn sort(mut self, sort: types::SortParameter) -> Self {
        self.request_mut().query("sort", QueryStyle::FORM, &sort);
        self
    }

    /// Sets the body.
    pub fn body(mut self, body: &types::AResponse) -> Self {
        self.request_mut().json(body);
        self
    }
}
