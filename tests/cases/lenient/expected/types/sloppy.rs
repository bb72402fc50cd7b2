// @generated
//! `Sloppy` and `SloppyOwner`.

use crate::runtime::{additional, json, lenient};

/// Type of the schema `Sloppy`.
#[derive(Debug, Clone, PartialEq)]
pub struct Sloppy {
    /// The property `count`.
    pub count: i64,
    /// The property `ratio`.
    pub ratio: Option<f64>,
    /// The property `flag`.
    pub flag: Option<bool>,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
    /// The property `owner`.
    pub owner: Option<SloppyOwner>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Sloppy {
    /// A value with the required fields, and without any other.
    pub fn new(count: i64) -> Self {
        Self {
            count,
            ratio: None,
            flag: None,
            tags: None,
            owner: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `count`.
    pub fn count(mut self, value: i64) -> Self {
        self.count = value;
        self
    }

    /// Sets `ratio`.
    pub fn ratio(mut self, value: f64) -> Self {
        self.ratio = Some(value);
        self
    }

    /// Sets `flag`.
    pub fn flag(mut self, value: bool) -> Self {
        self.flag = Some(value);
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `owner`.
    pub fn owner(mut self, value: SloppyOwner) -> Self {
        self.owner = Some(value);
        self
    }
}

impl json::Decode for Sloppy {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            count: lenient::scalar(object.expect("count")?)?,
            ratio: lenient::optional_scalar(object.member("ratio"))?,
            flag: lenient::optional_scalar(object.member("flag"))?,
            tags: lenient::optional_list(object.member("tags"))?,
            owner: lenient::optional_object(object.member("owner"))?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Sloppy {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("count", &self.count);
        object.optional("ratio", &self.ratio);
        object.optional("flag", &self.flag);
        object.optional("tags", &self.tags);
        object.optional("owner", &self.owner);
        object.rest(&self.additional);
    }
}

/// Type of the property `owner`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SloppyOwner {
    /// The property `name`.
    pub name: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl SloppyOwner {
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

impl json::Decode for SloppyOwner {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.optional("name"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for SloppyOwner {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.rest(&self.additional);
    }
}

json::serde_for!(Sloppy, SloppyOwner);
