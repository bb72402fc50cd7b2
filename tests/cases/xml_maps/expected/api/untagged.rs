// @generated
//! The operations without a tag.

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
