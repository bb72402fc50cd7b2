// @generated
//! Animals.
//!
//! [`Pets`] has the methods; `client.pets()` gives it.

use std::convert::Infallible;

use http::{HeaderMap, Method};

use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::client::Core;
use crate::runtime::header::{HeaderError, HeaderReader};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::PathStyle;

/// Animals.
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
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_pets(&self) -> Call<ListPets> {
        Call::new(self.core, Request::new(&LIST_PETS))
    }

    /// An operation of the API.
    ///
    /// `HEAD /pets`
    ///
    /// [`HasPetsHeaders`] reads the documented headers.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn has_pets(&self) -> Call<HasPets> {
        Call::new(self.core, Request::new(&HAS_PETS))
    }

    /// An operation of the API.
    ///
    /// `POST /pets/{petId}/toys`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn post_by_pet_id_toys(&self, pet_id: i64) -> Call<PostByPetIdToys> {
        let mut request = Request::new(&POST_BY_PET_ID_TOYS);
        request.path("petId", PathStyle::SIMPLE, &pet_id);
        Call::new(self.core, request)
    }
}

/// The operation of [`Pets::list_pets`].
#[derive(Clone, Copy, Debug)]
pub struct ListPets;

static LIST_PETS: OperationInfo = OperationInfo {
    id: "listPets",
    method: Method::GET,
    path: "/pets",
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

/// The operation of [`Pets::has_pets`].
#[derive(Clone, Copy, Debug)]
pub struct HasPets;

static HAS_PETS: OperationInfo = OperationInfo {
    id: "hasPets",
    method: Method::HEAD,
    path: "/pets",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for HasPets {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The documented headers of the answers to [`Pets::has_pets`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HasPetsHeaders {
    /// The header `X-Count`.
    pub x_count: Option<i64>,
    /// The headers that are there and do not fit their types.
    pub unreadable: Vec<HeaderError>,
}

impl HasPetsHeaders {
    /// Reads them from the headers of an answer. One that cannot be read does not hide the
    /// others.
    pub fn of(headers: &HeaderMap) -> Self {
        let mut reader = HeaderReader::new(headers);
        Self {
            x_count: reader.get("X-Count"),
            unreadable: reader.unreadable(),
        }
    }
}

/// The operation of [`Pets::post_by_pet_id_toys`].
#[derive(Clone, Copy, Debug)]
pub struct PostByPetIdToys;

static POST_BY_PET_ID_TOYS: OperationInfo = OperationInfo {
    id: "POST /pets/{petId}/toys",
    method: Method::POST,
    path: "/pets/{petId}/toys",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for PostByPetIdToys {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
