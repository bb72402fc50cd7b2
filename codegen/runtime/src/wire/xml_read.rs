//! An XML document of a shape as a JSON tree. Only what the shape knows is kept; the rest is told.

use quick_xml::Reader;
use quick_xml::errors::Error;
use quick_xml::events::{BytesRef, BytesStart, Event};
use serde_json::{Map, Value};

use super::super::json::repair::Repair;
use super::charset;
use super::xml::{Content, Item, Member, NOTHING, Name, Node, Shape};
use super::xml_left_out::LeftOut;
use super::xml_scalar::scalar;

/// Reads a document, and says what of it was left out.
///
/// # Errors
/// Why it is not one. Names and texts of the document are not told.
pub(in super::super) fn document(
    bytes: &[u8],
    shape: &'static Shape,
) -> Result<(Value, Vec<Repair>), String> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let Some(text) = charset::of_xml(bytes) else {
        return Err("not XML: it is not UTF-8".to_owned());
    };
    if text.trim_ascii().is_empty() {
        return Err("the body is empty".to_owned());
    }
    let mut parser = Parser {
        reader: Reader::from_str(&text),
        scope: Vec::new(),
        depth: 0,
        left_out: LeftOut::new(),
    };
    let mut root = None;
    loop {
        match parser.next()? {
            Event::Start(start) if root.is_none() => root = Some(parser.root(&start, true, shape)?),
            Event::Empty(start) if root.is_none() => {
                root = Some(parser.root(&start, false, shape)?)
            }
            Event::Text(text) if text.trim_ascii().is_empty() => {}
            Event::Decl(_) if root.is_none() => {}
            Event::Eof => {
                let root = root.ok_or_else(|| "not XML: there is no element".to_owned())?;
                return Ok((root, parser.left_out.all()));
            }
            Event::Comment(_) | Event::PI(_) => {}
            Event::Start(_) | Event::Empty(_) => {
                return Err("not XML: there is more than one element".to_owned());
            }
            _ => return Err("not XML: something stands beside its element".to_owned()),
        }
    }
}

/// How deep elements may lie in one another.
const DEEPEST: usize = 128;
/// How many namespaces may be declared at one place.
const NAMESPACES: usize = 256;

const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

struct Parser<'t> {
    reader: Reader<&'t [u8]>,
    /// The prefixes and namespaces that are declared, the innermost last.
    scope: Vec<(String, String)>,
    depth: usize,
    left_out: LeftOut,
}

/// The head of an element.
struct Head {
    name: Qualified,
    attributes: Vec<(Qualified, String)>,
    is_nil: bool,
    has_content: bool,
    /// How many namespaces were declared outside.
    around: usize,
}

struct Qualified {
    local: String,
    namespace: Option<String>,
}

impl Qualified {
    fn is(&self, name: &Name) -> bool {
        self.local == name.local && self.namespace.as_deref() == name.namespace
    }
}

/// What becomes of an element.
enum Build {
    Text(String),
    /// Is what is in it told, or was it all told with the element around it?
    Nothing {
        is_told: bool,
    },
    List(Item, Vec<Value>),
    Object(Object),
    Any(Object),
}

struct Object {
    members: &'static [Member],
    others: Option<&'static Shape>,
    values: Map<String, Value>,
    text: String,
    has_elements: bool,
}

impl<'t> Parser<'t> {
    fn next(&mut self) -> Result<Event<'t>, String> {
        match self.reader.read_event() {
            Ok(Event::DocType(_)) => Err("not read: it has a document type declaration".to_owned()),
            Ok(event) => Ok(event),
            Err(error) => Err(not_xml(&error)),
        }
    }

    fn root(
        &mut self,
        start: &BytesStart<'_>,
        has_content: bool,
        shape: &'static Shape,
    ) -> Result<Value, String> {
        let head = self.head(start, has_content)?;
        match shape.root {
            Some(name) if name.local != head.name.local => Err(format!(
                "expected the element `{}`, found another one",
                name.local
            )),
            _ => self.element(head, shape),
        }
    }

    /// Reads the name and the attributes.
    fn head(&mut self, start: &BytesStart<'_>, has_content: bool) -> Result<Head, String> {
        let around = self.scope.len();
        let mut attributes = Vec::new();
        // The check for names that are there twice would compare each with each.
        for attribute in start.attributes().with_checks(false) {
            const WRONG: &str = "not XML: an attribute cannot be read";
            let attribute = attribute.map_err(|_| WRONG)?;
            let version = quick_xml::XmlVersion::Implicit1_0;
            let value = attribute.normalized_value(version).map_err(|_| WRONG)?;
            let key: &str = attribute.key.into_inner();
            match key.strip_prefix("xmlns") {
                Some("") => self.scope.push((String::new(), value.into_owned())),
                Some(rest) if rest.starts_with(':') => {
                    self.scope.push((rest[1..].to_owned(), value.into_owned()));
                }
                _ => attributes.push((key.to_owned(), value.into_owned())),
            }
            if self.scope.len() > NAMESPACES {
                return Err("not read: it declares too many namespaces".to_owned());
            }
        }
        let attributes: Vec<_> = attributes
            .into_iter()
            .map(|(key, value)| (self.resolve(&key, true), value))
            .collect();
        let is_nil = attributes.iter().any(|(name, value)| {
            let is_nil = name.local == "nil" && name.namespace.as_deref() == Some(XSI);
            is_nil && matches!(value.trim(), "true" | "1")
        });
        Ok(Head {
            name: self.resolve(start.name().into_inner(), false),
            attributes,
            is_nil,
            has_content,
            around,
        })
    }

    fn resolve(&self, key: &str, is_attribute: bool) -> Qualified {
        let (prefix, local) = key.split_once(':').unwrap_or(("", key));
        let declared = self.scope.iter().rev().find(|(known, _)| known == prefix);
        // What is declared without a prefix is not for attributes, and `xmlns=""` is no namespace.
        let namespace = match declared {
            Some((_, uri)) if uri.is_empty() => None,
            Some((_, uri)) if !is_attribute || !prefix.is_empty() => Some(uri.clone()),
            _ => None,
        };
        Qualified {
            local: local.to_owned(),
            namespace,
        }
    }

    /// Reads what stands inside an element, up to its end.
    fn element(&mut self, head: Head, shape: &'static Shape) -> Result<Value, String> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err("not read: its elements lie too deep in one another".to_owned());
        }
        let shape = if head.is_nil { &NOTHING } else { shape };
        let mut build = Build::new(shape);
        if head.is_nil {
            build = Build::Nothing { is_told: true };
        }
        build.take_attributes(head.attributes, &mut self.left_out);
        if head.has_content {
            self.inside(&mut build)?;
        }
        self.depth -= 1;
        self.scope.truncate(head.around);
        Ok(build.finish(&shape.content, &mut self.left_out))
    }

    /// The same for a member, or an element of a list.
    fn inner(
        &mut self,
        head: Head,
        shape: &'static Shape,
        name: &str,
        index: Option<usize>,
    ) -> Result<Value, String> {
        let outside = self.left_out.enter(name, index);
        let value = self.element(head, shape);
        self.left_out.leave(outside);
        value
    }

    /// Reads an element that has no place.
    fn skip(&mut self, head: Head, is_told: bool) -> Result<(), String> {
        if is_told {
            self.left_out.element(&head.name.local);
        }
        // What is in it is gone with it, whatever it says of itself.
        let head = Head {
            is_nil: false,
            ..head
        };
        self.element(head, &NOTHING).map(drop)
    }

    fn inside(&mut self, build: &mut Build) -> Result<(), String> {
        loop {
            match self.next()? {
                Event::Start(start) => self.child(&start, true, build)?,
                Event::Empty(start) => self.child(&start, false, build)?,
                Event::Text(text) => build.take_text(&text.xml10_content(), &mut self.left_out),
                Event::CData(text) => build.take_text(&text.xml10_content(), &mut self.left_out),
                Event::GeneralRef(reference) => {
                    let mut buffer = [0; 4];
                    let text = resolved(&reference)?.encode_utf8(&mut buffer);
                    build.take_text(text, &mut self.left_out);
                }
                Event::End(_) => return Ok(()),
                Event::Comment(_) | Event::PI(_) => {}
                Event::Eof => return Err("not XML: the document ends too early".to_owned()),
                Event::Decl(_) | Event::DocType(_) => {
                    return Err("not XML: a declaration stands inside an element".to_owned());
                }
            }
        }
    }

    fn child(
        &mut self,
        start: &BytesStart<'_>,
        has_content: bool,
        build: &mut Build,
    ) -> Result<(), String> {
        let head = self.head(start, has_content)?;
        match build {
            Build::List(item, values) if head.name.local == item.name.local => {
                values.push(self.inner(head, item.shape, "", Some(values.len()))?);
            }
            Build::Object(object) => {
                object.has_elements = true;
                if let Some(member) = find(object.members, &head.name, false) {
                    let index = object.length(member);
                    let value = self.inner(head, member.shape, member.key, index)?;
                    object.put(member, value, &mut self.left_out);
                } else if let Some(shape) = object.others {
                    let name = head.name.local.clone();
                    let value = self.inner(head, shape, &name, None)?;
                    if object.values.contains_key(&name) {
                        self.left_out.former(&name);
                    }
                    object.values.insert(name, value);
                } else {
                    self.skip(head, true)?;
                }
            }
            Build::Any(object) => {
                object.has_elements = true;
                let name = head.name.local.clone();
                let value = self.inner(head, &super::xml::ANY, &name, None)?;
                object.add(name, value);
            }
            Build::Nothing { is_told } => self.skip(head, *is_told)?,
            Build::Text(_) | Build::List(..) => self.skip(head, true)?,
        }
        Ok(())
    }
}

/// The member of a name: the namespace counts only where it is all that tells two members apart.
fn find(
    members: &'static [Member],
    found: &Qualified,
    is_attribute: bool,
) -> Option<&'static Member> {
    let named = || {
        members.iter().filter_map(move |member| match member.node {
            Node::Attribute(name) => is_attribute.then_some((member, name)),
            Node::Element(name) | Node::Items(name) => (!is_attribute).then_some((member, name)),
            Node::Text | Node::CData => None,
        })
    };
    let exact = named().find(|(_, name)| found.is(name));
    let alike = || named().find(|(_, name)| found.local == name.local);
    exact.or_else(alike).map(|(member, _)| member)
}

impl Build {
    fn new(shape: &'static Shape) -> Self {
        let object = |members, others| Object {
            members,
            others,
            values: Map::new(),
            text: String::new(),
            has_elements: false,
        };
        match &shape.content {
            Content::Text
            | Content::Word
            | Content::Scalar { .. }
            | Content::Number
            | Content::Boolean => Self::Text(String::new()),
            Content::Nothing => Self::Nothing { is_told: false },
            Content::Any => Self::Any(object(&[], None)),
            Content::List(item) => Self::List(*item, Vec::new()),
            Content::Object { members, others } => Self::Object(object(members, *others)),
        }
    }

    fn take_attributes(&mut self, attributes: Vec<(Qualified, String)>, left_out: &mut LeftOut) {
        for (name, value) in attributes {
            // What says how to read the document is no part of it.
            let is_own = name.namespace.as_deref() == Some(XSI);
            match self {
                Self::Object(object) => match find(object.members, &name, true) {
                    Some(member) => {
                        object.put(member, scalar(value, &member.shape.content), left_out);
                    }
                    None if is_own => {}
                    None => left_out.attribute(&name.local),
                },
                Self::Any(object) => object.add(name.local, value.into()),
                Self::Nothing { is_told: false } => {}
                Self::Text(_) | Self::Nothing { .. } | Self::List(..) if is_own => {}
                Self::Text(_) | Self::Nothing { .. } | Self::List(..) => {
                    left_out.attribute(&name.local);
                }
            }
        }
    }

    fn take_text(&mut self, text: &str, left_out: &mut LeftOut) {
        match self {
            Self::Text(all) => all.push_str(text),
            Self::Object(object) | Self::Any(object) => object.text.push_str(text),
            Self::Nothing { is_told: false } => {}
            Self::Nothing { .. } | Self::List(..) => left_out.text(text),
        }
    }

    fn finish(self, content: &Content, left_out: &mut LeftOut) -> Value {
        match self {
            Self::Text(text) => scalar(text, content),
            Self::Nothing { .. } => Value::Null,
            Self::List(_, values) => values.into(),
            Self::Object(object) => object.finish(left_out),
            Self::Any(object) => {
                let is_blank = object.text.trim_ascii().is_empty();
                let is_text = !object.has_elements && (!is_blank || object.values.is_empty());
                if is_text {
                    object
                        .values
                        .keys()
                        .for_each(|name| left_out.attribute(name));
                    object.text.into()
                } else {
                    left_out.text(&object.text);
                    object.values.into()
                }
            }
        }
    }
}

impl Object {
    /// How many values a list has so far, unless the member is none.
    fn length(&self, member: &Member) -> Option<usize> {
        let Node::Items(_) = member.node else {
            return None;
        };
        let list = self.values.get(member.key).and_then(Value::as_array);
        Some(list.map_or(0, Vec::len))
    }

    /// Puts a member's value in its place: of several the last one counts, but for a list.
    fn put(&mut self, member: &Member, value: Value, left_out: &mut LeftOut) {
        if let (Node::Element(_), Content::Any) = (member.node, &member.shape.content) {
            self.add(member.key.to_owned(), value);
        } else if let Node::Items(_) = member.node {
            let list = self
                .values
                .entry(member.key)
                .or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(values) = list {
                values.push(value);
            }
        } else if self.values.insert(member.key.to_owned(), value).is_some() {
            left_out.former(member.key);
        }
    }

    /// Adds a value of which nothing is known: several of a name make a list.
    fn add(&mut self, name: String, value: Value) {
        match self.values.get_mut(&name) {
            Some(Value::Array(values)) => values.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
            None => {
                self.values.insert(name, value);
            }
        }
    }

    fn finish(mut self, left_out: &mut LeftOut) -> Value {
        let is_text = |member: &Member| matches!(member.node, Node::Text | Node::CData);
        if !self.members.iter().any(is_text) {
            left_out.text(&self.text);
        }
        for member in self.members {
            match member.node {
                Node::Text | Node::CData => {
                    // Between elements stands white space that means nothing.
                    let text = match self.has_elements {
                        true => self.text.trim_ascii(),
                        false => &self.text,
                    };
                    let value = scalar(text.to_owned(), &member.shape.content);
                    self.values.insert(member.key.to_owned(), value);
                }
                _ if member.is_required && !self.values.contains_key(member.key) => {
                    self.values
                        .insert(member.key.to_owned(), Value::Array(Vec::new()));
                }
                _ => {}
            }
        }
        self.values.into()
    }
}

/// The character that a reference stands for: one by its number, or one of XML's own five.
fn resolved(reference: &BytesRef<'_>) -> Result<char, String> {
    match reference.resolve_char_ref() {
        Ok(Some(character)) => return Ok(character),
        Ok(None) => {}
        Err(_) => return Err("not XML: a character reference cannot be read".to_owned()),
    }
    match &*reference.xml10_content() {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => Err("not read: it has an entity that is not one of XML's own".to_owned()),
    }
}

/// What is wrong with the grammar, without names of the document.
fn not_xml(error: &Error) -> String {
    match error {
        Error::Syntax(error) => format!("not XML: {error}"),
        Error::IllFormed(_) => "not XML: its tags do not match".to_owned(),
        _ => "not XML".to_owned(),
    }
}
