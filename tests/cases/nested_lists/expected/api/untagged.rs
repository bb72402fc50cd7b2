// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::nested_lists::expected::client::Client;
use crate::nested_lists::expected::types;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::encoding::Encoding;
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::{Lists, QueryStyle};

impl Client {
    /// An operation of the API.
    ///
    /// `GET /charges`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CFind%3E): `named`, `silent`, `said`,
    /// `page`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn find(&self) -> Call<Find> {
        Call::new(self.core(), Request::new(&FIND))
    }

    /// An operation of the API.
    ///
    /// `POST /charges`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CCharge%3E): `body`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn charge(&self) -> Call<Charge> {
        Call::new(self.core(), Request::new(&CHARGE))
    }

    /// An operation of the API.
    ///
    /// `GET /orders`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3COrders%3E): `lines`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn orders(&self) -> Call<Orders> {
        Call::new(self.core(), Request::new(&ORDERS))
    }

    /// An operation of the API.
    ///
    /// `PUT /orders`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CReplace%3E): `body`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn replace(&self) -> Call<Replace> {
        Call::new(self.core(), Request::new(&REPLACE))
    }

    /// An operation of the API.
    ///
    /// `POST /orders`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3COrder%3E): `body`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn order(&self) -> Call<Order> {
        Call::new(self.core(), Request::new(&ORDER))
    }
}

/// The operation of [`Client::find`].
#[derive(Clone, Copy, Debug)]
pub struct Find;

static FIND: OperationInfo = OperationInfo {
    id: "find",
    method: Method::GET,
    path: "/charges",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Find {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<Find> {
    /// Sets the parameter `named[]`.
    pub fn named(mut self, named: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .query(
                "named[]",
                QueryStyle::FORM,
                &named.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }

    /// Sets the parameter `silent`.
    pub fn silent(mut self, silent: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .query(
                "silent",
                QueryStyle::DEEP_OBJECT,
                &silent.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }

    /// Sets the parameter `said`.
    pub fn said(mut self, said: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .query(
                "said",
                QueryStyle::DEEP_OBJECT.lists(Lists::Repeated),
                &said.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }

    /// Sets the parameter `page`.
    pub fn page(mut self, page: &types::Page) -> Self {
        self.request_mut().query("page", QueryStyle::FORM, page);
        self
    }
}

/// The operation of [`Client::charge`].
#[derive(Clone, Copy, Debug)]
pub struct Charge;

static CHARGE: OperationInfo = OperationInfo {
    id: "charge",
    method: Method::POST,
    path: "/charges",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Charge {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<Charge> {
    /// Sets the body.
    pub fn body(mut self, body: &types::ChargeBody) -> Self {
        self.request_mut()
            .form(
                "application/x-www-form-urlencoded",
                body,
                const {
                    &[
                        Encoding::new("expand")
                            .style(QueryStyle::DEEP_OBJECT.lists(Lists::Brackets)),
                        Encoding::new("items")
                            .style(QueryStyle::DEEP_OBJECT.lists(Lists::Brackets)),
                        Encoding::new("other").style(QueryStyle::DEEP_OBJECT),
                    ]
                },
            );
        self
    }
}

/// The operation of [`Client::orders`].
#[derive(Clone, Copy, Debug)]
pub struct Orders;

static ORDERS: OperationInfo = OperationInfo {
    id: "orders",
    method: Method::GET,
    path: "/orders",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Orders {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<Orders> {
    /// Sets the parameter `lines`.
    pub fn lines(mut self, lines: &[types::OrdersLinesItem]) -> Self {
        self.request_mut().query("lines", QueryStyle::FORM, lines);
        self
    }
}

/// The operation of [`Client::replace`].
#[derive(Clone, Copy, Debug)]
pub struct Replace;

static REPLACE: OperationInfo = OperationInfo {
    id: "replace",
    method: Method::PUT,
    path: "/orders",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Replace {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<Replace> {
    /// Sets the body.
    pub fn body(mut self, body: &types::ReplaceBody) -> Self {
        self.request_mut().form("application/x-www-form-urlencoded", body, &[]);
        self
    }
}

/// The operation of [`Client::order`].
#[derive(Clone, Copy, Debug)]
pub struct Order;

static ORDER: OperationInfo = OperationInfo {
    id: "order",
    method: Method::POST,
    path: "/orders",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Order {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<Order> {
    /// Sets the body.
    pub fn body(mut self, body: &types::OrderBody) -> Self {
        self.request_mut()
            .form(
                "application/x-www-form-urlencoded",
                body,
                const {
                    &[
                        Encoding::new("tags")
                            .style(QueryStyle::DEEP_OBJECT.lists(Lists::Brackets)),
                        Encoding::new("owner")
                            .style(QueryStyle::DEEP_OBJECT.lists(Lists::Brackets)),
                        Encoding::new("lines")
                            .style(QueryStyle::DEEP_OBJECT.lists(Lists::Brackets)),
                    ]
                },
            );
        self
    }
}
