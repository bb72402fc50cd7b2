// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::{HeaderStyle, PathStyle, QueryStyle};
use crate::setters::expected::client::Client;
use crate::setters::expected::types;

impl Client {
    /// An operation of the API.
    ///
    /// `POST /customers`
    ///
    /// # Returns
    ///
    /// [`Receipt`](types::Receipt).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn create_customer(&self, body: &types::Customer) -> Call<CreateCustomer> {
        let mut request = Request::new(&CREATE_CUSTOMER);
        request.json(body);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `POST /orders`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn create_order(&self, body: &types::Order) -> Call<CreateOrder> {
        let mut request = Request::new(&CREATE_ORDER);
        request.json(body);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /notes`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_notes(&self) -> Call<ListNotes> {
        Call::new(self.core(), Request::new(&LIST_NOTES))
    }

    /// An operation of the API.
    ///
    /// `POST /notes`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CCreateNote%3E): `body`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn create_note(&self) -> Call<CreateNote> {
        Call::new(self.core(), Request::new(&CREATE_NOTE))
    }

    /// An operation of the API.
    ///
    /// `GET /pets/{kind}`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CListPets%3E): `sort`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_pets(&self) -> Call<ListPets> {
        let mut request = Request::new(&LIST_PETS);
        request.path("kind", PathStyle::SIMPLE, &types::ListPetsKind::Cat);
        request.query("version", QueryStyle::FORM, &types::ListPetsVersion::N2);
        request.header("X-Mode", HeaderStyle::SIMPLE, &types::ListPetsXMode::Full);
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::create_customer`].
#[derive(Clone, Copy, Debug)]
pub struct CreateCustomer;

static CREATE_CUSTOMER: OperationInfo = OperationInfo {
    id: "createCustomer",
    method: Method::POST,
    path: "/customers",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for CreateCustomer {
    type Output = types::Receipt;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::create_order`].
#[derive(Clone, Copy, Debug)]
pub struct CreateOrder;

static CREATE_ORDER: OperationInfo = OperationInfo {
    id: "createOrder",
    method: Method::POST,
    path: "/orders",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for CreateOrder {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::list_notes`].
#[derive(Clone, Copy, Debug)]
pub struct ListNotes;

static LIST_NOTES: OperationInfo = OperationInfo {
    id: "listNotes",
    method: Method::GET,
    path: "/notes",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListNotes {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::create_note`].
#[derive(Clone, Copy, Debug)]
pub struct CreateNote;

static CREATE_NOTE: OperationInfo = OperationInfo {
    id: "createNote",
    method: Method::POST,
    path: "/notes",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for CreateNote {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<CreateNote> {
    /// Sets the body.
    pub fn body(mut self, body: &types::Note) -> Self {
        self.request_mut().json(body);
        self
    }
}

/// The operation of [`Client::list_pets`].
#[derive(Clone, Copy, Debug)]
pub struct ListPets;

static LIST_PETS: OperationInfo = OperationInfo {
    id: "listPets",
    method: Method::GET,
    path: "/pets/{kind}",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListPets {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<ListPets> {
    /// Sets the parameter `sort`.
    pub fn sort(mut self, sort: types::ListPetsSort) -> Self {
        self.request_mut().query("sort", QueryStyle::FORM, &sort);
        self
    }
}
