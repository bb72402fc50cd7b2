//! Any argument as a small tree, the form in which the parameter styles read it.
//!
//! The argument goes through its JSON text, so a type needs no second way to be written. Members keep
//! the order in which the type writes them.

use serde_json::Value;

use super::super::json::kind::Kind;
use super::super::json::mode::Mode;
use super::super::json::node::{Document, Node};
use super::super::json::{self, Encode};

/// What is said of an argument that [`Param::of`] does not read.
pub const NOT_JSON: &str = "it cannot be written as JSON";

/// An argument.
#[derive(Clone, Debug, PartialEq)]
pub enum Param {
    /// No value: `None`, `()`, JSON's `null`. A parameter with this value is left out.
    Null,
    /// A string, a number or a boolean.
    Scalar(Value),
    /// A list.
    List(Vec<Param>),
    /// An object: its members in order.
    Object(Vec<(String, Param)>),
}

impl Param {
    /// Reads an argument. `None` if it cannot be written as JSON: it holds binary content that is no
    /// text. A number that JSON does not have (not a number, infinity) counts as no value.
    #[must_use]
    pub fn of<T: Encode + ?Sized>(value: &T) -> Option<Self> {
        let json = json::to_string(value).ok()?;
        let document = Document::read(&json, Mode::Strict).ok()?;
        Self::of_node(document.root())
    }

    fn of_node(node: Node<'_>) -> Option<Self> {
        Some(match node.kind() {
            Kind::Null => Self::Null,
            Kind::List => Self::List(node.elements().map(Self::of_node).collect::<Option<_>>()?),
            Kind::Object => {
                let members = node.members().map(|member| {
                    Some((
                        member.name.text()?.into_owned(),
                        Self::of_node(member.value)?,
                    ))
                });
                Self::Object(members.collect::<Option<_>>()?)
            }
            _ => Self::Scalar(node.decode().ok()?),
        })
    }

    /// The value as the text of one word: a scalar as it is, a list or an object as JSON. `None`
    /// for no value.
    ///
    /// No style of the standard says what a list inside a list is; JSON can be read back.
    #[must_use]
    pub fn text(&self) -> Option<String> {
        match self {
            Self::Null => None,
            Self::Scalar(Value::String(text)) => Some(text.clone()),
            Self::Scalar(other) => Some(scalar(other)),
            Self::List(_) | Self::Object(_) => {
                let mut out = String::new();
                self.write_json(&mut out);
                Some(out)
            }
        }
    }

    fn write_json(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Scalar(value) => out.push_str(&scalar(value)),
            Self::List(elements) => {
                out.push('[');
                for (index, element) in elements.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    element.write_json(out);
                }
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    out.push_str(&Value::from(name.as_str()).to_string());
                    out.push(':');
                    value.write_json(out);
                }
                out.push('}');
            }
        }
    }
}

/// A scalar as JSON, numbers as they stand in bodies.
fn scalar(value: &Value) -> String {
    let double = value.as_f64().filter(|_| value.is_f64());
    let written = double.and_then(|number| json::to_string(&number).ok());
    written.unwrap_or_else(|| value.to_string())
}
