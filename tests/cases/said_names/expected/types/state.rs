// @generated
//! `State`, `StateIdle`, `StateGone` and more.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `State`.
///
/// Decided by the kind of JSON value; of texts, by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum State {
    /// The value as `StateIdle`.
    Idle(StateIdle),
    /// The value as `StateGone`.
    Gone(StateGone),
    /// The value as `StateBusy`.
    ///
    /// It has `busy`.
    Busy(StateBusy),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for State {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => {
                match json::choose(
                    node,
                    &[
                        <StateIdle as json::Decode>::fits,
                        <StateGone as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::Idle, Self::Other),
                    Some(1) => node.decode_or(Self::Gone, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            json::Kind::Object if node.has("busy") && node.looks_like::<StateBusy>() => {
                node.decode().map(Self::Busy)
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for State {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Idle(value) => out.value(value),
            Self::Gone(value) => out.value(value),
            Self::Busy(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<StateIdle> for State {
    fn from(value: StateIdle) -> Self {
        Self::Idle(value)
    }
}

impl From<StateGone> for State {
    fn from(value: StateGone) -> Self {
        Self::Gone(value)
    }
}

impl From<StateBusy> for State {
    fn from(value: StateBusy) -> Self {
        Self::Busy(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StateIdle {
    /// `idle`
    Idle,
    /// A value that the description does not know.
    Other(String),
}

impl StateIdle {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Idle => "idle",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for StateIdle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for StateIdle {
    fn from(value: String) -> Self {
        match value.as_str() {
            "idle" => Self::Idle,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for StateIdle {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["idle"])
    }
}

impl json::Encode for StateIdle {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StateGone {
    /// `gone`
    Gone,
    /// A value that the description does not know.
    Other(String),
}

impl StateGone {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gone => "gone",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for StateGone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for StateGone {
    fn from(value: String) -> Self {
        match value.as_str() {
            "gone" => Self::Gone,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for StateGone {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["gone"])
    }
}

impl json::Encode for StateGone {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct StateBusy {
    /// The property `busy`.
    pub busy: String,
}

impl StateBusy {
    /// A value with all of its fields.
    pub fn new(busy: impl Into<String>) -> Self {
        Self { busy: busy.into() }
    }

    /// Sets `busy`.
    pub fn busy(mut self, value: impl Into<String>) -> Self {
        self.busy = value.into();
        self
    }
}

impl json::Decode for StateBusy {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            busy: object.required("busy")?,
        };
        object.closed()?;
        Ok(value)
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_closed(
            depth,
            &[json::Known::required("busy", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for StateBusy {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("busy", &self.busy);
    }
}

json::serde_for!(State, StateIdle, StateGone, StateBusy);
