// @generated
//! `Slot`, `SlotFree`, `SlotTaken` and more.

use crate::runtime::{additional, json};

/// Null is a value of the member that decides.
///
/// Decided by which of `until` and `by` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Slot {
    /// The value as `SlotFree`.
    ///
    /// It has `until`.
    Free(SlotFree),
    /// The value as `SlotTaken`.
    ///
    /// It has `by`.
    Taken(SlotTaken),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Slot {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide_by_member(
            node,
            &[json::Sign::member("until").or_null(), json::Sign::member("by")],
            &[<SlotFree as json::Decode>::fits, <SlotTaken as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Free),
            Some(1) => node.decode().map(Self::Taken),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Slot {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Free(value) => out.value(value),
            Self::Taken(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<SlotFree> for Slot {
    fn from(value: SlotFree) -> Self {
        Self::Free(value)
    }
}

impl From<SlotTaken> for Slot {
    fn from(value: SlotTaken) -> Self {
        Self::Taken(value)
    }
}

/// Free.
#[derive(Debug, Clone, PartialEq)]
pub struct SlotFree {
    /// The property `until`.
    pub until: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl SlotFree {
    /// A value with all of its fields.
    pub fn new(until: Option<String>) -> Self {
        Self {
            until,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `until`.
    pub fn until(mut self, value: impl Into<String>) -> Self {
        self.until = Some(value.into());
        self
    }

    /// Sends `until` as `null`.
    pub fn clear_until(mut self) -> Self {
        self.until = None;
        self
    }
}

impl json::Decode for SlotFree {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            until: object.required("until")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("until", <Option<String> as json::Decode>::fits)],
        )
    }
}

impl json::Encode for SlotFree {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("until", &self.until);
        object.rest(&self.additional);
    }
}

/// Taken.
#[derive(Debug, Clone, PartialEq)]
pub struct SlotTaken {
    /// The property `by`.
    pub by: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl SlotTaken {
    /// A value with all of its fields.
    pub fn new(by: impl Into<String>) -> Self {
        Self {
            by: by.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `by`.
    pub fn by(mut self, value: impl Into<String>) -> Self {
        self.by = value.into();
        self
    }
}

impl json::Decode for SlotTaken {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by: object.required("by")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("by", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for SlotTaken {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("by", &self.by);
        object.rest(&self.additional);
    }
}

json::serde_for!(Slot, SlotFree, SlotTaken);
