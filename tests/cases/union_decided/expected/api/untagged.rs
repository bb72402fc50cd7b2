// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::union_decided::expected::client::Client;
use crate::union_decided::expected::types;

impl Client {
    /// An operation of the API.
    ///
    /// `GET /things`
    ///
    /// # Returns
    ///
    /// [`ListThingsResponse`](types::ListThingsResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_things(&self) -> Call<ListThings> {
        Call::new(self.core(), Request::new(&LIST_THINGS))
    }

    /// An operation of the API.
    ///
    /// `POST /messages`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn send_message(
        &self,
        body: &[types::SendMessageBodyItem],
    ) -> Call<SendMessage> {
        let mut request = Request::new(&SEND_MESSAGE);
        request.json(body);
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::list_things`].
#[derive(Clone, Copy, Debug)]
pub struct ListThings;

static LIST_THINGS: OperationInfo = OperationInfo {
    id: "listThings",
    method: Method::GET,
    path: "/things",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListThings {
    type Output = types::ListThingsResponse;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::send_message`].
#[derive(Clone, Copy, Debug)]
pub struct SendMessage;

static SEND_MESSAGE: OperationInfo = OperationInfo {
    id: "sendMessage",
    method: Method::POST,
    path: "/messages",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for SendMessage {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
