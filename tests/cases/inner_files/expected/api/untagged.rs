// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::inner_files::expected::client::Client;
use crate::inner_files::expected::types;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::encoding::Encoding;
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::QueryStyle;

impl Client {
    /// An operation of the API.
    ///
    /// `POST /json`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CJsonOperation%3E): `body`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn json(&self) -> Call<JsonOperation> {
        Call::new(self.core(), Request::new(&JSON))
    }

    /// An operation of the API.
    ///
    /// `POST /map`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CMap%3E): `body`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn map(&self) -> Call<Map> {
        Call::new(self.core(), Request::new(&MAP))
    }

    /// An operation of the API.
    ///
    /// `POST /styled`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CStyled%3E): `body`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn styled(&self) -> Call<Styled> {
        Call::new(self.core(), Request::new(&STYLED))
    }
}

/// The operation of [`Client::json`].
#[derive(Clone, Copy, Debug)]
pub struct JsonOperation;

static JSON: OperationInfo = OperationInfo {
    id: "json",
    method: Method::POST,
    path: "/json",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for JsonOperation {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<JsonOperation> {
    /// Sets the body.
    pub fn body(mut self, body: &types::JsonBody) -> Self {
        self.request_mut().json(body);
        self
    }
}

/// The operation of [`Client::map`].
#[derive(Clone, Copy, Debug)]
pub struct Map;

static MAP: OperationInfo = OperationInfo {
    id: "map",
    method: Method::POST,
    path: "/map",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Map {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<Map> {
    /// Sets the body.
    pub fn body(mut self, body: &types::MapBody) -> Self {
        self.request_mut().multipart("multipart/form-data", body, &[]);
        self
    }
}

/// The operation of [`Client::styled`].
#[derive(Clone, Copy, Debug)]
pub struct Styled;

static STYLED: OperationInfo = OperationInfo {
    id: "styled",
    method: Method::POST,
    path: "/styled",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Styled {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<Styled> {
    /// Sets the body.
    pub fn body(mut self, body: &types::StyledBody) -> Self {
        self.request_mut()
            .multipart(
                "multipart/form-data",
                body,
                const {
                    &[
                        Encoding::new("files").style(QueryStyle::DEEP_OBJECT),
                        Encoding::new("page")
                            .content_type("image/png")
                            .style(QueryStyle::DEEP_OBJECT),
                        Encoding::new("joined").style(QueryStyle::FORM.explode(false)),
                    ]
                },
            );
        self
    }
}
