// @generated
//! `Status`, `StatusFailure`, `StatusSuccess` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Status`.
///
/// Decided by the member `status`, and of other values, by which of `error` and `result` is
/// there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Status {
    /// The value as `StatusFailure`.
    ///
    /// Its `status` is `failed` or `timeout`.
    Failure(StatusFailure),
    /// The value as `StatusSuccess`.
    ///
    /// Its `status` is `done` or `cached`.
    Success(StatusSuccess),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Status {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("status").as_deref() {
            Some("failed" | "timeout") => node.decode().map(Self::Failure),
            Some("done" | "cached") => node.decode().map(Self::Success),
            _ => {
                match json::decide(
                    node,
                    &[json::Sign::member("error"), json::Sign::member("result")],
                    &[
                        <StatusFailure as json::Decode>::fits,
                        <StatusSuccess as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode().map(Self::Failure),
                    Some(1) => node.decode().map(Self::Success),
                    _ => node.decode().map(Self::Other),
                }
            }
        }
    }
}

impl json::Encode for Status {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Failure(value) => out.value(value),
            Self::Success(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<StatusFailure> for Status {
    fn from(value: StatusFailure) -> Self {
        Self::Failure(value)
    }
}

impl From<StatusSuccess> for Status {
    fn from(value: StatusSuccess) -> Self {
        Self::Success(value)
    }
}

/// Failure.
#[derive(Debug, Clone, PartialEq)]
pub struct StatusFailure {
    /// The property `status`.
    pub status: StatusFailureStatus,
    /// The property `error`.
    pub error: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl StatusFailure {
    /// A value with all of its fields.
    pub fn new(status: StatusFailureStatus, error: impl Into<String>) -> Self {
        Self {
            status,
            error: error.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `status`.
    pub fn status(mut self, value: StatusFailureStatus) -> Self {
        self.status = value;
        self
    }

    /// Sets `error`.
    pub fn error(mut self, value: impl Into<String>) -> Self {
        self.error = value.into();
        self
    }
}

impl json::Decode for StatusFailure {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            status: object.required("status")?,
            error: object.required("error")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required(
                    "status",
                    <StatusFailureStatus as json::Decode>::fits,
                ),
                json::Known::required("error", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for StatusFailure {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("status", &self.status);
        object.member("error", &self.error);
        object.rest(&self.additional);
    }
}

/// Success.
#[derive(Debug, Clone, PartialEq)]
pub struct StatusSuccess {
    /// The property `status`.
    pub status: StatusSuccessStatus,
    /// The property `result`.
    pub result: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl StatusSuccess {
    /// A value with all of its fields.
    pub fn new(status: StatusSuccessStatus, result: i64) -> Self {
        Self {
            status,
            result,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `status`.
    pub fn status(mut self, value: StatusSuccessStatus) -> Self {
        self.status = value;
        self
    }

    /// Sets `result`.
    pub fn result(mut self, value: i64) -> Self {
        self.result = value;
        self
    }
}

impl json::Decode for StatusSuccess {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            status: object.required("status")?,
            result: object.required("result")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required(
                    "status",
                    <StatusSuccessStatus as json::Decode>::fits,
                ),
                json::Known::required("result", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for StatusSuccess {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("status", &self.status);
        object.member("result", &self.result);
        object.rest(&self.additional);
    }
}

/// Type of the property `status`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusSuccessStatus {
    /// `done`
    Done,
    /// `cached`
    Cached,
    /// A value that the description does not know.
    Other(String),
}

impl StatusSuccessStatus {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Done => "done",
            Self::Cached => "cached",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for StatusSuccessStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for StatusSuccessStatus {
    fn from(value: String) -> Self {
        match value.as_str() {
            "done" => Self::Done,
            "cached" => Self::Cached,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for StatusSuccessStatus {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["done", "cached"])
    }
}

impl json::Encode for StatusSuccessStatus {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `status`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusFailureStatus {
    /// `failed`
    Failed,
    /// `timeout`
    Timeout,
    /// A value that the description does not know.
    Other(String),
}

impl StatusFailureStatus {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Failed => "failed",
            Self::Timeout => "timeout",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for StatusFailureStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for StatusFailureStatus {
    fn from(value: String) -> Self {
        match value.as_str() {
            "failed" => Self::Failed,
            "timeout" => Self::Timeout,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for StatusFailureStatus {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["failed", "timeout"])
    }
}

impl json::Encode for StatusFailureStatus {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    Status, StatusFailure, StatusSuccess, StatusSuccessStatus, StatusFailureStatus
);
