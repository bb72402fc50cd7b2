// @generated
//! `Choice`, `ChoiceVariant1`, `ChoiceFunction` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Choice`.
///
/// Decided by the kind of JSON value; of objects, by the member `type`.
#[derive(Debug, Clone, PartialEq)]
pub enum Choice {
    /// The value as `ChoiceVariant1`.
    Enum(ChoiceVariant1),
    /// The value as `ChoiceFunction`.
    ///
    /// Its `type` is `function`.
    Function(ChoiceFunction),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Choice {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => node.decode_or(Self::Enum, Self::Other),
            json::Kind::Object => {
                match node.tag("type").as_deref() {
                    Some("function") => node.decode().map(Self::Function),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Choice {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Enum(value) => out.value(value),
            Self::Function(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<ChoiceVariant1> for Choice {
    fn from(value: ChoiceVariant1) -> Self {
        Self::Enum(value)
    }
}

impl From<ChoiceFunction> for Choice {
    fn from(value: ChoiceFunction) -> Self {
        Self::Function(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChoiceVariant1 {
    /// `none`
    None,
    /// `auto`
    Auto,
    /// A value that the description does not know.
    Other(String),
}

impl ChoiceVariant1 {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Auto => "auto",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ChoiceVariant1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for ChoiceVariant1 {
    fn from(value: String) -> Self {
        match value.as_str() {
            "none" => Self::None,
            "auto" => Self::Auto,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for ChoiceVariant1 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for ChoiceVariant1 {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Function.
#[derive(Debug, Clone, PartialEq)]
pub struct ChoiceFunction {
    /// The property `type`.
    pub type_: ChoiceFunctionType,
    /// The property `function`.
    pub function: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl ChoiceFunction {
    /// A value with the required fields, and without any other.
    pub fn new(function: impl Into<String>) -> Self {
        Self {
            type_: ChoiceFunctionType::Function,
            function: function.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `function`.
    pub fn function(mut self, value: impl Into<String>) -> Self {
        self.function = value.into();
        self
    }
}

impl json::Decode for ChoiceFunction {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            function: object.required("function")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for ChoiceFunction {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.member("function", &self.function);
        object.rest(&self.additional);
    }
}

/// Type of the property `type`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChoiceFunctionType {
    /// `function`
    Function,
    /// A value that the description does not know.
    Other(String),
}

impl ChoiceFunctionType {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Function => "function",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ChoiceFunctionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for ChoiceFunctionType {
    fn from(value: String) -> Self {
        match value.as_str() {
            "function" => Self::Function,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for ChoiceFunctionType {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for ChoiceFunctionType {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Choice, ChoiceVariant1, ChoiceFunction, ChoiceFunctionType);
