// @generated
//! `Doc`, `DocState`, `DocLeft` and more.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{additional, formats, json};
use super::Row;

/// Type of the schema `Doc`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Doc {
    /// The property `state`.
    pub state: Option<DocState>,
    /// The property `day`.
    pub day: Option<formats::Date>,
    /// The property `left`.
    pub left: Option<DocLeft>,
    /// The property `mode`.
    pub mode: Option<DocMode>,
    /// The property `note`.
    pub note: Option<String>,
    /// The property `number`.
    pub number: Option<DocNumber>,
    /// The property `when`.
    pub when: Option<DocWhen>,
    /// The property `rows`.
    pub rows: Option<BTreeMap<String, Row>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Doc {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `state`.
    pub fn state(mut self, value: DocState) -> Self {
        self.state = Some(value);
        self
    }

    /// Sets `day`.
    pub fn day(mut self, value: formats::Date) -> Self {
        self.day = Some(value);
        self
    }

    /// Sets `left`.
    pub fn left(mut self, value: impl Into<DocLeft>) -> Self {
        self.left = Some(value.into());
        self
    }

    /// Sets `mode`.
    pub fn mode(mut self, value: impl Into<DocMode>) -> Self {
        self.mode = Some(value.into());
        self
    }

    /// Sets `note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sets `number`.
    pub fn number(mut self, value: impl Into<DocNumber>) -> Self {
        self.number = Some(value.into());
        self
    }

    /// Sets `when`.
    pub fn when(mut self, value: impl Into<DocWhen>) -> Self {
        self.when = Some(value.into());
        self
    }

    /// Sets `rows`.
    pub fn rows(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Row)>,
    ) -> Self {
        self.rows = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }
}

impl json::Decode for Doc {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            state: object.optional("state"),
            day: object.optional("day"),
            left: object.optional("left"),
            mode: object.optional("mode"),
            note: object.optional("note"),
            number: object.optional("number"),
            when: object.optional("when"),
            rows: object.optional("rows"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Doc {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("state", &self.state);
        object.optional("day", &self.day);
        object.optional("left", &self.left);
        object.optional("mode", &self.mode);
        object.optional("note", &self.note);
        object.optional("number", &self.number);
        object.optional("when", &self.when);
        object.optional("rows", &self.rows);
        object.rest(&self.additional);
    }
}

/// Type of the property `state`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocState {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A value that the description does not know.
    Other(String),
}

impl DocState {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for DocState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for DocState {
    fn from(value: String) -> Self {
        match value.as_str() {
            "up" => Self::Up,
            "down" => Self::Down,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for DocState {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for DocState {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `left`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum DocLeft {
    /// The value as `i64`.
    Integer(i64),
    /// The value as `DocLeftUnlimited`.
    Unlimited(DocLeftUnlimited),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for DocLeft {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Integer | json::Kind::Number => {
                node.decode_or(Self::Integer, Self::Other)
            }
            json::Kind::String => node.decode_or(Self::Unlimited, Self::Other),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for DocLeft {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Integer(value) => out.value(value),
            Self::Unlimited(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<i64> for DocLeft {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<DocLeftUnlimited> for DocLeft {
    fn from(value: DocLeftUnlimited) -> Self {
        Self::Unlimited(value)
    }
}

/// Type of the property `mode`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum DocMode {
    /// The value as `bool`.
    Boolean(bool),
    /// The value as `DocModeAuto`.
    Auto(DocModeAuto),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for DocMode {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Boolean => node.decode_or(Self::Boolean, Self::Other),
            json::Kind::String => node.decode_or(Self::Auto, Self::Other),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for DocMode {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Boolean(value) => out.value(value),
            Self::Auto(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<bool> for DocMode {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<DocModeAuto> for DocMode {
    fn from(value: DocModeAuto) -> Self {
        Self::Auto(value)
    }
}

/// Type of the property `number`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum DocNumber {
    /// The value as `String`.
    String(String),
    /// The value as `i64`.
    Integer(i64),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for DocNumber {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Integer | json::Kind::Number => {
                node.decode_or(Self::Integer, Self::Other)
            }
            json::Kind::String => node.decode_or(Self::String, Self::Other),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for DocNumber {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::String(value) => out.value(value),
            Self::Integer(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<String> for DocNumber {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for DocNumber {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for DocNumber {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// Type of the property `when`.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum DocWhen {
    /// The value as `Date`.
    Date(formats::Date),
    /// The value as `DateTime`.
    DateTime(formats::DateTime),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for DocWhen {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => {
                match json::choose(
                    node,
                    &[
                        <formats::Date as json::Decode>::fits,
                        <formats::DateTime as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::Date, Self::Other),
                    Some(1) => node.decode_or(Self::DateTime, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for DocWhen {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Date(value) => out.value(value),
            Self::DateTime(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<formats::Date> for DocWhen {
    fn from(value: formats::Date) -> Self {
        Self::Date(value)
    }
}

impl From<formats::DateTime> for DocWhen {
    fn from(value: formats::DateTime) -> Self {
        Self::DateTime(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocModeAuto {
    /// `auto`
    Auto,
    /// A value that the description does not know.
    Other(String),
}

impl DocModeAuto {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for DocModeAuto {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for DocModeAuto {
    fn from(value: String) -> Self {
        match value.as_str() {
            "auto" => Self::Auto,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for DocModeAuto {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for DocModeAuto {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocLeftUnlimited {
    /// `unlimited`
    Unlimited,
    /// A value that the description does not know.
    Other(String),
}

impl DocLeftUnlimited {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unlimited => "unlimited",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for DocLeftUnlimited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for DocLeftUnlimited {
    fn from(value: String) -> Self {
        match value.as_str() {
            "unlimited" => Self::Unlimited,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for DocLeftUnlimited {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for DocLeftUnlimited {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    Doc, DocState, DocLeft, DocMode, DocNumber, DocWhen, DocModeAuto, DocLeftUnlimited
);
