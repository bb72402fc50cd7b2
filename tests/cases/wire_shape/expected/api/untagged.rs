// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;
use std::sync::LazyLock;

use bytes::Bytes;
use http::Method;

use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::{PathStyle, QueryStyle};
use crate::wire_shape::expected::client::Client;
use crate::wire_shape::expected::types;

impl Client {
    /// An operation of the API.
    ///
    /// `TRACE /pets`
    ///
    /// # Returns
    ///
    /// `Bytes`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn trace_pets(&self) -> Call<TracePets> {
        Call::new(self.core(), Request::new(&TRACE_PETS))
    }

    /// An operation of the API.
    ///
    /// `QUERY /pets`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn query_pets(&self, body: &types::Query) -> Call<QueryPets> {
        let mut request = Request::new(&QUERY_PETS);
        request.json(body);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `purge /pets`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn purge_pets(&self) -> Call<PurgePets> {
        Call::new(self.core(), Request::new(&PURGE_PETS))
    }

    /// An operation of the API.
    ///
    /// `GET /pets/{petId}/toys`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn get_pets_by_pet_id_toys(&self, pet_id: i64) -> Call<GetPetsByPetIdToys> {
        let mut request = Request::new(&GET_PETS_BY_PET_ID_TOYS);
        request.path("petId", PathStyle::SIMPLE, &pet_id);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /first`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn same(&self) -> Call<Same> {
        Call::new(self.core(), Request::new(&SAME))
    }

    /// An operation of the API.
    ///
    /// `GET /second`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn same_by_get_second(&self) -> Call<SameByGetSecond> {
        Call::new(self.core(), Request::new(&SAME_BY_GET_SECOND))
    }

    /// An operation of the API.
    ///
    /// `GET /third`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn same_by_get_third(&self) -> Call<SameByGetThird> {
        Call::new(self.core(), Request::new(&SAME_BY_GET_THIRD))
    }

    /// An operation of the API.
    ///
    /// `GET /odd?action=go`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3COddQuery%3E): `page`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn odd_query(&self) -> Call<OddQuery> {
        Call::new(self.core(), Request::new(&ODD_QUERY))
    }

    /// An operation of the API.
    ///
    /// `GET /odd#fragment`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn odd_fragment(&self) -> Call<OddFragment> {
        Call::new(self.core(), Request::new(&ODD_FRAGMENT))
    }

    /// An operation of the API.
    ///
    /// `GET /odd/{declared}/{undeclared}`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn odd(&self, declared: i64, undeclared: &str) -> Call<Odd> {
        let mut request = Request::new(&ODD);
        request.path("declared", PathStyle::SIMPLE, &declared);
        request.path("undeclared", PathStyle::SIMPLE, undeclared);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /reports/{name}.{format}`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn report(&self, format: &str, name: &str) -> Call<Report> {
        let mut request = Request::new(&REPORT);
        request.path("format", PathStyle::SIMPLE, format);
        request.path("name", PathStyle::SIMPLE, name);
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::trace_pets`].
#[derive(Clone, Copy, Debug)]
pub struct TracePets;

static TRACE_PETS: OperationInfo = OperationInfo {
    id: "tracePets",
    method: Method::TRACE,
    path: "/pets",
    accept: Some("message/http"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for TracePets {
    type Output = Bytes;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_bytes(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::query_pets`].
#[derive(Clone, Copy, Debug)]
pub struct QueryPets;

static QUERY_PETS: LazyLock<OperationInfo> = LazyLock::new(|| OperationInfo {
    id: "queryPets",
    method: Method::from_bytes(b"QUERY").expect("a token of HTTP"),
    path: "/pets",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
});

impl Operation for QueryPets {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::purge_pets`].
#[derive(Clone, Copy, Debug)]
pub struct PurgePets;

static PURGE_PETS: LazyLock<OperationInfo> = LazyLock::new(|| OperationInfo {
    id: "purgePets",
    method: Method::from_bytes(b"purge").expect("a token of HTTP"),
    path: "/pets",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
});

impl Operation for PurgePets {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::get_pets_by_pet_id_toys`].
#[derive(Clone, Copy, Debug)]
pub struct GetPetsByPetIdToys;

static GET_PETS_BY_PET_ID_TOYS: OperationInfo = OperationInfo {
    id: "GET /pets/{petId}/toys",
    method: Method::GET,
    path: "/pets/{petId}/toys",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetPetsByPetIdToys {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::same`].
#[derive(Clone, Copy, Debug)]
pub struct Same;

static SAME: OperationInfo = OperationInfo {
    id: "same",
    method: Method::GET,
    path: "/first",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Same {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::same_by_get_second`].
#[derive(Clone, Copy, Debug)]
pub struct SameByGetSecond;

static SAME_BY_GET_SECOND: OperationInfo = OperationInfo {
    id: "same",
    method: Method::GET,
    path: "/second",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for SameByGetSecond {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::same_by_get_third`].
#[derive(Clone, Copy, Debug)]
pub struct SameByGetThird;

static SAME_BY_GET_THIRD: OperationInfo = OperationInfo {
    id: "Same",
    method: Method::GET,
    path: "/third",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for SameByGetThird {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::odd_query`].
#[derive(Clone, Copy, Debug)]
pub struct OddQuery;

static ODD_QUERY: OperationInfo = OperationInfo {
    id: "oddQuery",
    method: Method::GET,
    path: "/odd?action=go",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for OddQuery {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<OddQuery> {
    /// Sets the parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.request_mut().query("page", QueryStyle::FORM, &page);
        self
    }
}

/// The operation of [`Client::odd_fragment`].
#[derive(Clone, Copy, Debug)]
pub struct OddFragment;

static ODD_FRAGMENT: OperationInfo = OperationInfo {
    id: "oddFragment",
    method: Method::GET,
    path: "/odd#fragment",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for OddFragment {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::odd`].
#[derive(Clone, Copy, Debug)]
pub struct Odd;

static ODD: OperationInfo = OperationInfo {
    id: "odd",
    method: Method::GET,
    path: "/odd/{declared}/{undeclared}",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Odd {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::report`].
#[derive(Clone, Copy, Debug)]
pub struct Report;

static REPORT: OperationInfo = OperationInfo {
    id: "report",
    method: Method::GET,
    path: "/reports/{name}.{format}",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Report {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
