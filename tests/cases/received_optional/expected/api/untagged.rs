// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::received_optional::expected::client::Client;
use crate::received_optional::expected::types;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};

impl Client {
    /// An operation of the API.
    ///
    /// `GET /answer`
    ///
    /// # Returns
    ///
    /// [`Answer`](types::Answer).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn answer(&self) -> Call<AnswerOperation> {
        Call::new(self.core(), Request::new(&ANSWER))
    }

    /// An operation of the API.
    ///
    /// `POST /answer`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn ask(&self, body: &types::Question) -> Call<Ask> {
        let mut request = Request::new(&ASK);
        request.json(body);
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::answer`].
#[derive(Clone, Copy, Debug)]
pub struct AnswerOperation;

static ANSWER: OperationInfo = OperationInfo {
    id: "answer",
    method: Method::GET,
    path: "/answer",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for AnswerOperation {
    type Output = types::Answer;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::ask`].
#[derive(Clone, Copy, Debug)]
pub struct Ask;

static ASK: OperationInfo = OperationInfo {
    id: "ask",
    method: Method::POST,
    path: "/answer",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Ask {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
