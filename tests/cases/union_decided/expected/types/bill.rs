// @generated
//! `Bill`, `BillPaid`, `BillDue` and more.

use crate::runtime::{additional, json};

/// Type of the schema `Bill`.
///
/// Decided by whether `receipt` is there, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Bill {
    /// The value as `BillPaid`.
    ///
    /// It has `receipt`.
    Paid(BillPaid),
    /// The value as `BillDue`.
    ///
    /// It has no member that decides.
    Due(BillDue),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Bill {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[json::Sign::member("receipt"), json::Sign::NONE],
            &[<BillPaid as json::Decode>::fits, <BillDue as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Paid),
            Some(1) => node.decode().map(Self::Due),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Bill {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Paid(value) => out.value(value),
            Self::Due(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<BillPaid> for Bill {
    fn from(value: BillPaid) -> Self {
        Self::Paid(value)
    }
}

impl From<BillDue> for Bill {
    fn from(value: BillDue) -> Self {
        Self::Due(value)
    }
}

/// Paid.
#[derive(Debug, Clone, PartialEq)]
pub struct BillPaid {
    /// The property `paid`.
    pub paid: BillPaidPaid,
    /// The property `receipt`.
    pub receipt: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl BillPaid {
    /// A value with the required fields, and without any other.
    pub fn new(receipt: impl Into<String>) -> Self {
        Self {
            paid: BillPaidPaid::True,
            receipt: receipt.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `receipt`.
    pub fn receipt(mut self, value: impl Into<String>) -> Self {
        self.receipt = value.into();
        self
    }
}

impl json::Decode for BillPaid {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            paid: object.required("paid")?,
            receipt: object.required("receipt")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("paid", <BillPaidPaid as json::Decode>::fits),
                json::Known::required("receipt", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for BillPaid {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("paid", &self.paid);
        object.member("receipt", &self.receipt);
        object.rest(&self.additional);
    }
}

/// Due.
#[derive(Debug, Clone, PartialEq)]
pub struct BillDue {
    /// The property `paid`.
    pub paid: bool,
    /// The property `due`.
    pub due: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl BillDue {
    /// A value with the required fields, and without any other.
    pub fn new(paid: bool) -> Self {
        Self {
            paid,
            due: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `paid`.
    pub fn paid(mut self, value: bool) -> Self {
        self.paid = value;
        self
    }

    /// Sets `due`.
    pub fn due(mut self, value: impl Into<String>) -> Self {
        self.due = Some(value.into());
        self
    }
}

impl json::Decode for BillDue {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            paid: object.required("paid")?,
            due: object.optional("due"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("paid", <bool as json::Decode>::fits),
                json::Known::optional("due", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for BillDue {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("paid", &self.paid);
        object.optional("due", &self.due);
        object.rest(&self.additional);
    }
}

/// Type of the property `paid`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum BillPaidPaid {
    /// `true`
    True,
    /// A value that the description does not know.
    Other(serde_json::Value),
}

impl json::Decode for BillPaidPaid {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let value: serde_json::Value = node.decode()?;
        if value == true {
            return Ok(Self::True);
        }
        Ok(Self::Other(value))
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_scalars(&["true"])
    }
}

impl json::Encode for BillPaidPaid {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::True => out.json("true"),
            Self::Other(value) => out.value(value),
        }
    }
}

json::serde_for!(Bill, BillPaid, BillDue, BillPaidPaid);
