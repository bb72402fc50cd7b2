// @generated
//! `Who`, `WhoPerson`, `WhoCalled` and more.

use crate::runtime::{additional, json};

/// Type of the schema `Who`.
///
/// Decided by which of `a` and `b` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Who {
    /// The value as `WhoPerson`.
    ///
    /// It has `a`.
    Person(WhoPerson),
    /// The value as `WhoCalled`.
    ///
    /// It has `b`.
    Called(WhoCalled),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Who {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[json::Sign::member("a"), json::Sign::member("b")],
            &[<WhoPerson as json::Decode>::fits, <WhoCalled as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Person),
            Some(1) => node.decode().map(Self::Called),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Who {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Person(value) => out.value(value),
            Self::Called(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<WhoPerson> for Who {
    fn from(value: WhoPerson) -> Self {
        Self::Person(value)
    }
}

impl From<WhoCalled> for Who {
    fn from(value: WhoCalled) -> Self {
        Self::Called(value)
    }
}

/// Person.
#[derive(Debug, Clone, PartialEq)]
pub struct WhoPerson {
    /// The property `a`.
    pub a: i64,
    /// The property `who`.
    pub who: WhoPersonWho,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl WhoPerson {
    /// A value with all of its fields.
    pub fn new(a: i64, who: WhoPersonWho) -> Self {
        Self {
            a,
            who,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `a`.
    pub fn a(mut self, value: i64) -> Self {
        self.a = value;
        self
    }

    /// Sets `who`.
    pub fn who(mut self, value: WhoPersonWho) -> Self {
        self.who = value;
        self
    }
}

impl json::Decode for WhoPerson {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            a: object.required("a")?,
            who: object.required("who")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("a", <i64 as json::Decode>::fits),
                json::Known::required("who", <WhoPersonWho as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for WhoPerson {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("a", &self.a);
        object.member("who", &self.who);
        object.rest(&self.additional);
    }
}

/// Called.
#[derive(Debug, Clone, PartialEq)]
pub struct WhoCalled {
    /// The property `b`.
    pub b: i64,
    /// The property `who`.
    pub who: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl WhoCalled {
    /// A value with all of its fields.
    pub fn new(b: i64, who: impl Into<String>) -> Self {
        Self {
            b,
            who: who.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `b`.
    pub fn b(mut self, value: i64) -> Self {
        self.b = value;
        self
    }

    /// Sets `who`.
    pub fn who(mut self, value: impl Into<String>) -> Self {
        self.who = value.into();
        self
    }
}

impl json::Decode for WhoCalled {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            b: object.required("b")?,
            who: object.required("who")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("b", <i64 as json::Decode>::fits),
                json::Known::required("who", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for WhoCalled {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("b", &self.b);
        object.member("who", &self.who);
        object.rest(&self.additional);
    }
}

/// Type of the property `who`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct WhoPersonWho {
    /// The property `name`.
    pub name: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl WhoPersonWho {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl json::Decode for WhoPersonWho {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.optional("name"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::optional("name", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for WhoPersonWho {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.rest(&self.additional);
    }
}

json::serde_for!(Who, WhoPerson, WhoCalled, WhoPersonWho);
