//! A JSON tree as an XML document of a shape.

use serde_json::{Map, Value};

use super::xml::{Content, Item, Member, Name, Node, Shape};

/// Writes a document.
///
/// # Errors
/// The shape has no name for the root element, or the value has another shape.
pub fn document(value: &Value, shape: &Shape) -> Result<String, &'static str> {
    let Some(root) = shape.root else {
        return Err("it has no name as an XML document");
    };
    element(value, root, shape)
}

/// Writes a document whose element has this name.
pub(super) fn element(value: &Value, root: Name, shape: &Shape) -> Result<String, &'static str> {
    let mut writer = Writer {
        out: String::new(),
        scope: Vec::new(),
    };
    writer.element(root.into(), value, shape)?;
    Ok(writer.out)
}

const XSI: Tag<'static> = Tag {
    local: "nil",
    prefix: Some("xsi"),
    namespace: Some("http://www.w3.org/2001/XMLSchema-instance"),
};

/// A name, which may come from the value.
#[derive(Clone, Copy)]
struct Tag<'n> {
    local: &'n str,
    prefix: Option<&'n str>,
    namespace: Option<&'n str>,
}

impl From<Name> for Tag<'_> {
    fn from(name: Name) -> Self {
        Self {
            local: name.local,
            prefix: name.prefix,
            namespace: name.namespace,
        }
    }
}

struct Writer<'n> {
    out: String,
    /// The prefixes and namespaces that are declared, the innermost last.
    scope: Vec<(&'n str, &'n str)>,
}

impl<'n> Writer<'n> {
    fn element(
        &mut self,
        tag: Tag<'n>,
        value: &'n Value,
        shape: &Shape,
    ) -> Result<(), &'static str> {
        let around = self.scope.len();
        self.out.push('<');
        self.name(tag)?;
        self.declare(tag);
        if value.is_null() {
            self.attribute(XSI, "true")?;
        } else if let (Value::Object(values), Content::Object { members, .. }) =
            (value, &shape.content)
        {
            self.attributes(members, values)?;
        }
        let open = self.out.len();
        self.out.push('>');
        self.content(tag, value, shape)?;
        if self.out.len() == open + 1 {
            self.out.truncate(open);
            self.out.push_str("/>");
        } else {
            self.out.push_str("</");
            self.name(tag)?;
            self.out.push('>');
        }
        self.scope.truncate(around);
        Ok(())
    }

    /// What stands inside the element.
    fn content(
        &mut self,
        tag: Tag<'n>,
        value: &'n Value,
        shape: &Shape,
    ) -> Result<(), &'static str> {
        match (value, &shape.content) {
            (Value::Object(values), Content::Object { members, others }) => {
                for member in *members {
                    if let Some(value) = values.get(member.key) {
                        self.member(member, value)?;
                    }
                }
                let is_other = |key: &str| !members.iter().any(|member| member.key == key);
                for (key, value) in values.iter().filter(|(key, _)| is_other(key)) {
                    match others {
                        Some(shape) => self.element(named(key), value, shape)?,
                        None => self.any(named(key), value)?,
                    }
                }
                Ok(())
            }
            (Value::Array(values), Content::List(Item { name, shape })) => values
                .iter()
                .try_for_each(|value| self.element((*name).into(), value, shape)),
            // A value that its shape does not know.
            (Value::Object(values), _) => values
                .iter()
                .try_for_each(|(key, value)| self.any(named(key), value)),
            (Value::Array(values), _) => values.iter().try_for_each(|value| self.any(tag, value)),
            _ => match text(value)? {
                Some(text) => self.text(&text),
                None => Ok(()),
            },
        }
    }

    /// A value of no shape: an element, or one for each value of a list.
    fn any(&mut self, tag: Tag<'n>, value: &'n Value) -> Result<(), &'static str> {
        const ANY: Shape = Shape::any();
        match value {
            Value::Array(values) => values
                .iter()
                .try_for_each(|value| self.element(tag, value, &ANY)),
            _ => self.element(tag, value, &ANY),
        }
    }

    fn member(&mut self, member: &Member, value: &'n Value) -> Result<(), &'static str> {
        match (member.node, value) {
            (Node::Element(name), _) => match member.shape.content {
                Content::Any => self.any(name.into(), value),
                _ => self.element(name.into(), value, member.shape),
            },
            (Node::Items(_), Value::Null) | (Node::Attribute(_), _) => Ok(()),
            (Node::Items(name), Value::Array(values)) => values
                .iter()
                .try_for_each(|value| self.element(name.into(), value, member.shape)),
            (Node::Items(name), _) => self.element(name.into(), value, member.shape),
            (Node::Text, _) => match text(value)? {
                Some(text) => self.text(&text),
                None => Ok(()),
            },
            (Node::CData, _) => match text(value)? {
                Some(text) if !text.is_empty() => self.cdata(&text),
                _ => Ok(()),
            },
        }
    }

    fn attributes(
        &mut self,
        members: &[Member],
        values: &Map<String, Value>,
    ) -> Result<(), &'static str> {
        for member in members {
            let Node::Attribute(name) = member.node else {
                continue;
            };
            if let Some(text) = values.get(member.key).map(text).transpose()?.flatten() {
                self.attribute(name.into(), &text)?;
            }
        }
        Ok(())
    }

    fn attribute(&mut self, tag: Tag<'n>, text: &str) -> Result<(), &'static str> {
        // Without a prefix an attribute is in no namespace, whatever is declared.
        if tag.prefix.is_some() {
            self.declare(tag);
        }
        self.out.push(' ');
        self.name(tag)?;
        self.out.push_str("=\"");
        self.escaped(text, true)?;
        self.out.push('"');
        Ok(())
    }

    /// Declares a namespace unless it is.
    fn declare(&mut self, tag: Tag<'n>) {
        let Some(uri) = tag.namespace else { return };
        let prefix = tag.prefix.unwrap_or_default();
        let known = self.scope.iter().rev().find(|(known, _)| *known == prefix);
        if known.is_some_and(|(_, known)| *known == uri) {
            return;
        }
        self.scope.push((prefix, uri));
        self.out.push_str(" xmlns");
        if !prefix.is_empty() {
            self.out.push(':');
            self.out.push_str(prefix);
        }
        self.out.push_str("=\"");
        // A URI has no character that XML does not have; if this one has, the name beside it was
        // refused, or the server refuses it.
        let _ = self.escaped(uri, true);
        self.out.push('"');
    }

    fn name(&mut self, tag: Tag<'n>) -> Result<(), &'static str> {
        if !is_name(tag.local) || !tag.prefix.is_none_or(is_name) {
            return Err("it has a member whose name XML cannot have");
        }
        if let Some(prefix) = tag.prefix {
            self.out.push_str(prefix);
            self.out.push(':');
        }
        self.out.push_str(tag.local);
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), &'static str> {
        self.escaped(text, false)
    }

    fn cdata(&mut self, text: &str) -> Result<(), &'static str> {
        // A carriage return would be read as a line feed, and only outside can it be escaped.
        if !text.chars().all(is_character) || text.contains('\r') {
            return self.text(text);
        }
        self.out.push_str("<![CDATA[");
        self.out.push_str(&text.replace("]]>", "]]]]><![CDATA[>"));
        self.out.push_str("]]>");
        Ok(())
    }

    fn escaped(&mut self, text: &str, is_attribute: bool) -> Result<(), &'static str> {
        for character in text.chars() {
            match character {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' if is_attribute => self.out.push_str("&quot;"),
                // Readers would make a space, or a line feed, of it.
                '\t' if is_attribute => self.out.push_str("&#9;"),
                '\n' if is_attribute => self.out.push_str("&#10;"),
                '\r' => self.out.push_str("&#13;"),
                _ if is_character(character) => self.out.push(character),
                _ => return Err("it has a character that XML does not have"),
            }
        }
        Ok(())
    }
}

fn named(key: &str) -> Tag<'_> {
    Tag {
        local: key,
        prefix: None,
        namespace: None,
    }
}

/// A value as text; `None` for null. The values of a list have spaces in between.
fn text(value: &Value) -> Result<Option<String>, &'static str> {
    Ok(match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Array(values) => {
            let texts: Result<Vec<_>, _> = values.iter().map(text).collect();
            let texts: Vec<_> = texts?.into_iter().flatten().collect();
            Some(texts.join(" "))
        }
        Value::Object(_) => return Err("it has an object where XML has only text"),
    })
}

/// Whether XML has the character ([section 2.2](https://www.w3.org/TR/xml/#charsets)).
fn is_character(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        _ => character >= ' ',
    }
}

/// Whether it is a name without a colon ([section
/// 2.3](https://www.w3.org/TR/xml/#sec-common-syn)); of the characters beyond ASCII those that are
/// letters or digits.
fn is_name(text: &str) -> bool {
    let is_start = |c: char| c.is_alphabetic() || c == '_';
    text.starts_with(is_start)
        && text
            .chars()
            .all(|c| is_start(c) || c.is_numeric() || matches!(c, '-' | '.' | '\u{b7}'))
}
