// @generated
//! `Drive`, `DriveMore`, `DriveStricter` and more.

use std::fmt;

use crate::runtime::{additional, json};
use super::{Alias, Id, Kind, Secret, Size, Stamp};

/// Type of the schema `Drive`.
#[derive(Clone, PartialEq)]
pub struct Drive {
    /// The property `id`.
    pub id: Option<Id>,
    /// The property `alias`.
    pub alias: Option<Alias>,
    /// The property `name`.
    pub name: String,
    /// When it was made.
    ///
    /// **Deprecated.**
    pub created: Option<Stamp>,
    /// The property `secret`.
    pub secret: Option<Secret>,
    /// The property `size`.
    pub size: Size,
    /// In words.
    ///
    /// Example: `{"bytes":1}`.
    pub worded: Size,
    /// The property `free`.
    pub free: Option<Option<Size>>,
    /// The property `used`.
    pub used: Option<Size>,
    /// The property `other`.
    pub other: Option<Option<Size>>,
    /// The property `kind`.
    pub kind: Option<Kind>,
    /// The property `kind_or_null`.
    ///
    /// Default: `disk`.
    pub kind_or_null: Option<Option<Kind>>,
    /// The property `more`.
    pub more: Option<DriveMore>,
    /// The property `again`.
    pub again: Option<Size>,
    /// The property `told`.
    pub told: Option<Size>,
    /// The property `asked`.
    pub asked: Option<Size>,
    /// The property `anew`.
    pub anew: Option<Size>,
    /// The property `stricter`.
    pub stricter: Option<DriveStricter>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Drive {
    /// A value with the required fields, and without any other.
    pub fn new(name: impl Into<String>, size: Size, worded: Size) -> Self {
        Self {
            id: None,
            alias: None,
            name: name.into(),
            created: None,
            secret: None,
            size,
            worded,
            free: None,
            used: None,
            other: None,
            kind: None,
            kind_or_null: None,
            more: None,
            again: None,
            told: None,
            asked: None,
            anew: None,
            stricter: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `secret`.
    pub fn secret(mut self, value: impl Into<Secret>) -> Self {
        self.secret = Some(value.into());
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: Size) -> Self {
        self.size = value;
        self
    }

    /// In words.
    pub fn worded(mut self, value: Size) -> Self {
        self.worded = value;
        self
    }

    /// Sets `free`.
    pub fn free(mut self, value: Size) -> Self {
        self.free = Some(Some(value));
        self
    }

    /// Sends `free` as `null`.
    pub fn clear_free(mut self) -> Self {
        self.free = Some(None);
        self
    }

    /// Sets `used`.
    pub fn used(mut self, value: Size) -> Self {
        self.used = Some(value);
        self
    }

    /// Sets `other`.
    pub fn other(mut self, value: Size) -> Self {
        self.other = Some(Some(value));
        self
    }

    /// Sends `other` as `null`.
    pub fn clear_other(mut self) -> Self {
        self.other = Some(None);
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: Kind) -> Self {
        self.kind = Some(value);
        self
    }

    /// Sets `kind_or_null`.
    pub fn kind_or_null(mut self, value: Kind) -> Self {
        self.kind_or_null = Some(Some(value));
        self
    }

    /// Sends `kind_or_null` as `null`.
    pub fn clear_kind_or_null(mut self) -> Self {
        self.kind_or_null = Some(None);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, value: DriveMore) -> Self {
        self.more = Some(value);
        self
    }

    /// Sets `again`.
    pub fn again(mut self, value: Size) -> Self {
        self.again = Some(value);
        self
    }

    /// Sets `told`.
    pub fn told(mut self, value: Size) -> Self {
        self.told = Some(value);
        self
    }

    /// Sets `asked`.
    pub fn asked(mut self, value: Size) -> Self {
        self.asked = Some(value);
        self
    }

    /// Sets `anew`.
    pub fn anew(mut self, value: Size) -> Self {
        self.anew = Some(value);
        self
    }

    /// Sets `stricter`.
    pub fn stricter(mut self, value: DriveStricter) -> Self {
        self.stricter = Some(value);
        self
    }
}

impl fmt::Debug for Drive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Drive")
            .field("id", &self.id)
            .field("alias", &self.alias)
            .field("name", &self.name)
            .field("created", &self.created)
            .field("secret", &format_args!("***"))
            .field("size", &self.size)
            .field("worded", &self.worded)
            .field("free", &self.free)
            .field("used", &self.used)
            .field("other", &self.other)
            .field("kind", &self.kind)
            .field("kind_or_null", &self.kind_or_null)
            .field("more", &self.more)
            .field("again", &self.again)
            .field("told", &self.told)
            .field("asked", &self.asked)
            .field("anew", &self.anew)
            .field("stricter", &self.stricter)
            .field("additional", &self.additional)
            .finish()
    }
}

impl json::Decode for Drive {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.optional("id"),
            alias: object.optional("alias"),
            name: object.required("name")?,
            created: object.optional("created"),
            secret: object.optional("secret"),
            size: object.required("size")?,
            worded: object.required("worded")?,
            free: object.nullable("free"),
            used: object.optional("used"),
            other: object.nullable("other"),
            kind: object.optional("kind"),
            kind_or_null: object.nullable("kind_or_null"),
            more: object.optional("more"),
            again: object.optional("again"),
            told: object.optional("told"),
            asked: object.optional("asked"),
            anew: object.optional("anew"),
            stricter: object.optional("stricter"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Drive {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.optional("alias", &self.alias);
        object.member("name", &self.name);
        object.optional("created", &self.created);
        object.optional("secret", &self.secret);
        object.member("size", &self.size);
        object.member("worded", &self.worded);
        object.optional("free", &self.free);
        object.optional("used", &self.used);
        object.optional("other", &self.other);
        object.optional("kind", &self.kind);
        object.optional("kind_or_null", &self.kind_or_null);
        object.optional("more", &self.more);
        object.optional("again", &self.again);
        object.optional("told", &self.told);
        object.optional("asked", &self.asked);
        object.optional("anew", &self.anew);
        object.optional("stricter", &self.stricter);
        object.rest(&self.additional);
    }
}

/// Type of the property `more`.
#[derive(Debug, Clone, PartialEq)]
pub struct DriveMore {
    /// The property `bytes`.
    pub bytes: i64,
    /// The property `files`.
    pub files: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl DriveMore {
    /// A value with the required fields, and without any other.
    pub fn new(bytes: i64) -> Self {
        Self {
            bytes,
            files: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `bytes`.
    pub fn bytes(mut self, value: i64) -> Self {
        self.bytes = value;
        self
    }

    /// Sets `files`.
    pub fn files(mut self, value: i64) -> Self {
        self.files = Some(value);
        self
    }
}

impl json::Decode for DriveMore {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            bytes: object.required("bytes")?,
            files: object.optional("files"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for DriveMore {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("bytes", &self.bytes);
        object.optional("files", &self.files);
        object.rest(&self.additional);
    }
}

/// Type of the property `stricter`.
#[derive(Debug, Clone, PartialEq)]
pub struct DriveStricter {
    /// The property `bytes`.
    pub bytes: i64,
    /// The property `files`.
    pub files: Option<serde_json::Value>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl DriveStricter {
    /// A value with the required fields, and without any other.
    pub fn new(bytes: i64) -> Self {
        Self {
            bytes,
            files: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `bytes`.
    pub fn bytes(mut self, value: i64) -> Self {
        self.bytes = value;
        self
    }

    /// Sets `files`.
    pub fn files(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.files = Some(value.into());
        self
    }
}

impl json::Decode for DriveStricter {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            bytes: object.required("bytes")?,
            files: object.nullable("files"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for DriveStricter {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("bytes", &self.bytes);
        object.optional("files", &self.files);
        object.rest(&self.additional);
    }
}

json::serde_for!(Drive, DriveMore, DriveStricter);
