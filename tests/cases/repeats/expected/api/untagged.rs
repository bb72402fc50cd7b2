// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;
use std::time::Duration;

use http::Method;

use crate::repeats::expected::client::Client;
use crate::runtime::call::{Answer, Call, Operation, Retries};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};

impl Client {
    /// An operation of the API.
    ///
    /// `GET /often`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn often(&self) -> Call<Often> {
        Call::new(self.core(), Request::new(&OFTEN))
    }

    /// An operation of the API.
    ///
    /// `POST /often`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn keyed(&self) -> Call<Keyed> {
        Call::new(self.core(), Request::new(&KEYED))
    }

    /// An operation of the API.
    ///
    /// `DELETE /often`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn never(&self) -> Call<Never> {
        Call::new(self.core(), Request::new(&NEVER))
    }

    /// An operation of the API.
    ///
    /// `PATCH /often`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn marked(&self) -> Call<Marked> {
        Call::new(self.core(), Request::new(&MARKED))
    }

    /// An operation of the API.
    ///
    /// `GET /choosy`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn choosy(&self) -> Call<Choosy> {
        Call::new(self.core(), Request::new(&CHOOSY))
    }

    /// An operation of the API.
    ///
    /// `POST /once`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn unkeyed(&self) -> Call<Unkeyed> {
        Call::new(self.core(), Request::new(&UNKEYED))
    }
}

/// The operation of [`Client::often`].
#[derive(Clone, Copy, Debug)]
pub struct Often;

static OFTEN: OperationInfo = OperationInfo {
    id: "often",
    method: Method::GET,
    path: "/often",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Often {
    type Output = ();
    type Failure = Infallible;
    const RETRIES: Option<Retries> = Some(
        Retries::new()
            .repeats(3)
            .first_wait(Duration::from_millis(1))
            .max_wait(Duration::from_millis(2))
            .exponent(2.0),
    );

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::keyed`].
#[derive(Clone, Copy, Debug)]
pub struct Keyed;

static KEYED: OperationInfo = OperationInfo {
    id: "keyed",
    method: Method::POST,
    path: "/often",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Keyed {
    type Output = ();
    type Failure = Infallible;
    const RETRIES: Option<Retries> = Some(
        Retries::new()
            .repeats(3)
            .first_wait(Duration::from_millis(1))
            .max_wait(Duration::from_millis(2))
            .exponent(2.0),
    );
    const IDEMPOTENCY_KEY: Option<&'static str> = Some("idempotency-key");

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::never`].
#[derive(Clone, Copy, Debug)]
pub struct Never;

static NEVER: OperationInfo = OperationInfo {
    id: "never",
    method: Method::DELETE,
    path: "/often",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Never {
    type Output = ();
    type Failure = Infallible;
    const RETRIES: Option<Retries> = Some(Retries::off());

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::marked`].
#[derive(Clone, Copy, Debug)]
pub struct Marked;

static MARKED: OperationInfo = OperationInfo {
    id: "marked",
    method: Method::PATCH,
    path: "/often",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Marked {
    type Output = ();
    type Failure = Infallible;
    const RETRIES: Option<Retries> = Some(
        Retries::new()
            .repeats(3)
            .first_wait(Duration::from_millis(1))
            .max_wait(Duration::from_millis(2))
            .exponent(2.0),
    );
    const IDEMPOTENCY_KEY: Option<&'static str> = Some("x-once");

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::choosy`].
#[derive(Clone, Copy, Debug)]
pub struct Choosy;

static CHOOSY: OperationInfo = OperationInfo {
    id: "choosy",
    method: Method::GET,
    path: "/choosy",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Choosy {
    type Output = ();
    type Failure = Infallible;
    const RETRIES: Option<Retries> = Some(
        Retries::new()
            .repeats(3)
            .first_wait(Duration::from_millis(1))
            .max_wait(Duration::from_millis(9))
            .exponent(3.0)
            .statuses(&[(500, 599), (429, 429), (418, 418)])
            .broken_connections(false),
    );

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::unkeyed`].
#[derive(Clone, Copy, Debug)]
pub struct Unkeyed;

static UNKEYED: OperationInfo = OperationInfo {
    id: "unkeyed",
    method: Method::POST,
    path: "/once",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Unkeyed {
    type Output = ();
    type Failure = Infallible;
    const RETRIES: Option<Retries> = Some(
        Retries::new()
            .repeats(3)
            .first_wait(Duration::from_millis(1))
            .max_wait(Duration::from_millis(2))
            .exponent(2.0),
    );

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
