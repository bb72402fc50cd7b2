// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::read_only_write_only::expected::client::Client;
use crate::read_only_write_only::expected::types;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};

impl Client {
    /// An operation of the API.
    ///
    /// `POST /users`
    ///
    /// # Returns
    ///
    /// [`User`](types::User).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn create_user(&self, body: &types::User) -> Call<CreateUser> {
        let mut request = Request::new(&CREATE_USER);
        request.json(body);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /accounts`
    ///
    /// # Returns
    ///
    /// [`Received`](types::Received).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn get_account(&self) -> Call<GetAccount> {
        Call::new(self.core(), Request::new(&GET_ACCOUNT))
    }

    /// An operation of the API.
    ///
    /// `PUT /accounts`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn put_account(&self, body: &types::Sent) -> Call<PutAccount> {
        let mut request = Request::new(&PUT_ACCOUNT);
        request.json(body);
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::create_user`].
#[derive(Clone, Copy, Debug)]
pub struct CreateUser;

static CREATE_USER: OperationInfo = OperationInfo {
    id: "create_user",
    method: Method::POST,
    path: "/users",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for CreateUser {
    type Output = types::User;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            201 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::get_account`].
#[derive(Clone, Copy, Debug)]
pub struct GetAccount;

static GET_ACCOUNT: OperationInfo = OperationInfo {
    id: "get_account",
    method: Method::GET,
    path: "/accounts",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetAccount {
    type Output = types::Received;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::put_account`].
#[derive(Clone, Copy, Debug)]
pub struct PutAccount;

static PUT_ACCOUNT: OperationInfo = OperationInfo {
    id: "put_account",
    method: Method::PUT,
    path: "/accounts",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for PutAccount {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
