// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use bytes::Bytes;
use http::{HeaderMap, Method};

use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::events::EventStream;
use crate::runtime::formats;
use crate::runtime::header::{HeaderError, HeaderReader};
use crate::runtime::lines::LineStream;
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::PathStyle;
use crate::wire_responses::expected::client::Client;
use crate::wire_responses::expected::{types, xml};

impl Client {
    /// An operation of the API.
    ///
    /// `GET /widening`
    ///
    /// [`WideningHeaders`] reads the documented headers.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn widening(&self) -> Call<Widening> {
        Call::new(self.core(), Request::new(&WIDENING))
    }

    /// An operation of the API.
    ///
    /// `GET /things/{id}`
    ///
    /// # Returns
    ///
    /// One of [`GetThingSuccess`].
    ///
    /// [`GetThingHeaders`] reads the documented headers.
    ///
    /// # Errors
    ///
    /// [`GetThingFailure`] has the documented failures.
    pub fn get_thing(&self, id: &str) -> Call<GetThing> {
        let mut request = Request::new(&GET_THING);
        request.path("id", PathStyle::SIMPLE, id);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `DELETE /things/{id}`
    ///
    /// # Returns
    ///
    /// One of [`DeleteThingSuccess`].
    ///
    /// # Errors
    ///
    /// [`DeleteThingFailure`] has the documented failures.
    pub fn delete_thing(&self, id: &str) -> Call<DeleteThing> {
        let mut request = Request::new(&DELETE_THING);
        request.path("id", PathStyle::SIMPLE, id);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /default`
    ///
    /// # Returns
    ///
    /// [`Thing`](types::Thing).
    ///
    /// # Errors
    ///
    /// [`GetDefaultFailure`] has the documented failures.
    pub fn get_default(&self) -> Call<GetDefault> {
        Call::new(self.core(), Request::new(&GET_DEFAULT))
    }

    /// An operation of the API.
    ///
    /// `GET /report`
    ///
    /// # Returns
    ///
    /// One of [`GetReportSuccess`].
    ///
    /// # Errors
    ///
    /// [`GetReportFailure`] has the documented failures.
    pub fn get_report(&self) -> Call<GetReport> {
        Call::new(self.core(), Request::new(&GET_REPORT))
    }

    /// An operation of the API.
    ///
    /// `GET /text`
    ///
    /// # Returns
    ///
    /// `String`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn get_text(&self) -> Call<GetText> {
        Call::new(self.core(), Request::new(&GET_TEXT))
    }

    /// An operation of the API.
    ///
    /// `GET /bytes`
    ///
    /// # Returns
    ///
    /// `Bytes`.
    ///
    /// # Errors
    ///
    /// [`GetBytesFailure`] has the documented failures.
    pub fn get_bytes(&self) -> Call<GetBytes> {
        Call::new(self.core(), Request::new(&GET_BYTES))
    }

    /// An operation of the API.
    ///
    /// `GET /picture`
    ///
    /// # Returns
    ///
    /// `Bytes`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn get_picture(&self) -> Call<GetPicture> {
        Call::new(self.core(), Request::new(&GET_PICTURE))
    }

    /// An operation of the API.
    ///
    /// `GET /moved`
    ///
    /// # Returns
    ///
    /// `String`.
    ///
    /// [`GetMovedHeaders`] reads the documented headers.
    ///
    /// # Errors
    ///
    /// [`GetMovedFailure`] has the documented failures.
    pub fn get_moved(&self) -> Call<GetMoved> {
        Call::new(self.core(), Request::new(&GET_MOVED))
    }

    /// An operation of the API.
    ///
    /// `GET /note`
    ///
    /// # Returns
    ///
    /// [`Note`](types::Note).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn get_note(&self) -> Call<GetNote> {
        Call::new(self.core(), Request::new(&GET_NOTE))
    }

    /// An operation of the API.
    ///
    /// `GET /lines`
    ///
    /// # Returns
    ///
    /// A stream of lines, each of them [`Thing`](types::Thing).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn get_lines(&self) -> Call<GetLines> {
        Call::new(self.core(), Request::new(&GET_LINES))
    }

    /// An operation of the API.
    ///
    /// `GET /events`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them [`Thing`](types::Thing).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn get_events(&self) -> Call<GetEvents> {
        Call::new(self.core(), Request::new(&GET_EVENTS))
    }

    /// An operation of the API.
    ///
    /// `GET /whole-events`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them [`Thing`](types::Thing).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn get_whole_events(&self) -> Call<GetWholeEvents> {
        Call::new(self.core(), Request::new(&GET_WHOLE_EVENTS))
    }
}

/// The operation of [`Client::widening`].
#[derive(Clone, Copy, Debug)]
pub struct Widening;

static WIDENING: OperationInfo = OperationInfo {
    id: "widening",
    method: Method::GET,
    path: "/widening",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Widening {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Ok(Answer::Success(())),
            202 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The documented headers of the answers to [`Client::widening`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WideningHeaders {
    /// The header `x-rate`.
    pub x_rate: Option<f64>,
    /// The header `X-Left`.
    pub x_left: Option<String>,
    /// The headers that are there and do not fit their types.
    pub unreadable: Vec<HeaderError>,
}

impl WideningHeaders {
    /// Reads them from the headers of an answer. One that cannot be read does not hide the
    /// others.
    pub fn of(headers: &HeaderMap) -> Self {
        let mut reader = HeaderReader::new(headers);
        Self {
            x_rate: reader.get("x-rate"),
            x_left: reader.get("X-Left"),
            unreadable: reader.unreadable(),
        }
    }
}

/// The operation of [`Client::get_thing`].
#[derive(Clone, Copy, Debug)]
pub struct GetThing;

static GET_THING: OperationInfo = OperationInfo {
    id: "getThing",
    method: Method::GET,
    path: "/things/{id}",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetThing {
    type Output = GetThingSuccess;
    type Failure = GetThingFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_with(reply, GetThingSuccess::Ok),
            202 => Answer::success_with(reply, GetThingSuccess::Accepted),
            204 => Ok(Answer::Success(GetThingSuccess::NoContent)),
            404 => Answer::failure(reply, GetThingFailure::NotFound),
            503 => Ok(Answer::Failure(GetThingFailure::ServiceUnavailable)),
            400..=499 => Answer::failure_text(reply, GetThingFailure::ClientError),
            0..=199 | 300.. => Answer::failure(reply, GetThingFailure::Default),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The documented successes of [`Client::get_thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetThingSuccess {
    /// The thing.
    ///
    /// Status 200.
    Ok(types::Thing),
    /// It is being made.
    ///
    /// Status 202.
    Accepted(types::Ticket),
    /// There is none.
    ///
    /// Status 204.
    NoContent,
}

/// The documented failures of [`Client::get_thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetThingFailure {
    /// Nobody knows it.
    ///
    /// Status 404.
    NotFound(types::Problem),
    /// Later.
    ///
    /// Status 503.
    ServiceUnavailable,
    /// The request was wrong.
    ///
    /// Statuses 400 to 499.
    ClientError(String),
    /// Anything else.
    ///
    /// Any other status.
    Default(types::Ticket),
}

/// The documented headers of the answers to [`Client::get_thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetThingHeaders {
    /// The header `X-Pages`.
    pub x_pages: Option<i64>,
    /// The header `X-Kinds`.
    pub x_kinds: Option<Vec<String>>,
    /// The header `X-Until`.
    pub x_until: Option<formats::DateTime>,
    /// The header `X-Limits`.
    pub x_limits: Option<types::GetThingResponseXLimitsHeader>,
    /// The headers that are there and do not fit their types.
    pub unreadable: Vec<HeaderError>,
}

impl GetThingHeaders {
    /// Reads them from the headers of an answer. One that cannot be read does not hide the
    /// others.
    pub fn of(headers: &HeaderMap) -> Self {
        let mut reader = HeaderReader::new(headers);
        Self {
            x_pages: reader.get("X-Pages"),
            x_kinds: reader.get_list("X-Kinds"),
            x_until: reader.get("X-Until"),
            x_limits: reader.get_exploded("X-Limits"),
            unreadable: reader.unreadable(),
        }
    }
}

/// The operation of [`Client::delete_thing`].
#[derive(Clone, Copy, Debug)]
pub struct DeleteThing;

static DELETE_THING: OperationInfo = OperationInfo {
    id: "deleteThing",
    method: Method::DELETE,
    path: "/things/{id}",
    accept: Some("text/plain"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for DeleteThing {
    type Output = DeleteThingSuccess;
    type Failure = DeleteThingFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            202 => Ok(Answer::Success(DeleteThingSuccess::Accepted)),
            200..=299 => Answer::success_text_with(reply, DeleteThingSuccess::Success),
            404 => Answer::failure(reply, DeleteThingFailure::NotFound),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The documented successes of [`Client::delete_thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteThingSuccess {
    /// It will be gone.
    ///
    /// Status 202.
    Accepted,
    /// It is gone.
    ///
    /// Statuses 200 to 299.
    Success(String),
}

/// The documented failures of [`Client::delete_thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteThingFailure {
    /// Nobody knows it.
    ///
    /// Status 404.
    NotFound(types::Problem),
}

/// The operation of [`Client::get_default`].
#[derive(Clone, Copy, Debug)]
pub struct GetDefault;

static GET_DEFAULT: OperationInfo = OperationInfo {
    id: "getDefault",
    method: Method::GET,
    path: "/default",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetDefault {
    type Output = types::Thing;
    type Failure = GetDefaultFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200..=299 => Answer::success(reply),
            0..=199 | 300.. => Answer::failure(reply, GetDefaultFailure::Default),
        }
    }
}

/// The documented failures of [`Client::get_default`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetDefaultFailure {
    /// Whatever it is.
    ///
    /// Any other status.
    Default(types::Thing),
}

/// The operation of [`Client::get_report`].
#[derive(Clone, Copy, Debug)]
pub struct GetReport;

static GET_REPORT: OperationInfo = OperationInfo {
    id: "getReport",
    method: Method::GET,
    path: "/report",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetReport {
    type Output = GetReportSuccess;
    type Failure = GetReportFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 if reply.is("application/pdf") || reply.is("image/png") => {
                Answer::success_bytes_with(reply, GetReportSuccess::OkPdf)
            }
            200 if reply.is("text/csv") => {
                Answer::success_text_with(reply, GetReportSuccess::OkCsv)
            }
            200 => Answer::success_with(reply, GetReportSuccess::Ok),
            409 if reply.is("text/plain") => {
                Answer::failure_text(reply, GetReportFailure::ConflictText)
            }
            409 => Answer::failure(reply, GetReportFailure::Conflict),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<GetReport> {
    /// Asks for the answer as `application/json`.
    pub fn accept_json(self) -> Self {
        self.header("accept", "application/json")
    }

    /// Asks for the answer as `application/pdf`.
    pub fn accept_pdf(self) -> Self {
        self.header("accept", "application/pdf")
    }

    /// Asks for the answer as `image/png`.
    pub fn accept_png(self) -> Self {
        self.header("accept", "image/png")
    }

    /// Asks for the answer as `text/csv`.
    pub fn accept_csv(self) -> Self {
        self.header("accept", "text/csv")
    }
}

/// The documented successes of [`Client::get_report`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetReportSuccess {
    /// The report.
    ///
    /// Status 200, as `application/pdf`.
    OkPdf(Bytes),
    /// The report.
    ///
    /// Status 200, as `text/csv`.
    OkCsv(String),
    /// The report.
    ///
    /// Status 200, as `application/json`.
    Ok(types::Thing),
}

/// The documented failures of [`Client::get_report`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetReportFailure {
    /// It is not ready.
    ///
    /// Status 409, as `text/plain`.
    ConflictText(String),
    /// It is not ready.
    ///
    /// Status 409, as `application/problem+json`.
    Conflict(types::Problem),
}

/// The operation of [`Client::get_text`].
#[derive(Clone, Copy, Debug)]
pub struct GetText;

static GET_TEXT: OperationInfo = OperationInfo {
    id: "getText",
    method: Method::GET,
    path: "/text",
    accept: Some("text/plain"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetText {
    type Output = String;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_text(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::get_bytes`].
#[derive(Clone, Copy, Debug)]
pub struct GetBytes;

static GET_BYTES: OperationInfo = OperationInfo {
    id: "getBytes",
    method: Method::GET,
    path: "/bytes",
    accept: Some("application/octet-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetBytes {
    type Output = Bytes;
    type Failure = GetBytesFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_bytes(reply),
            404 => Answer::failure(reply, GetBytesFailure::NotFound),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The documented failures of [`Client::get_bytes`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetBytesFailure {
    /// Nobody knows it.
    ///
    /// Status 404.
    NotFound(types::Problem),
}

/// The operation of [`Client::get_picture`].
#[derive(Clone, Copy, Debug)]
pub struct GetPicture;

static GET_PICTURE: OperationInfo = OperationInfo {
    id: "getPicture",
    method: Method::GET,
    path: "/picture",
    accept: Some("image/png, image/jpeg"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetPicture {
    type Output = Bytes;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_bytes(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<GetPicture> {
    /// Asks for the answer as `image/png`.
    pub fn accept_png(self) -> Self {
        self.header("accept", "image/png")
    }

    /// Asks for the answer as `image/jpeg`.
    pub fn accept_jpeg(self) -> Self {
        self.header("accept", "image/jpeg")
    }
}

/// The operation of [`Client::get_moved`].
#[derive(Clone, Copy, Debug)]
pub struct GetMoved;

static GET_MOVED: OperationInfo = OperationInfo {
    id: "getMoved",
    method: Method::GET,
    path: "/moved",
    accept: Some("text/plain"),
    security: &[],
    server: None,
    documented_redirects: true,
};

impl Operation for GetMoved {
    type Output = String;
    type Failure = GetMovedFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_text(reply),
            303 => Ok(Answer::Failure(GetMovedFailure::SeeOther)),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The documented failures of [`Client::get_moved`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetMovedFailure {
    /// It is elsewhere.
    ///
    /// Status 303.
    SeeOther,
}

/// The documented headers of the answers to [`Client::get_moved`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMovedHeaders {
    /// The header `Location`.
    pub location: Option<String>,
    /// The headers that are there and do not fit their types.
    pub unreadable: Vec<HeaderError>,
}

impl GetMovedHeaders {
    /// Reads them from the headers of an answer. One that cannot be read does not hide the
    /// others.
    pub fn of(headers: &HeaderMap) -> Self {
        let mut reader = HeaderReader::new(headers);
        Self {
            location: reader.get("Location"),
            unreadable: reader.unreadable(),
        }
    }
}

/// The operation of [`Client::get_note`].
#[derive(Clone, Copy, Debug)]
pub struct GetNote;

static GET_NOTE: OperationInfo = OperationInfo {
    id: "getNote",
    method: Method::GET,
    path: "/note",
    accept: Some("application/xml"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetNote {
    type Output = types::Note;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_xml(reply, &xml::NOTE),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::get_lines`].
#[derive(Clone, Copy, Debug)]
pub struct GetLines;

static GET_LINES: OperationInfo = OperationInfo {
    id: "getLines",
    method: Method::GET,
    path: "/lines",
    accept: Some("application/x-ndjson"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetLines {
    type Output = LineStream<types::Thing>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["application/x-ndjson"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::get_events`].
#[derive(Clone, Copy, Debug)]
pub struct GetEvents;

static GET_EVENTS: OperationInfo = OperationInfo {
    id: "getEvents",
    method: Method::GET,
    path: "/events",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetEvents {
    type Output = EventStream<types::Thing>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::get_whole_events`].
#[derive(Clone, Copy, Debug)]
pub struct GetWholeEvents;

static GET_WHOLE_EVENTS: OperationInfo = OperationInfo {
    id: "getWholeEvents",
    method: Method::GET,
    path: "/whole-events",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetWholeEvents {
    type Output = EventStream<types::Thing>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
