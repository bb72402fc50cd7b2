// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::QueryStyle;
use crate::wire_servers::expected::client::Client;

impl Client {
    /// An operation of the API.
    ///
    /// `GET /plain`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn plain(&self) -> Call<Plain> {
        Call::new(self.core(), Request::new(&PLAIN))
    }

    /// An operation of the API.
    ///
    /// `GET /folder/`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn folder(&self) -> Call<Folder> {
        Call::new(self.core(), Request::new(&FOLDER))
    }

    /// An operation of the API.
    ///
    /// `GET /path-server`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn of_path(&self) -> Call<OfPath> {
        Call::new(self.core(), Request::new(&OF_PATH))
    }

    /// An operation of the API.
    ///
    /// `PUT /path-server`
    ///
    /// Goes to a server of its own; `.server_url(…)` takes another, or values of its variables:
    /// [`PlaceServer`](crate::wire_servers::expected::server::PlaceServer).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn of_operation(&self) -> Call<OfOperation> {
        Call::new(self.core(), Request::new(&OF_OPERATION))
    }

    /// An operation of the API.
    ///
    /// `GET /elsewhere`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn elsewhere(&self) -> Call<Elsewhere> {
        Call::new(self.core(), Request::new(&ELSEWHERE))
    }

    /// An operation of the API.
    ///
    /// `GET /regional`
    ///
    /// Goes to a server of its own; `.server_url(…)` takes another, or values of its variables:
    /// [`RegionalServer`](crate::wire_servers::expected::server::RegionalServer),
    /// [`BareServer`](crate::wire_servers::expected::server::BareServer).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn regional(&self) -> Call<Regional> {
        Call::new(self.core(), Request::new(&REGIONAL))
    }

    /// An operation of the API.
    ///
    /// `PUT /uploads`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn upload(&self) -> Call<Upload> {
        Call::new(self.core(), Request::new(&UPLOAD))
    }

    /// An operation of the API.
    ///
    /// `GET /query?fixed=1`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CWithQuery%3E): `q`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn with_query(&self) -> Call<WithQuery> {
        Call::new(self.core(), Request::new(&WITH_QUERY))
    }
}

/// The operation of [`Client::plain`].
#[derive(Clone, Copy, Debug)]
pub struct Plain;

static PLAIN: OperationInfo = OperationInfo {
    id: "plain",
    method: Method::GET,
    path: "/plain",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Plain {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::folder`].
#[derive(Clone, Copy, Debug)]
pub struct Folder;

static FOLDER: OperationInfo = OperationInfo {
    id: "folder",
    method: Method::GET,
    path: "/folder/",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Folder {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::of_path`].
#[derive(Clone, Copy, Debug)]
pub struct OfPath;

static OF_PATH: OperationInfo = OperationInfo {
    id: "ofPath",
    method: Method::GET,
    path: "/path-server",
    accept: None,
    security: &[],
    server: Some("/path/"),
    documented_redirects: false,
};

impl Operation for OfPath {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::of_operation`].
#[derive(Clone, Copy, Debug)]
pub struct OfOperation;

static OF_OPERATION: OperationInfo = OperationInfo {
    id: "ofOperation",
    method: Method::PUT,
    path: "/path-server",
    accept: None,
    security: &[],
    server: Some("../operation/"),
    documented_redirects: false,
};

impl Operation for OfOperation {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::elsewhere`].
#[derive(Clone, Copy, Debug)]
pub struct Elsewhere;

static ELSEWHERE: OperationInfo = OperationInfo {
    id: "elsewhere",
    method: Method::GET,
    path: "/elsewhere",
    accept: None,
    security: &[],
    server: Some("http://127.0.0.1:1/elsewhere"),
    documented_redirects: false,
};

impl Operation for Elsewhere {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::regional`].
#[derive(Clone, Copy, Debug)]
pub struct Regional;

static REGIONAL: OperationInfo = OperationInfo {
    id: "regional",
    method: Method::GET,
    path: "/regional",
    accept: None,
    security: &[],
    server: Some("http://127.0.0.1:1/eu"),
    documented_redirects: false,
};

impl Operation for Regional {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::upload`].
#[derive(Clone, Copy, Debug)]
pub struct Upload;

static UPLOAD: OperationInfo = OperationInfo {
    id: "upload",
    method: Method::PUT,
    path: "/uploads",
    accept: None,
    security: &[],
    server: Some("https://"),
    documented_redirects: false,
};

impl Operation for Upload {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::with_query`].
#[derive(Clone, Copy, Debug)]
pub struct WithQuery;

static WITH_QUERY: OperationInfo = OperationInfo {
    id: "withQuery",
    method: Method::GET,
    path: "/query?fixed=1",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for WithQuery {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<WithQuery> {
    /// Sets the parameter `q`.
    pub fn q(mut self, q: &str) -> Self {
        self.request_mut().query("q", QueryStyle::FORM, q);
        self
    }
}
