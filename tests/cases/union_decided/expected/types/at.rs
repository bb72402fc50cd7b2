// @generated
//! `At`, `AtDay`, `AtMoment` and more.

use crate::runtime::{additional, formats, json};

/// Type of the schema `At`.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum At {
    /// The value as `AtDay`.
    Day(AtDay),
    /// The value as `AtMoment`.
    Moment(AtMoment),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for At {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[<AtDay as json::Decode>::fits, <AtMoment as json::Decode>::fits],
                ) {
                    Some(0) => node.decode_or(Self::Day, Self::Other),
                    Some(1) => node.decode_or(Self::Moment, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for At {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Day(value) => out.value(value),
            Self::Moment(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<AtDay> for At {
    fn from(value: AtDay) -> Self {
        Self::Day(value)
    }
}

impl From<AtMoment> for At {
    fn from(value: AtMoment) -> Self {
        Self::Moment(value)
    }
}

/// Day.
#[derive(Debug, Clone, PartialEq)]
pub struct AtDay {
    /// The property `at`.
    pub at: formats::Date,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl AtDay {
    /// A value with all of its fields.
    pub fn new(at: formats::Date) -> Self {
        Self {
            at,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `at`.
    pub fn at(mut self, value: formats::Date) -> Self {
        self.at = value;
        self
    }
}

impl json::Decode for AtDay {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            at: object.required("at")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("at", <formats::Date as json::Decode>::fits)],
        )
    }
}

impl json::Encode for AtDay {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("at", &self.at);
        object.rest(&self.additional);
    }
}

/// Moment.
#[derive(Debug, Clone, PartialEq)]
pub struct AtMoment {
    /// The property `at`.
    pub at: formats::DateTime,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl AtMoment {
    /// A value with all of its fields.
    pub fn new(at: formats::DateTime) -> Self {
        Self {
            at,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `at`.
    pub fn at(mut self, value: formats::DateTime) -> Self {
        self.at = value;
        self
    }
}

impl json::Decode for AtMoment {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            at: object.required("at")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("at", <formats::DateTime as json::Decode>::fits)],
        )
    }
}

impl json::Encode for AtMoment {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("at", &self.at);
        object.rest(&self.additional);
    }
}

json::serde_for!(At, AtDay, AtMoment);
