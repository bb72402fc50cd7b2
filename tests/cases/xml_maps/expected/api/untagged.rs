// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::xml_maps::expected::client::Client;
use crate::xml_maps::expected::{types, xml};

impl Client {
    /// An operation of the API.
    ///
    /// `POST /doc`
    ///
    /// # Returns
    ///
    /// [`Doc`](types::Doc).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn send(&self, body: &types::Doc) -> Call<SendOperation> {
        let mut request = Request::new(&SEND);
        request.xml("application/xml", body, &xml::DOC);
        Call::new(self.core(), request)
    }

    /// The root element has no name in the description.
    ///
    /// `GET /note`
    ///
    /// # Returns
    ///
    /// [`ReadResponse`](types::ReadResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn read(&self) -> Call<Read> {
        Call::new(self.core(), Request::new(&READ))
    }

    /// An operation of the API.
    ///
    /// `POST /shapes`
    ///
    /// # Returns
    ///
    /// [`Drawing`](types::Drawing).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn draw(&self, body: &types::Drawing) -> Call<Draw> {
        let mut request = Request::new(&DRAW);
        request.xml("application/xml", body, &xml::DRAWING);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `POST /nodes`
    ///
    /// # Returns
    ///
    /// A list of [`Node`](types::Node).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn grow(&self, body: &types::Node) -> Call<Grow> {
        let mut request = Request::new(&GROW);
        request.xml("application/xml", body, &xml::NODE);
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::send`].
#[derive(Clone, Copy, Debug)]
pub struct SendOperation;

static SEND: OperationInfo = OperationInfo {
    id: "send",
    method: Method::POST,
    path: "/doc",
    accept: Some("application/xml"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for SendOperation {
    type Output = types::Doc;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_xml(reply, &xml::DOC),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::read`].
#[derive(Clone, Copy, Debug)]
pub struct Read;

static READ: OperationInfo = OperationInfo {
    id: "read",
    method: Method::GET,
    path: "/note",
    accept: Some("application/xml"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Read {
    type Output = types::ReadResponse;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_xml(reply, &xml::READ_RESPONSE),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::draw`].
#[derive(Clone, Copy, Debug)]
pub struct Draw;

static DRAW: OperationInfo = OperationInfo {
    id: "draw",
    method: Method::POST,
    path: "/shapes",
    accept: Some("application/xml"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Draw {
    type Output = types::Drawing;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_xml(reply, &xml::DRAWING),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::grow`].
#[derive(Clone, Copy, Debug)]
pub struct Grow;

static GROW: OperationInfo = OperationInfo {
    id: "grow",
    method: Method::POST,
    path: "/nodes",
    accept: Some("application/xml"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Grow {
    type Output = Vec<types::Node>;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_xml(reply, &xml::NODE_LIST),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
