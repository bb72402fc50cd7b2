// @generated
//! What lives in houses.
//!
//! [`Pets`] has the methods; `client.pets()` gives it.

use http::{HeaderMap, Method};

use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::client::Core;
use crate::runtime::header::{HeaderError, HeaderReader};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::QueryStyle;
use crate::swagger_2::expected::client::{KEY, LOGIN, MACHINE};
use crate::swagger_2::expected::types;

/// What lives in houses.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'c> {
    core: &'c Core,
}

impl<'c> Pets<'c> {
    pub(crate) fn new(core: &'c Core) -> Self {
        Self { core }
    }

    /// An operation of the API.
    ///
    /// `GET /pets`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CListPets%3E): `limit`, `order`.
    ///
    /// # Returns
    ///
    /// A list of [`Pet`](types::Pet).
    ///
    /// [`ListPetsHeaders`] reads the documented headers.
    ///
    /// # Errors
    ///
    /// [`ListPetsFailure`] has the documented failures.
    pub fn list_pets(&self) -> Call<ListPets> {
        Call::new(self.core, Request::new(&LIST_PETS))
    }

    /// An operation of the API.
    ///
    /// `POST /pets`
    ///
    /// # Arguments
    ///
    /// * `body`: What is kept.
    ///
    /// # Returns
    ///
    /// [`Pet`](types::Pet).
    ///
    /// [`AddPetHeaders`] reads the documented headers.
    ///
    /// # Errors
    ///
    /// [`AddPetFailure`] has the documented failures.
    pub fn add_pet(&self, body: &types::Pet) -> Call<AddPet> {
        let mut request = Request::new(&ADD_PET);
        request.json(body);
        Call::new(self.core, request)
    }

    /// An operation of the API.
    ///
    /// `PUT /pets/text`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CRenameAll%3E): `body`.
    ///
    /// # Returns
    ///
    /// `String`.
    ///
    /// [`RenameAllHeaders`] reads the documented headers.
    ///
    /// # Errors
    ///
    /// [`RenameAllFailure`] has the documented failures.
    pub fn rename_all(&self) -> Call<RenameAll> {
        Call::new(self.core, Request::new(&RENAME_ALL))
    }
}

/// The operation of [`Pets::list_pets`].
#[derive(Clone, Copy, Debug)]
pub struct ListPets;

static LIST_PETS: OperationInfo = OperationInfo {
    id: "listPets",
    method: Method::GET,
    path: "/pets",
    accept: Some("application/json"),
    security: &[&[&KEY]],
    server: None,
    documented_redirects: false,
};

impl Operation for ListPets {
    type Output = Vec<types::Pet>;
    type Failure = ListPetsFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            0..=199 | 300.. => Answer::failure(reply, ListPetsFailure::Default),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<ListPets> {
    /// Sets the parameter `limit`.
    ///
    /// Constraints: at least 1.
    ///
    /// Default: `20`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.request_mut().query("limit", QueryStyle::FORM, &limit);
        self
    }

    /// Sets the parameter `order`.
    ///
    /// Example: `up`.
    pub fn order(mut self, order: types::ListPetsOrder) -> Self {
        self.request_mut().query("order", QueryStyle::FORM, &order);
        self
    }
}

/// The documented failures of [`Pets::list_pets`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListPetsFailure {
    /// It went wrong.
    ///
    /// Any other status.
    Default(types::Failure),
}

/// The documented headers of the answers to [`Pets::list_pets`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPetsHeaders {
    /// The header `X-Total`.
    pub x_total: Option<i32>,
    /// The header `X-Tags`.
    pub x_tags: Option<Vec<String>>,
    /// What to ask for.
    pub x_request_id: Option<String>,
    /// The headers that are there and do not fit their types.
    pub unreadable: Vec<HeaderError>,
}

impl ListPetsHeaders {
    /// Reads them from the headers of an answer. One that cannot be read does not hide the
    /// others.
    pub fn of(headers: &HeaderMap) -> Self {
        let mut reader = HeaderReader::new(headers);
        Self {
            x_total: reader.get("X-Total"),
            x_tags: reader.get_list("X-Tags"),
            x_request_id: reader.get("X-Request-Id"),
            unreadable: reader.unreadable(),
        }
    }
}

/// The operation of [`Pets::add_pet`].
#[derive(Clone, Copy, Debug)]
pub struct AddPet;

static ADD_PET: OperationInfo = OperationInfo {
    id: "addPet",
    method: Method::POST,
    path: "/pets",
    accept: Some("application/json"),
    security: &[&[&MACHINE], &[&KEY, &LOGIN]],
    server: None,
    documented_redirects: false,
};

impl Operation for AddPet {
    type Output = types::Pet;
    type Failure = AddPetFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            201 => Answer::success(reply),
            410 => Ok(Answer::Failure(AddPetFailure::Gone)),
            0..=199 | 300.. => Answer::failure(reply, AddPetFailure::Default),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The documented failures of [`Pets::add_pet`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AddPetFailure {
    /// It is not there any more.
    ///
    /// Status 410.
    Gone,
    /// It went wrong.
    ///
    /// Any other status.
    Default(types::Failure),
}

/// The documented headers of the answers to [`Pets::add_pet`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddPetHeaders {
    /// What to ask for.
    pub x_request_id: Option<String>,
    /// The headers that are there and do not fit their types.
    pub unreadable: Vec<HeaderError>,
}

impl AddPetHeaders {
    /// Reads them from the headers of an answer. One that cannot be read does not hide the
    /// others.
    pub fn of(headers: &HeaderMap) -> Self {
        let mut reader = HeaderReader::new(headers);
        Self {
            x_request_id: reader.get("X-Request-Id"),
            unreadable: reader.unreadable(),
        }
    }
}

/// The operation of [`Pets::rename_all`].
#[derive(Clone, Copy, Debug)]
pub struct RenameAll;

static RENAME_ALL: OperationInfo = OperationInfo {
    id: "renameAll",
    method: Method::PUT,
    path: "/pets/text",
    accept: Some("text/plain"),
    security: &[&[&KEY]],
    server: None,
    documented_redirects: false,
};

impl Operation for RenameAll {
    type Output = String;
    type Failure = RenameAllFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_text(reply),
            0..=199 | 300.. => Answer::failure(reply, RenameAllFailure::Default),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<RenameAll> {
    /// Sets the body.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.request_mut().text("text/plain", body);
        self
    }
}

/// The documented failures of [`Pets::rename_all`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RenameAllFailure {
    /// It went wrong.
    ///
    /// Any other status.
    Default(types::Failure),
}

/// The documented headers of the answers to [`Pets::rename_all`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RenameAllHeaders {
    /// What to ask for.
    pub x_request_id: Option<String>,
    /// The headers that are there and do not fit their types.
    pub unreadable: Vec<HeaderError>,
}

impl RenameAllHeaders {
    /// Reads them from the headers of an answer. One that cannot be read does not hide the
    /// others.
    pub fn of(headers: &HeaderMap) -> Self {
        let mut reader = HeaderReader::new(headers);
        Self {
            x_request_id: reader.get("X-Request-Id"),
            unreadable: reader.unreadable(),
        }
    }
}
