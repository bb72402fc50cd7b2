// @generated
//! `Duty` and `DutyBase`.

use crate::runtime::{additional, json};
use super::{Early, Late, Night, Shift};

/// Type of the schema `Duty`.
///
/// Decided by the member `shift`.
#[derive(Debug, Clone, PartialEq)]
pub enum Duty {
    /// The value as `Early`.
    ///
    /// Its `shift` is `early` or `Early`.
    Early(Early),
    /// The value as `Late`.
    ///
    /// Its `shift` is `late` or `Late`.
    Late(Late),
    /// The value as `Night`.
    ///
    /// Its `shift` is `night` or `Night`.
    Night(Night),
    /// The value as `DutyBase`.
    ///
    /// A value with another `shift`, or without one, is this one too, if it has what is required here.
    Base(DutyBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Duty {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("shift").as_deref() {
            Some("early" | "Early") => node.decode().map(Self::Early),
            Some("late" | "Late") => node.decode().map(Self::Late),
            Some("night" | "Night") => node.decode().map(Self::Night),
            _ if node.looks_like::<DutyBase>() => node.decode().map(Self::Base),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Duty {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Early(value) => out.value(value),
            Self::Late(value) => out.value(value),
            Self::Night(value) => out.value(value),
            Self::Base(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Early> for Duty {
    fn from(value: Early) -> Self {
        Self::Early(value)
    }
}

impl From<Late> for Duty {
    fn from(value: Late) -> Self {
        Self::Late(value)
    }
}

impl From<Night> for Duty {
    fn from(value: Night) -> Self {
        Self::Night(value)
    }
}

impl From<DutyBase> for Duty {
    fn from(value: DutyBase) -> Self {
        Self::Base(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct DutyBase {
    /// The property `shift`.
    pub shift: Shift,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl DutyBase {
    /// A value with all of its fields.
    pub fn new(shift: Shift) -> Self {
        Self {
            shift,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `shift`.
    pub fn shift(mut self, value: Shift) -> Self {
        self.shift = value;
        self
    }
}

impl json::Decode for DutyBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            shift: object.required("shift")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("shift", <Shift as json::Decode>::fits)],
        )
    }
}

impl json::Encode for DutyBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("shift", &self.shift);
        object.rest(&self.additional);
    }
}

json::serde_for!(Duty, DutyBase);
