// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::runtime::body::Body;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::{CookieStyle, QueryStyle};
use crate::wire_security::expected::client::{
    BASIC, BEARER, CONNECT, COOKIE_KEY, CUSTOM, Client, HEADER_KEY, OAUTH, QUERY_KEY,
};

impl Client {
    /// An operation of the API.
    ///
    /// `GET /document`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn by_document(&self) -> Call<ByDocument> {
        Call::new(self.core(), Request::new(&BY_DOCUMENT))
    }

    /// An operation of the API.
    ///
    /// `GET /none`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn by_nobody(&self) -> Call<ByNobody> {
        Call::new(self.core(), Request::new(&BY_NOBODY))
    }

    /// An operation of the API.
    ///
    /// `GET /optional`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn by_anybody(&self) -> Call<ByAnybody> {
        Call::new(self.core(), Request::new(&BY_ANYBODY))
    }

    /// An operation of the API.
    ///
    /// `GET /query`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CByQuery%3E): `q`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn by_query(&self) -> Call<ByQuery> {
        Call::new(self.core(), Request::new(&BY_QUERY))
    }

    /// An operation of the API.
    ///
    /// `GET /cookie`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CByCookie%3E): `theme`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn by_cookie(&self) -> Call<ByCookie> {
        Call::new(self.core(), Request::new(&BY_COOKIE))
    }

    /// An operation of the API.
    ///
    /// `GET /basic`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn by_password(&self) -> Call<ByPassword> {
        Call::new(self.core(), Request::new(&BY_PASSWORD))
    }

    /// An operation of the API.
    ///
    /// `GET /bearer`
    ///
    /// # Errors
    ///
    /// [`ByTokenFailure`] has the documented failures.
    pub fn by_token(&self) -> Call<ByToken> {
        Call::new(self.core(), Request::new(&BY_TOKEN))
    }

    /// An operation of the API.
    ///
    /// `POST /bearer`
    ///
    /// # Errors
    ///
    /// [`AddByTokenFailure`] has the documented failures.
    pub fn add_by_token(&self, body: impl Into<Body>) -> Call<AddByToken> {
        let mut request = Request::new(&ADD_BY_TOKEN);
        request.body("application/octet-stream", body);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /oauth`
    ///
    /// # Errors
    ///
    /// [`ByOauthFailure`] has the documented failures.
    pub fn by_oauth(&self) -> Call<ByOauth> {
        Call::new(self.core(), Request::new(&BY_OAUTH))
    }

    /// An operation of the API.
    ///
    /// `GET /bearerByName`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn bearer(&self) -> Call<Bearer> {
        Call::new(self.core(), Request::new(&BEARER_INFO))
    }

    /// An operation of the API.
    ///
    /// `GET /certificate`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn by_certificate(&self) -> Call<ByCertificate> {
        Call::new(self.core(), Request::new(&BY_CERTIFICATE))
    }

    /// An operation of the API.
    ///
    /// `GET /certificateAndKey`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn by_certificate_and_key(&self) -> Call<ByCertificateAndKey> {
        Call::new(self.core(), Request::new(&BY_CERTIFICATE_AND_KEY))
    }

    /// An operation of the API.
    ///
    /// `GET /custom`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn by_custom(&self) -> Call<ByCustom> {
        Call::new(self.core(), Request::new(&BY_CUSTOM))
    }

    /// An operation of the API.
    ///
    /// `GET /connect`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn by_connect(&self) -> Call<ByConnect> {
        Call::new(self.core(), Request::new(&BY_CONNECT))
    }

    /// An operation of the API.
    ///
    /// `GET /alternatives`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn by_either(&self) -> Call<ByEither> {
        Call::new(self.core(), Request::new(&BY_EITHER))
    }
}

/// The operation of [`Client::by_document`].
#[derive(Clone, Copy, Debug)]
pub struct ByDocument;

static BY_DOCUMENT: OperationInfo = OperationInfo {
    id: "byDocument",
    method: Method::GET,
    path: "/document",
    accept: None,
    security: &[&[&HEADER_KEY]],
    server: None,
    documented_redirects: false,
};

impl Operation for ByDocument {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::by_nobody`].
#[derive(Clone, Copy, Debug)]
pub struct ByNobody;

static BY_NOBODY: OperationInfo = OperationInfo {
    id: "byNobody",
    method: Method::GET,
    path: "/none",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ByNobody {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::by_anybody`].
#[derive(Clone, Copy, Debug)]
pub struct ByAnybody;

static BY_ANYBODY: OperationInfo = OperationInfo {
    id: "byAnybody",
    method: Method::GET,
    path: "/optional",
    accept: None,
    security: &[&[], &[&BEARER]],
    server: None,
    documented_redirects: false,
};

impl Operation for ByAnybody {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::by_query`].
#[derive(Clone, Copy, Debug)]
pub struct ByQuery;

static BY_QUERY: OperationInfo = OperationInfo {
    id: "byQuery",
    method: Method::GET,
    path: "/query",
    accept: None,
    security: &[&[&QUERY_KEY]],
    server: None,
    documented_redirects: false,
};

impl Operation for ByQuery {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<ByQuery> {
    /// Sets the parameter `q`.
    pub fn q(mut self, q: &str) -> Self {
        self.request_mut().query("q", QueryStyle::FORM, q);
        self
    }
}

/// The operation of [`Client::by_cookie`].
#[derive(Clone, Copy, Debug)]
pub struct ByCookie;

static BY_COOKIE: OperationInfo = OperationInfo {
    id: "byCookie",
    method: Method::GET,
    path: "/cookie",
    accept: None,
    security: &[&[&COOKIE_KEY]],
    server: None,
    documented_redirects: false,
};

impl Operation for ByCookie {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<ByCookie> {
    /// Sets the parameter `theme`.
    pub fn theme(mut self, theme: &str) -> Self {
        self.request_mut().cookie("theme", CookieStyle::FORM, theme);
        self
    }
}

/// The operation of [`Client::by_password`].
#[derive(Clone, Copy, Debug)]
pub struct ByPassword;

static BY_PASSWORD: OperationInfo = OperationInfo {
    id: "byPassword",
    method: Method::GET,
    path: "/basic",
    accept: None,
    security: &[&[&BASIC]],
    server: None,
    documented_redirects: false,
};

impl Operation for ByPassword {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::by_token`].
#[derive(Clone, Copy, Debug)]
pub struct ByToken;

static BY_TOKEN: OperationInfo = OperationInfo {
    id: "byToken",
    method: Method::GET,
    path: "/bearer",
    accept: None,
    security: &[&[&BEARER]],
    server: None,
    documented_redirects: false,
};

impl Operation for ByToken {
    type Output = ();
    type Failure = ByTokenFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            401 => Ok(Answer::Failure(ByTokenFailure::Unauthorized)),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The documented failures of [`Client::by_token`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ByTokenFailure {
    /// Who are you?
    ///
    /// Status 401.
    Unauthorized,
}

/// The operation of [`Client::add_by_token`].
#[derive(Clone, Copy, Debug)]
pub struct AddByToken;

static ADD_BY_TOKEN: OperationInfo = OperationInfo {
    id: "addByToken",
    method: Method::POST,
    path: "/bearer",
    accept: None,
    security: &[&[&BEARER]],
    server: None,
    documented_redirects: false,
};

impl Operation for AddByToken {
    type Output = ();
    type Failure = AddByTokenFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            401 => Ok(Answer::Failure(AddByTokenFailure::Unauthorized)),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The documented failures of [`Client::add_by_token`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AddByTokenFailure {
    /// Who are you?
    ///
    /// Status 401.
    Unauthorized,
}

/// The operation of [`Client::by_oauth`].
#[derive(Clone, Copy, Debug)]
pub struct ByOauth;

static BY_OAUTH: OperationInfo = OperationInfo {
    id: "byOauth",
    method: Method::GET,
    path: "/oauth",
    accept: None,
    security: &[&[&OAUTH]],
    server: None,
    documented_redirects: false,
};

impl Operation for ByOauth {
    type Output = ();
    type Failure = ByOauthFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            401 => Ok(Answer::Failure(ByOauthFailure::Unauthorized)),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The documented failures of [`Client::by_oauth`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ByOauthFailure {
    /// Who are you?
    ///
    /// Status 401.
    Unauthorized,
}

/// The operation of [`Client::bearer`].
#[derive(Clone, Copy, Debug)]
pub struct Bearer;

static BEARER_INFO: OperationInfo = OperationInfo {
    id: "bearer",
    method: Method::GET,
    path: "/bearerByName",
    accept: None,
    security: &[&[&BEARER]],
    server: None,
    documented_redirects: false,
};

impl Operation for Bearer {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::by_certificate`].
#[derive(Clone, Copy, Debug)]
pub struct ByCertificate;

static BY_CERTIFICATE: OperationInfo = OperationInfo {
    id: "byCertificate",
    method: Method::GET,
    path: "/certificate",
    accept: None,
    security: &[&[]],
    server: None,
    documented_redirects: false,
};

impl Operation for ByCertificate {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::by_certificate_and_key`].
#[derive(Clone, Copy, Debug)]
pub struct ByCertificateAndKey;

static BY_CERTIFICATE_AND_KEY: OperationInfo = OperationInfo {
    id: "byCertificateAndKey",
    method: Method::GET,
    path: "/certificateAndKey",
    accept: None,
    security: &[&[&QUERY_KEY], &[&BEARER]],
    server: None,
    documented_redirects: false,
};

impl Operation for ByCertificateAndKey {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::by_custom`].
#[derive(Clone, Copy, Debug)]
pub struct ByCustom;

static BY_CUSTOM: OperationInfo = OperationInfo {
    id: "byCustom",
    method: Method::GET,
    path: "/custom",
    accept: None,
    security: &[&[&CUSTOM]],
    server: None,
    documented_redirects: false,
};

impl Operation for ByCustom {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::by_connect`].
#[derive(Clone, Copy, Debug)]
pub struct ByConnect;

static BY_CONNECT: OperationInfo = OperationInfo {
    id: "byConnect",
    method: Method::GET,
    path: "/connect",
    accept: None,
    security: &[&[&CONNECT]],
    server: None,
    documented_redirects: false,
};

impl Operation for ByConnect {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::by_either`].
#[derive(Clone, Copy, Debug)]
pub struct ByEither;

static BY_EITHER: OperationInfo = OperationInfo {
    id: "byEither",
    method: Method::GET,
    path: "/alternatives",
    accept: None,
    security: &[&[&HEADER_KEY, &QUERY_KEY], &[&BASIC]],
    server: None,
    documented_redirects: false,
};

impl Operation for ByEither {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
