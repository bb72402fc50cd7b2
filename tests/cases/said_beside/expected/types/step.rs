// @generated
//! `Step`, `StepFirst`, `StepSecond` and more.

use crate::runtime::{additional, json};

/// The numbers tell them apart, as numbers.
///
/// Decided by the member `number`.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// The value as `StepFirst`.
    ///
    /// Its `number` is `1`.
    First(StepFirst),
    /// The value as `StepSecond`.
    ///
    /// Its `number` is `2`.
    Second(StepSecond),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Step {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.json_tag("number").as_deref() {
            Some("1") => node.decode().map(Self::First),
            Some("2") => node.decode().map(Self::Second),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Step {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::First(value) => out.value(value),
            Self::Second(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<StepFirst> for Step {
    fn from(value: StepFirst) -> Self {
        Self::First(value)
    }
}

impl From<StepSecond> for Step {
    fn from(value: StepSecond) -> Self {
        Self::Second(value)
    }
}

/// First.
#[derive(Debug, Clone, PartialEq)]
pub struct StepFirst {
    /// The property `number`.
    pub number: StepFirstNumber,
    /// The property `title`.
    pub title: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl StepFirst {
    /// A value with the required fields, and without any other.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            number: StepFirstNumber::N1,
            title: title.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
}

impl json::Decode for StepFirst {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            number: object.required("number")?,
            title: object.required("title")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for StepFirst {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("number", &self.number);
        object.member("title", &self.title);
        object.rest(&self.additional);
    }
}

/// Second.
#[derive(Debug, Clone, PartialEq)]
pub struct StepSecond {
    /// The property `number`.
    pub number: StepSecondNumber,
    /// The property `title`.
    pub title: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl StepSecond {
    /// A value with the required fields, and without any other.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            number: StepSecondNumber::N2,
            title: title.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
}

impl json::Decode for StepSecond {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            number: object.required("number")?,
            title: object.required("title")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for StepSecond {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("number", &self.number);
        object.member("title", &self.title);
        object.rest(&self.additional);
    }
}

/// Type of the property `number`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StepSecondNumber {
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl StepSecondNumber {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for StepSecondNumber {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for StepSecondNumber {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

/// Type of the property `number`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StepFirstNumber {
    /// `1`
    N1,
    /// A value that the description does not know.
    Other(i64),
}

impl StepFirstNumber {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for StepFirstNumber {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            1 => Ok(Self::N1),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for StepFirstNumber {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(Step, StepFirst, StepSecond, StepSecondNumber, StepFirstNumber);
