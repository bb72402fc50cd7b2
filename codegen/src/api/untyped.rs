//! Values of which the description says too little for a type of their own.

use std::fmt;

use diag::Location;

/// A value that is any JSON in Rust, `serde_json::Value`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Untyped {
    /// Why it is.
    pub why: Why,
    /// The place of its schema in the user's document.
    pub origin: Location,
}

/// Why a value is any JSON.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Why {
    /// There is no schema.
    Undescribed,
    /// The schema says nothing of it.
    Silent,
    /// The schema is a reference that leads nowhere.
    Dangling,
    /// A list, and nothing is said of its items.
    Items,
    /// An object, and nothing is said of its members.
    Members,
    /// An object with other members than those that are described.
    Others,
    /// Its values are listed, and are not all texts, numbers or booleans.
    Values,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Undescribed => "there is no schema",
            Self::Silent => "the schema says nothing of the value",
            Self::Dangling => "the schema is a reference that leads nowhere",
            Self::Items => "nothing is said of the list's items",
            Self::Members => "nothing is said of the object's members",
            Self::Others => "other members than those that are described are allowed",
            Self::Values => "the values that are listed are not all scalars",
        })
    }
}
