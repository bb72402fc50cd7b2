// @generated
//! `Line`, `LineNote`, `LineFault` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Line`.
///
/// Decided by which of `msg` and `code` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Line {
    /// The value as `LineNote`.
    ///
    /// It has `msg`.
    Note(LineNote),
    /// The value as `LineFault`.
    ///
    /// It has `code`.
    Fault(LineFault),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Line {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[json::Sign::member("msg"), json::Sign::member("code")],
            &[<LineNote as json::Decode>::fits, <LineFault as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Note),
            Some(1) => node.decode().map(Self::Fault),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Line {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Note(value) => out.value(value),
            Self::Fault(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<LineNote> for Line {
    fn from(value: LineNote) -> Self {
        Self::Note(value)
    }
}

impl From<LineFault> for Line {
    fn from(value: LineFault) -> Self {
        Self::Fault(value)
    }
}

/// Note.
#[derive(Debug, Clone, PartialEq)]
pub struct LineNote {
    /// The property `level`.
    pub level: LineNoteLevel,
    /// The property `msg`.
    pub msg: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl LineNote {
    /// A value with all of its fields.
    pub fn new(level: LineNoteLevel, msg: impl Into<String>) -> Self {
        Self {
            level,
            msg: msg.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `level`.
    pub fn level(mut self, value: LineNoteLevel) -> Self {
        self.level = value;
        self
    }

    /// Sets `msg`.
    pub fn msg(mut self, value: impl Into<String>) -> Self {
        self.msg = value.into();
        self
    }
}

impl json::Decode for LineNote {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            level: object.required("level")?,
            msg: object.required("msg")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("level", <LineNoteLevel as json::Decode>::fits),
                json::Known::required("msg", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for LineNote {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("level", &self.level);
        object.member("msg", &self.msg);
        object.rest(&self.additional);
    }
}

/// Fault.
#[derive(Debug, Clone, PartialEq)]
pub struct LineFault {
    /// The property `level`.
    pub level: LineFaultLevel,
    /// The property `code`.
    pub code: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl LineFault {
    /// A value with all of its fields.
    pub fn new(level: LineFaultLevel, code: i64) -> Self {
        Self {
            level,
            code,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `level`.
    pub fn level(mut self, value: LineFaultLevel) -> Self {
        self.level = value;
        self
    }

    /// Sets `code`.
    pub fn code(mut self, value: i64) -> Self {
        self.code = value;
        self
    }
}

impl json::Decode for LineFault {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            level: object.required("level")?,
            code: object.required("code")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("level", <LineFaultLevel as json::Decode>::fits),
                json::Known::required("code", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for LineFault {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("level", &self.level);
        object.member("code", &self.code);
        object.rest(&self.additional);
    }
}

/// Type of the property `level`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LineFaultLevel {
    /// `warn`
    Warn,
    /// `error`
    Error,
    /// A value that the description does not know.
    Other(String),
}

impl LineFaultLevel {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Warn => "warn",
            Self::Error => "error",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for LineFaultLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for LineFaultLevel {
    fn from(value: String) -> Self {
        match value.as_str() {
            "warn" => Self::Warn,
            "error" => Self::Error,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for LineFaultLevel {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["warn", "error"])
    }
}

impl json::Encode for LineFaultLevel {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `level`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LineNoteLevel {
    /// `info`
    Info,
    /// `warn`
    Warn,
    /// A value that the description does not know.
    Other(String),
}

impl LineNoteLevel {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Info => "info",
            Self::Warn => "warn",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for LineNoteLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for LineNoteLevel {
    fn from(value: String) -> Self {
        match value.as_str() {
            "info" => Self::Info,
            "warn" => Self::Warn,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for LineNoteLevel {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["info", "warn"])
    }
}

impl json::Encode for LineNoteLevel {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Line, LineNote, LineFault, LineFaultLevel, LineNoteLevel);
