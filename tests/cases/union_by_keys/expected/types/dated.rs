// @generated
//! `Dated`, `DatedOnADay`, `DatedInAMoment` and more.

use crate::runtime::{additional, formats, json};

/// A text that misses its format is the variant's all the same.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum Dated {
    /// The value as `DatedOnADay`.
    OnADay(DatedOnADay),
    /// The value as `DatedInAMoment`.
    InAMoment(DatedInAMoment),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Dated {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[
                        <DatedOnADay as json::Decode>::fits,
                        <DatedInAMoment as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::OnADay, Self::Other),
                    Some(1) => node.decode_or(Self::InAMoment, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Dated {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::OnADay(value) => out.value(value),
            Self::InAMoment(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<DatedOnADay> for Dated {
    fn from(value: DatedOnADay) -> Self {
        Self::OnADay(value)
    }
}

impl From<DatedInAMoment> for Dated {
    fn from(value: DatedInAMoment) -> Self {
        Self::InAMoment(value)
    }
}

/// On a day.
#[derive(Debug, Clone, PartialEq)]
pub struct DatedOnADay {
    /// The property `id`.
    pub id: formats::Uuid,
    /// The property `at`.
    pub at: formats::Date,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl DatedOnADay {
    /// A value with all of its fields.
    pub fn new(id: formats::Uuid, at: formats::Date) -> Self {
        Self {
            id,
            at,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: formats::Uuid) -> Self {
        self.id = value;
        self
    }

    /// Sets `at`.
    pub fn at(mut self, value: formats::Date) -> Self {
        self.at = value;
        self
    }
}

impl json::Decode for DatedOnADay {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            at: object.required("at")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("id", <formats::Uuid as json::Decode>::fits),
                json::Known::required("at", <formats::Date as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for DatedOnADay {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("at", &self.at);
        object.rest(&self.additional);
    }
}

/// In a moment.
#[derive(Debug, Clone, PartialEq)]
pub struct DatedInAMoment {
    /// The property `id`.
    pub id: formats::Uuid,
    /// The property `at`.
    pub at: formats::DateTime,
    /// The property `zone`.
    pub zone: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl DatedInAMoment {
    /// A value with the required fields, and without any other.
    pub fn new(id: formats::Uuid, at: formats::DateTime) -> Self {
        Self {
            id,
            at,
            zone: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: formats::Uuid) -> Self {
        self.id = value;
        self
    }

    /// Sets `at`.
    pub fn at(mut self, value: formats::DateTime) -> Self {
        self.at = value;
        self
    }

    /// Sets `zone`.
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self
    }
}

impl json::Decode for DatedInAMoment {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            at: object.required("at")?,
            zone: object.optional("zone"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("id", <formats::Uuid as json::Decode>::fits),
                json::Known::required("at", <formats::DateTime as json::Decode>::fits),
                json::Known::optional("zone", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for DatedInAMoment {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("at", &self.at);
        object.optional("zone", &self.zone);
        object.rest(&self.additional);
    }
}

json::serde_for!(Dated, DatedOnADay, DatedInAMoment);
