// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use bytes::Bytes;
use http::{HeaderMap, Method};

use crate::answers_by_media_type::expected::client::Client;
use crate::answers_by_media_type::expected::types;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::events::EventStream;
use crate::runtime::formats;
use crate::runtime::header::{HeaderError, HeaderReader};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};

impl Client {
    /// An operation of the API.
    ///
    /// `GET /report`
    ///
    /// # Returns
    ///
    /// One of [`GetReportSuccess`].
    ///
    /// [`GetReportHeaders`] reads the documented headers.
    ///
    /// # Errors
    ///
    /// [`GetReportFailure`] has the documented failures.
    pub fn get_report(&self) -> Call<GetReport> {
        Call::new(self.core(), Request::new(&GET_REPORT))
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
    /// `GET /name`
    ///
    /// # Returns
    ///
    /// `String`.
    ///
    /// # Errors
    ///
    /// [`GetNameFailure`] has the documented failures.
    pub fn get_name(&self) -> Call<GetName> {
        Call::new(self.core(), Request::new(&GET_NAME))
    }

    /// An operation of the API.
    ///
    /// `GET /anything`
    ///
    /// # Returns
    ///
    /// One of [`GetAnythingSuccess`].
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn get_anything(&self) -> Call<GetAnything> {
        Call::new(self.core(), Request::new(&GET_ANYTHING))
    }

    /// An operation of the API.
    ///
    /// `GET /colour`
    ///
    /// # Returns
    ///
    /// [`Colour`](types::Colour).
    ///
    /// # Errors
    ///
    /// [`GetColourFailure`] has the documented failures.
    pub fn get_colour(&self) -> Call<GetColour> {
        Call::new(self.core(), Request::new(&GET_COLOUR))
    }

    /// An operation of the API.
    ///
    /// `GET /count`
    ///
    /// # Returns
    ///
    /// `i64`.
    ///
    /// # Errors
    ///
    /// [`GetCountFailure`] has the documented failures.
    pub fn get_count(&self) -> Call<GetCount> {
        Call::new(self.core(), Request::new(&GET_COUNT))
    }

    /// An operation of the API.
    ///
    /// `GET /place`
    ///
    /// # Returns
    ///
    /// One of [`GetPlaceSuccess`].
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn get_place(&self) -> Call<GetPlace> {
        Call::new(self.core(), Request::new(&GET_PLACE))
    }
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
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 if reply.is("application/pdf") => {
                Answer::success_bytes_with(reply, GetReportSuccess::OkPdf)
            }
            200 if reply.is("text/event-stream") => {
                Answer::success_stream_with(reply, GetReportSuccess::OkEvents)
            }
            200 if reply.is("text/csv") => {
                Answer::success_text_with(reply, GetReportSuccess::OkCsv)
            }
            200 => Answer::success_with(reply, GetReportSuccess::Ok),
            400..=499 if reply.is("text/plain") => {
                Answer::failure_text(reply, GetReportFailure::ClientErrorText)
            }
            400..=499 => Answer::failure(reply, GetReportFailure::ClientError),
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

    /// Asks for the answer as `text/event-stream`.
    pub fn accept_events(self) -> Self {
        self.header("accept", "text/event-stream")
    }

    /// Asks for the answer as `text/csv`.
    pub fn accept_csv(self) -> Self {
        self.header("accept", "text/csv")
    }
}

/// The documented successes of [`Client::get_report`].
#[derive(Debug)]
#[allow(clippy::large_enum_variant)]
#[non_exhaustive]
pub enum GetReportSuccess {
    /// The report.
    ///
    /// Status 200, as `application/pdf`.
    OkPdf(Bytes),
    /// The report.
    ///
    /// Status 200, as `text/event-stream`.
    OkEvents(EventStream<types::Report>),
    /// The report.
    ///
    /// Status 200, as `text/csv`.
    OkCsv(String),
    /// The report.
    ///
    /// Status 200, as `application/json`.
    Ok(types::Report),
}

/// The documented failures of [`Client::get_report`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetReportFailure {
    /// Something is wrong.
    ///
    /// Statuses 400 to 499, as `text/plain`.
    ClientErrorText(String),
    /// Something is wrong.
    ///
    /// Statuses 400 to 499, as `application/problem+json`.
    ClientError(types::GetReportClientErrorResponse),
}

/// The documented headers of the answers to [`Client::get_report`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetReportHeaders {
    /// How many pages it has.
    pub x_pages: Option<i64>,
    /// The header `X-Kinds`.
    pub x_kinds: Option<Vec<String>>,
    /// The header `X-Left`.
    pub x_left: Option<types::GetReportResponseXLeftHeader>,
    /// The header `X-Any`.
    pub x_any: Option<types::GetReportResponseXAnyHeader>,
    /// The headers that are there and do not fit their types.
    pub unreadable: Vec<HeaderError>,
}

impl GetReportHeaders {
    /// Reads them from the headers of an answer. One that cannot be read does not hide the
    /// others.
    pub fn of(headers: &HeaderMap) -> Self {
        let mut reader = HeaderReader::new(headers);
        Self {
            x_pages: reader.get("X-Pages"),
            x_kinds: reader.get_list("X-Kinds"),
            x_left: reader.get("X-Left"),
            x_any: reader.get("X-Any"),
            unreadable: reader.unreadable(),
        }
    }
}

/// The operation of [`Client::get_picture`].
#[derive(Clone, Copy, Debug)]
pub struct GetPicture;

static GET_PICTURE: OperationInfo = OperationInfo {
    id: "getPicture",
    method: Method::GET,
    path: "/picture",
    accept: Some("image/*"),
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

/// The operation of [`Client::get_name`].
#[derive(Clone, Copy, Debug)]
pub struct GetName;

static GET_NAME: OperationInfo = OperationInfo {
    id: "getName",
    method: Method::GET,
    path: "/name",
    accept: Some("application/json, text/json, text/csv"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetName {
    type Output = String;
    type Failure = GetNameFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_text(reply),
            400 => Answer::failure_text(reply, GetNameFailure::BadRequest),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<GetName> {
    /// Asks for the answer as `application/json`.
    pub fn accept_json(self) -> Self {
        self.header("accept", "application/json")
    }

    /// Asks for the answer as `text/json`.
    pub fn accept_text_json(self) -> Self {
        self.header("accept", "text/json")
    }

    /// Asks for the answer as `text/csv`.
    pub fn accept_csv(self) -> Self {
        self.header("accept", "text/csv")
    }
}

/// The documented failures of [`Client::get_name`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetNameFailure {
    /// No name.
    ///
    /// Status 400.
    BadRequest(String),
}

/// The operation of [`Client::get_anything`].
#[derive(Clone, Copy, Debug)]
pub struct GetAnything;

static GET_ANYTHING: OperationInfo = OperationInfo {
    id: "getAnything",
    method: Method::GET,
    path: "/anything",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetAnything {
    type Output = GetAnythingSuccess;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 if reply.is("application/xml") => {
                Answer::success_text_with(reply, GetAnythingSuccess::OkAny)
            }
            200 if reply.is("application/*") && !reply.is("application/json") => {
                Answer::success_bytes_with(reply, GetAnythingSuccess::OkApplication)
            }
            200 if reply.is("*/*") && !reply.is("application/json") => {
                Answer::success_text_with(reply, GetAnythingSuccess::OkAny)
            }
            200 => Answer::success_with(reply, GetAnythingSuccess::Ok),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<GetAnything> {
    /// Asks for the answer as `application/json`.
    pub fn accept_json(self) -> Self {
        self.header("accept", "application/json")
    }

    /// Asks for the answer as `application/xml`.
    pub fn accept_xml(self) -> Self {
        self.header("accept", "application/xml")
    }
}

/// The documented successes of [`Client::get_anything`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetAnythingSuccess {
    /// A report, or whatever there is.
    ///
    /// Status 200, as `application/*`.
    OkApplication(Bytes),
    /// A report, or whatever there is.
    ///
    /// Status 200, as `*/*`.
    OkAny(String),
    /// A report, or whatever there is.
    ///
    /// Status 200, as `application/json`.
    Ok(types::Report),
}

/// The operation of [`Client::get_colour`].
#[derive(Clone, Copy, Debug)]
pub struct GetColour;

static GET_COLOUR: OperationInfo = OperationInfo {
    id: "getColour",
    method: Method::GET,
    path: "/colour",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetColour {
    type Output = types::Colour;
    type Failure = GetColourFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_or_text(reply),
            404 => Answer::failure_or_text(reply, GetColourFailure::NotFound),
            409 => Answer::failure(reply, GetColourFailure::Conflict),
            400..=499 => Answer::failure_or_text(reply, GetColourFailure::ClientError),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<GetColour> {
    /// Asks for the answer as `application/json`.
    pub fn accept_json(self) -> Self {
        self.header("accept", "application/json")
    }

    /// Asks for the answer as `text/plain`.
    pub fn accept_text(self) -> Self {
        self.header("accept", "text/plain")
    }

    /// Asks for the answer as `text/json`.
    pub fn accept_text_json(self) -> Self {
        self.header("accept", "text/json")
    }
}

/// The documented failures of [`Client::get_colour`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetColourFailure {
    /// Whose name it is.
    ///
    /// Status 404.
    NotFound(Option<String>),
    /// A report.
    ///
    /// Status 409.
    Conflict(types::Report),
    /// Which.
    ///
    /// Statuses 400 to 499.
    ClientError(formats::Uuid),
}

/// The operation of [`Client::get_count`].
#[derive(Clone, Copy, Debug)]
pub struct GetCount;

static GET_COUNT: OperationInfo = OperationInfo {
    id: "getCount",
    method: Method::GET,
    path: "/count",
    accept: Some("text/plain"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetCount {
    type Output = i64;
    type Failure = GetCountFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            400 => Answer::failure_or_text(reply, GetCountFailure::BadRequest),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The documented failures of [`Client::get_count`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetCountFailure {
    /// Which one.
    ///
    /// Status 400.
    BadRequest(types::Colour),
}

/// The operation of [`Client::get_place`].
#[derive(Clone, Copy, Debug)]
pub struct GetPlace;

static GET_PLACE: OperationInfo = OperationInfo {
    id: "getPlace",
    method: Method::GET,
    path: "/place",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetPlace {
    type Output = GetPlaceSuccess;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 if reply.is("application/geo+json") => {
                Answer::success_with(reply, GetPlaceSuccess::OkGeoJson)
            }
            200 => Answer::success_with(reply, GetPlaceSuccess::Ok),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<GetPlace> {
    /// Asks for the answer as `application/json`.
    pub fn accept_json(self) -> Self {
        self.header("accept", "application/json")
    }

    /// Asks for the answer as `application/geo+json`.
    pub fn accept_geo_json(self) -> Self {
        self.header("accept", "application/geo+json")
    }
}

/// The documented successes of [`Client::get_place`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetPlaceSuccess {
    /// The place.
    ///
    /// Status 200, as `application/geo+json`.
    OkGeoJson(types::GetPlaceResponseGeoJson),
    /// The place.
    ///
    /// Status 200, as `application/json`.
    Ok(types::Report),
}
