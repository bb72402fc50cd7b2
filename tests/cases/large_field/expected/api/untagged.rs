// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use http::Method;

use crate::large_field::expected::client::Client;
use crate::large_field::expected::types;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};

impl Client {
    /// A large body in one of several notations, and a large answer beside others, are behind a
    /// pointer.
    ///
    /// `PUT /customers`
    ///
    /// # Returns
    ///
    /// One of [`PutCustomerSuccess`].
    ///
    /// # Errors
    ///
    /// [`PutCustomerFailure`] has the documented failures.
    pub fn put_customer(
        &self,
        body: impl Into<PutCustomerContent>,
    ) -> Call<PutCustomer> {
        let mut request = Request::new(&PUT_CUSTOMER);
        match body.into() {
            PutCustomerContent::Json(body) => request.json(&body),
            PutCustomerContent::Text(body) => request.text("text/plain", body),
        }
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::put_customer`].
#[derive(Clone, Copy, Debug)]
pub struct PutCustomer;

static PUT_CUSTOMER: OperationInfo = OperationInfo {
    id: "putCustomer",
    method: Method::PUT,
    path: "/customers",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for PutCustomer {
    type Output = PutCustomerSuccess;
    type Failure = PutCustomerFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_with(reply, PutCustomerSuccess::Ok),
            202 => Ok(Answer::Success(PutCustomerSuccess::Accepted)),
            409 => Answer::failure(reply, PutCustomerFailure::Conflict),
            423 => Answer::failure_text(reply, PutCustomerFailure::Locked),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The body of [`Client::put_customer`], in one of its notations.
#[derive(Debug, Clone, PartialEq)]
pub enum PutCustomerContent {
    /// Sent as `application/json`.
    Json(Box<types::Customer>),
    /// Sent as `text/plain`.
    Text(String),
}

impl From<types::Customer> for PutCustomerContent {
    fn from(body: types::Customer) -> Self {
        Self::Json(Box::new(body))
    }
}

impl From<&types::Customer> for PutCustomerContent {
    fn from(body: &types::Customer) -> Self {
        Self::Json(Box::new(body.clone()))
    }
}

/// The documented successes of [`Client::put_customer`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PutCustomerSuccess {
    /// The customer as it is kept.
    ///
    /// Status 200.
    Ok(Box<types::Customer>),
    /// It is kept later.
    ///
    /// Status 202.
    Accepted,
}

/// The documented failures of [`Client::put_customer`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PutCustomerFailure {
    /// The customer that is in the way.
    ///
    /// Status 409.
    Conflict(Box<types::Customer>),
    /// Why it is locked.
    ///
    /// Status 423.
    Locked(String),
}
