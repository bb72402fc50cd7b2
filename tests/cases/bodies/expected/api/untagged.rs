// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;
use std::sync::LazyLock;

use http::Method;

use crate::bodies::expected::client::Client;
use crate::bodies::expected::{types, xml};
use crate::runtime::body::Body;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::encoding::Encoding;
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::QueryStyle;

impl Client {
    /// An operation of the API.
    ///
    /// `POST /notes`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn add_note(&self, body: impl Into<AddNoteContent>) -> Call<AddNote> {
        let mut request = Request::new(&ADD_NOTE);
        match body.into() {
            AddNoteContent::Json(body) => request.json(&body),
            AddNoteContent::Form(body) => {
                request
                    .form(
                        "application/x-www-form-urlencoded",
                        &body,
                        const {
                            &[
                                Encoding::new("tags").style(QueryStyle::FORM.explode(false)),
                            ]
                        },
                    )
            }
            AddNoteContent::Xml(body) => {
                request.xml("application/xml", &body, &xml::NOTE)
            }
            AddNoteContent::Text(body) => request.text("text/plain", body),
        }
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `PUT /files`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CPutFile%3E): `body`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn put_file(&self) -> Call<PutFile> {
        Call::new(self.core(), Request::new(&PUT_FILE))
    }

    /// An operation of the API.
    ///
    /// `POST /files`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn add_file(&self, body: &types::AddFileBody) -> Call<AddFile> {
        let mut request = Request::new(&ADD_FILE);
        request
            .multipart(
                "multipart/form-data",
                body,
                const { &[Encoding::new("file").content_type("image/png, image/jpeg")] },
            );
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `POST /lines`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn add_lines(&self, body: &[types::Note]) -> Call<AddLines> {
        let mut request = Request::new(&ADD_LINES);
        request.json_lines("application/x-ndjson", body);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `QUERY /search`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn search(&self, body: &types::Note) -> Call<Search> {
        let mut request = Request::new(&SEARCH);
        request.json(body);
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::add_note`].
#[derive(Clone, Copy, Debug)]
pub struct AddNote;

static ADD_NOTE: OperationInfo = OperationInfo {
    id: "addNote",
    method: Method::POST,
    path: "/notes",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for AddNote {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The body of [`Client::add_note`], in one of its notations.
#[derive(Debug, Clone, PartialEq)]
pub enum AddNoteContent {
    /// Sent as `application/json`.
    Json(types::Note),
    /// Sent as `application/x-www-form-urlencoded`.
    Form(types::Note),
    /// Sent as `application/xml`.
    Xml(types::Note),
    /// Sent as `text/plain`.
    Text(String),
}

impl From<types::Note> for AddNoteContent {
    fn from(body: types::Note) -> Self {
        Self::Json(body)
    }
}

impl From<&types::Note> for AddNoteContent {
    fn from(body: &types::Note) -> Self {
        Self::Json(body.clone())
    }
}

/// The operation of [`Client::put_file`].
#[derive(Clone, Copy, Debug)]
pub struct PutFile;

static PUT_FILE: OperationInfo = OperationInfo {
    id: "putFile",
    method: Method::PUT,
    path: "/files",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for PutFile {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<PutFile> {
    /// Sets the body.
    pub fn body(mut self, body: impl Into<Body>) -> Self {
        self.request_mut().body("image/png", body);
        self
    }
}

/// The operation of [`Client::add_file`].
#[derive(Clone, Copy, Debug)]
pub struct AddFile;

static ADD_FILE: OperationInfo = OperationInfo {
    id: "addFile",
    method: Method::POST,
    path: "/files",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for AddFile {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::add_lines`].
#[derive(Clone, Copy, Debug)]
pub struct AddLines;

static ADD_LINES: OperationInfo = OperationInfo {
    id: "addLines",
    method: Method::POST,
    path: "/lines",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for AddLines {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::search`].
#[derive(Clone, Copy, Debug)]
pub struct Search;

static SEARCH: LazyLock<OperationInfo> = LazyLock::new(|| OperationInfo {
    id: "search",
    method: Method::from_bytes(b"QUERY").expect("a token of HTTP"),
    path: "/search",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
});

impl Operation for Search {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
