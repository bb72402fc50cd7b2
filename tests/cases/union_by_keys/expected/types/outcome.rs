// @generated
//! `Outcome`, `OutcomeFailed`, `OutcomeDone` and more.

use crate::runtime::{additional, json};

/// Some servers write both members, whichever it is.
///
/// Decided by which of `error` and `result` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The value as `OutcomeFailed`.
    ///
    /// It has `error`.
    Failed(OutcomeFailed),
    /// The value as `OutcomeDone`.
    ///
    /// It has `result`.
    Done(OutcomeDone),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Outcome {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide_by_member(
            node,
            &[json::Sign::member("error"), json::Sign::member("result")],
            &[<OutcomeFailed as json::Decode>::fits, <OutcomeDone as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Failed),
            Some(1) => node.decode().map(Self::Done),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Outcome {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Failed(value) => out.value(value),
            Self::Done(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<OutcomeFailed> for Outcome {
    fn from(value: OutcomeFailed) -> Self {
        Self::Failed(value)
    }
}

impl From<OutcomeDone> for Outcome {
    fn from(value: OutcomeDone) -> Self {
        Self::Done(value)
    }
}

/// Failed.
#[derive(Debug, Clone, PartialEq)]
pub struct OutcomeFailed {
    /// The property `error`.
    pub error: OutcomeFailedError,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl OutcomeFailed {
    /// A value with all of its fields.
    pub fn new(error: OutcomeFailedError) -> Self {
        Self {
            error,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `error`.
    pub fn error(mut self, value: OutcomeFailedError) -> Self {
        self.error = value;
        self
    }
}

impl json::Decode for OutcomeFailed {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            error: object.required("error")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("error", <OutcomeFailedError as json::Decode>::fits)],
        )
    }
}

impl json::Encode for OutcomeFailed {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("error", &self.error);
        object.rest(&self.additional);
    }
}

/// Done.
#[derive(Debug, Clone, PartialEq)]
pub struct OutcomeDone {
    /// The property `result`.
    pub result: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl OutcomeDone {
    /// A value with all of its fields.
    pub fn new(result: impl Into<String>) -> Self {
        Self {
            result: result.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `result`.
    pub fn result(mut self, value: impl Into<String>) -> Self {
        self.result = value.into();
        self
    }
}

impl json::Decode for OutcomeDone {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            result: object.required("result")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("result", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for OutcomeDone {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("result", &self.result);
        object.rest(&self.additional);
    }
}

/// Type of the property `error`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OutcomeFailedError {
    /// The property `code`.
    pub code: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl OutcomeFailedError {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `code`.
    pub fn code(mut self, value: i64) -> Self {
        self.code = Some(value);
        self
    }
}

impl json::Decode for OutcomeFailedError {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            code: object.optional("code"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::optional("code", <i64 as json::Decode>::fits)],
        )
    }
}

impl json::Encode for OutcomeFailedError {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("code", &self.code);
        object.rest(&self.additional);
    }
}

json::serde_for!(Outcome, OutcomeFailed, OutcomeDone, OutcomeFailedError);
