// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::loans::expected::client::Client;
use crate::loans::expected::types;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::{PathStyle, QueryStyle};

impl Client {
    /// An operation of the API.
    ///
    /// `GET /books/{id}`
    ///
    /// # Returns
    ///
    /// [`Book`](types::Book).
    ///
    /// # Errors
    ///
    /// [`GetBookFailure`] has the documented failures.
    pub fn get_book(&self, id: &str) -> Call<GetBook> {
        let mut request = Request::new(&GET_BOOK);
        request.path("id", PathStyle::SIMPLE, id);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /loans`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CListLoans%3E): `limit`.
    ///
    /// # Returns
    ///
    /// A list of [`Loan`](types::Loan).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_loans(&self, reader: &str) -> Call<ListLoans> {
        let mut request = Request::new(&LIST_LOANS);
        request.query("reader", QueryStyle::FORM, reader);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `POST /loans`
    ///
    /// # Returns
    ///
    /// [`Receipt`](types::Receipt).
    ///
    /// # Errors
    ///
    /// [`LendFailure`] has the documented failures.
    pub fn lend(&self, body: &types::Loan) -> Call<Lend> {
        let mut request = Request::new(&LEND);
        request.json(body);
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::get_book`].
#[derive(Clone, Copy, Debug)]
pub struct GetBook;

static GET_BOOK: OperationInfo = OperationInfo {
    id: "getBook",
    method: Method::GET,
    path: "/books/{id}",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetBook {
    type Output = types::Book;
    type Failure = GetBookFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            404 => Answer::failure(reply, GetBookFailure::NotFound),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The documented failures of [`Client::get_book`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetBookFailure {
    /// Nobody knows it.
    ///
    /// Status 404.
    NotFound(types::Problem),
}

/// The operation of [`Client::list_loans`].
#[derive(Clone, Copy, Debug)]
pub struct ListLoans;

static LIST_LOANS: OperationInfo = OperationInfo {
    id: "listLoans",
    method: Method::GET,
    path: "/loans",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListLoans {
    type Output = Vec<types::Loan>;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<ListLoans> {
    /// Sets the parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.request_mut().query("limit", QueryStyle::FORM, &limit);
        self
    }
}

/// The operation of [`Client::lend`].
#[derive(Clone, Copy, Debug)]
pub struct Lend;

static LEND: OperationInfo = OperationInfo {
    id: "lend",
    method: Method::POST,
    path: "/loans",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Lend {
    type Output = types::Receipt;
    type Failure = LendFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            201 => Answer::success(reply),
            409 => Answer::failure(reply, LendFailure::Conflict),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The documented failures of [`Client::lend`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LendFailure {
    /// Somebody else has it.
    ///
    /// Status 409.
    Conflict(types::Problem),
}
