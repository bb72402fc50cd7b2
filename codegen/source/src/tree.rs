//! One visitor that builds the value tree from either format, and sees what a plain read would swallow:
//! keys written twice, infinities, tags, merges, and aliases that explode.

use std::fmt;

use serde::de::{
    self, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde_json::map::Entry;
use serde_json::{Map, Number, Value};

use super::breaks::Hidden;
use super::nesting;

/// Both readers stop here themselves.
pub(super) const MAX_DEPTH: usize = 128;
/// How the visitor tells that the budget is used up.
pub(super) const TOO_LARGE: &str = "expanded size limit";

/// Characters of a key: as many as YAML reads (YAML 1.2, 7.4). Each place below it is told with it, so that longer
/// ones would take many times the memory of their document.
pub(super) const LONGEST_KEY: usize = 1024;
/// How the visitor tells that a key is longer.
pub(super) const TOO_LONG: &str = "key beyond its longest";

/// A value and what was odd about it.
pub(super) struct Parsed {
    pub(super) value: Value,
    /// The way to each finding, innermost step first.
    pub(super) findings: Vec<(Vec<String>, Finding)>,
}

/// What a plain read would swallow.
pub(super) enum Finding {
    DuplicateKey(String),
    /// A key that stood in front of an empty one, and again behind it: of the two, this one and the empty one.
    BesideEmpty(String, String),
    NotFinite,
    Tagged(String),
    WrongMerge,
}

/// Why there is no value.
pub(super) struct TextError {
    pub(super) message: String,
    pub(super) line: usize,
    pub(super) column: usize,
    /// What the parser was inside of, and where that begins: `a quoted scalar`.
    pub(super) inside: Option<(String, (usize, usize))>,
}

/// How large the tree may grow.
#[derive(Clone, Copy)]
pub(super) struct Limits {
    bytes: usize,
}

impl Limits {
    /// Far more than any text without aliases needs: a value takes at least a byte of text.
    pub(super) fn for_text(text: &str) -> Self {
        Self {
            bytes: (16 << 20) + text.len().saturating_mul(32),
        }
    }
}

pub(super) fn json(text: &str, limits: Limits) -> Result<Parsed, TextError> {
    let mut reader = Reader::new(limits, false);
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = Node(&mut reader)
        .deserialize(&mut deserializer)
        .and_then(|value| deserializer.end().map(|()| value))
        .map_err(|error| TextError {
            message: without_place(&error.to_string()),
            // Behind the last line, and in front of the first character of one, both count from 0.
            line: error.line().max(1),
            column: characters(text, error.line(), error.column()).max(1),
            inside: None,
        })?;
    Ok(Parsed {
        value,
        findings: reader.findings,
    })
}

pub(super) fn yaml(text: &str, limits: Limits) -> Result<Parsed, TextError> {
    if let Some((line, column)) = nesting::too_deep(text) {
        return Err(TextError {
            message: "recursion limit exceeded".to_owned(),
            line,
            column,
            inside: None,
        });
    }
    let mut reader = Reader::new(limits, true);
    let (hidden, text) = Hidden::of(text);
    reader.hidden = hidden;
    let value = Node(&mut reader)
        .deserialize(serde_yaml::Deserializer::from_str(&text))
        .map_err(|error| {
            let place = error.location();
            let message = error.to_string();
            TextError {
                inside: inside(&message),
                message: without_place(&message),
                line: place.as_ref().map_or(1, serde_yaml::Location::line).max(1),
                column: place
                    .as_ref()
                    .map_or(1, serde_yaml::Location::column)
                    .max(1),
            }
        })?;
    Ok(Parsed {
        value,
        findings: reader.findings,
    })
}

/// The place is shown on its own, so the sentence need not repeat it.
fn without_place(message: &str) -> String {
    let end = message.find(" at line ").unwrap_or(message.len());
    message[..end].to_owned()
}

/// `…, while scanning a quoted scalar at line 3 column 10`
fn inside(message: &str) -> Option<(String, (usize, usize))> {
    let (_, context) = message.rsplit_once(", while ")?;
    // The start of the text goes without saying.
    let (what, place) = context
        .split_once(" at line ")
        .unwrap_or((context, "1 column 1"));
    let what = what.split_once(' ').map_or(what, |(_, what)| what);
    let (line, column) = place.split_once(" column ")?;
    let end = column.find(|c: char| !c.is_ascii_digit());
    let column = &column[..end.unwrap_or(column.len())];
    Some((what.to_owned(), (line.parse().ok()?, column.parse().ok()?)))
}

/// The reader of JSON counts bytes.
fn characters(text: &str, line: usize, bytes: usize) -> usize {
    let line = line.checked_sub(1).and_then(|at| text.lines().nth(at));
    let start = line.and_then(|line| line.get(..bytes));
    start.map_or(bytes, |start| start.chars().count())
}

struct Reader {
    left: usize,
    merges: bool,
    hidden: Hidden,
    findings: Vec<(Vec<String>, Finding)>,
    /// The entries of all maps that are being read, those of the outermost first.
    entries: Vec<(String, Value)>,
    /// The same of lists.
    elements: Vec<Value>,
}

impl Reader {
    fn new(limits: Limits, merges: bool) -> Self {
        Self {
            left: limits.bytes,
            merges,
            hidden: Hidden::default(),
            findings: Vec::new(),
            entries: Vec::new(),
            elements: Vec::new(),
        }
    }

    fn spend<E: de::Error>(&mut self, text: usize) -> Result<(), E> {
        match self.left.checked_sub(16 + text) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => Err(E::custom(TOO_LARGE)),
        }
    }

    fn find(&mut self, finding: Finding) {
        self.findings.push((Vec::new(), finding));
    }

    /// The map of the entries that were read since. It has the size that it needs: most objects have a key or
    /// two, and the room that a map keeps for growing would be most of what a tree takes.
    fn take_map(&mut self, start: usize) -> Map<String, Value> {
        let mut map = Map::with_capacity(self.entries.len() - start);
        let mut empty: Option<String> = None;
        for (key, value) in self.entries.drain(start..) {
            // What JSON has there is written.
            if value.is_null() && self.merges {
                empty = Some(key.clone());
            }
            match map.entry(key) {
                Entry::Vacant(entry) => {
                    entry.insert(value);
                }
                Entry::Occupied(mut entry) => {
                    let key = entry.key().clone();
                    entry.insert(value);
                    let path = vec![key.clone()];
                    let is_before = |empty: &String| {
                        let mut keys = map.keys();
                        keys.find(|known| *known == empty || **known == key) == Some(&key)
                    };
                    let finding = match empty.clone().filter(is_before) {
                        Some(empty) if empty != key => Finding::BesideEmpty(key, empty),
                        _ => Finding::DuplicateKey(key),
                    };
                    self.findings.push((path, finding));
                }
            }
        }
        map
    }

    /// Adds a step to everything found below it; costs nothing when nothing was found.
    fn step(&mut self, since: usize, key: impl FnOnce() -> String) {
        if self.findings.len() > since {
            let key = key();
            for (path, _) in &mut self.findings[since..] {
                path.push(key.clone());
            }
        }
    }

    /// YAML's `<<`: its keys count where the mapping does not say otherwise.
    fn merge(&mut self, map: &mut Map<String, Value>) {
        let Some(merged) = map.shift_remove("<<") else {
            return;
        };
        let sources = match merged {
            Value::Array(sources) => sources,
            one => vec![one],
        };
        for source in sources {
            let Value::Object(source) = source else {
                self.findings
                    .push((vec!["<<".to_owned()], Finding::WrongMerge));
                return;
            };
            for (key, value) in source {
                map.entry(key).or_insert(value);
            }
        }
    }
}

struct Node<'r>(&'r mut Reader);

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Value, E> {
        self.0.spend(0)?;
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Value, E> {
        self.0.spend(0)?;
        Ok(Value::from(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Value, E> {
        self.0.spend(0)?;
        Ok(Value::from(value))
    }

    // Beyond 64 bits JSON readers round, so YAML is rounded, too.
    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        self.0.spend(0)?;
        match Number::from_f64(value) {
            Some(number) => Ok(Value::Number(number)),
            None => {
                self.0.find(Finding::NotFinite);
                Ok(Value::Null)
            }
        }
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Value, E> {
        self.visit_string(value.to_owned())
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<Value, E> {
        self.0.spend(value.len())?;
        Ok(Value::String(self.0.hidden.restored(value)))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        self.0.spend(0)?;
        Ok(Value::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Value, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        self.0.spend(0)?;
        let start = self.0.elements.len();
        loop {
            let since = self.0.findings.len();
            let Some(value) = access.next_element_seed(Node(self.0))? else {
                break;
            };
            let index = self.0.elements.len() - start;
            self.0.step(since, || index.to_string());
            self.0.elements.push(value);
        }
        Ok(Value::Array(self.0.elements.drain(start..).collect()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        self.0.spend(0)?;
        let start = self.0.entries.len();
        while let Some(key) = access.next_key_seed(Key)? {
            self.0.spend(key.len())?;
            let key = self.0.hidden.restored(key);
            let since = self.0.findings.len();
            let value = access.next_value_seed(Node(self.0))?;
            self.0.step(since, || key.clone());
            self.0.entries.push((key, value));
        }
        let mut map = self.0.take_map(start);
        if self.0.merges && map.contains_key("<<") {
            self.0.merge(&mut map);
            map = exact(map);
        }
        Ok(Value::Object(map))
    }

    /// serde_yaml hands over `!tag value` as an enum.
    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<Value, A::Error> {
        let (tag, variant) = access.variant::<String>()?;
        let value = variant.newtype_variant_seed(Node(self.0))?;
        self.0.find(Finding::Tagged(tag));
        Ok(value)
    }
}

/// The map without the room that it kept for growing.
fn exact(map: Map<String, Value>) -> Map<String, Value> {
    let mut exact = Map::with_capacity(map.len());
    exact.extend(map);
    exact
}

/// A key is what is written: `200:`, `on:` and `1.0:` are the texts `200`, `on` and `1.0`.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key that is a text")
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<String, E> {
        match value.len() > LONGEST_KEY && value.chars().count() > LONGEST_KEY {
            true => Err(E::custom(TOO_LONG)),
            false => Ok(value.to_owned()),
        }
    }
}
