// @generated
//! `Target`, `TargetById`, `TargetByName` and more.

use crate::runtime::{additional, json};

/// Type of the schema `Target`.
///
/// Decided by which of `id` and `name` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Target {
    /// The value as `TargetById`.
    ///
    /// It has `id`.
    ById(TargetById),
    /// The value as `TargetByName`.
    ///
    /// It has `name`.
    ByName(TargetByName),
    /// The value as `TargetOtherOne`.
    ///
    /// It has no member that decides.
    OtherOne(TargetOtherOne),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Target {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide_by_member(
            node,
            &[json::Sign::member("id"), json::Sign::member("name"), json::Sign::NONE],
            &[
                <TargetById as json::Decode>::fits,
                <TargetByName as json::Decode>::fits,
                <TargetOtherOne as json::Decode>::fits,
            ],
        ) {
            Some(0) => node.decode().map(Self::ById),
            Some(1) => node.decode().map(Self::ByName),
            Some(2) => node.decode().map(Self::OtherOne),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Target {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::ById(value) => out.value(value),
            Self::ByName(value) => out.value(value),
            Self::OtherOne(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<TargetById> for Target {
    fn from(value: TargetById) -> Self {
        Self::ById(value)
    }
}

impl From<TargetByName> for Target {
    fn from(value: TargetByName) -> Self {
        Self::ByName(value)
    }
}

impl From<TargetOtherOne> for Target {
    fn from(value: TargetOtherOne) -> Self {
        Self::OtherOne(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetById {
    /// The property `id`.
    pub id: i64,
    /// The property `note`.
    pub note: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl TargetById {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            note: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }

    /// Sets `note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

impl json::Decode for TargetById {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            note: object.optional("note"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("id", <i64 as json::Decode>::fits),
                json::Known::optional("note", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for TargetById {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.optional("note", &self.note);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetByName {
    /// The property `name`.
    pub name: String,
    /// The property `note`.
    pub note: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl TargetByName {
    /// A value with the required fields, and without any other.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            note: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

impl json::Decode for TargetByName {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.required("name")?,
            note: object.optional("note"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("name", <String as json::Decode>::fits),
                json::Known::optional("note", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for TargetByName {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.optional("note", &self.note);
        object.rest(&self.additional);
    }
}

/// Other one.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetOtherOne {
    /// The property `note`.
    pub note: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl TargetOtherOne {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

impl json::Decode for TargetOtherOne {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            note: object.optional("note"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::optional("note", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for TargetOtherOne {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("note", &self.note);
        object.rest(&self.additional);
    }
}

json::serde_for!(Target, TargetById, TargetByName, TargetOtherOne);
