//! Values of a schema, made from bytes: so that proptest makes them, and shrinks them. Where the
//! bytes are at their end, what is smallest is taken.
//!
//! Not only valid ones: where a value that the schema does not know must survive, there may be one.

use serde_json::{Map, Value, json};

/// How deep a value gets before everything that may be left out is left out.
const DEEPEST: usize = 6;

/// Decisions, one after the other.
pub(crate) struct Choices<'a>(pub(crate) &'a [u8]);

impl Choices<'_> {
    fn byte(&mut self) -> u8 {
        match self.0.split_first() {
            Some((first, rest)) => {
                self.0 = rest;
                *first
            }
            None => 0,
        }
    }

    /// A number from 0; 0 where nothing is left.
    fn below(&mut self, limit: usize) -> usize {
        usize::from(self.byte()) % limit.max(1)
    }

    /// With this chance out of 256; no where nothing is left.
    fn rarely(&mut self, chance: u8) -> bool {
        self.byte() > u8::MAX - chance
    }

    fn word(&mut self) -> u64 {
        (0..8).fold(0, |word, _| word << 8 | u64::from(self.byte()))
    }

    fn text(&mut self) -> String {
        const LETTERS: &[&str] = &[
            "a",
            "B",
            "0",
            " ",
            "\"",
            "\\",
            "\n",
            "é",
            "名",
            "\u{1f600}",
            "/",
            "~",
            "=",
            "null",
        ];
        (0..self.below(6))
            .map(|_| LETTERS[self.below(LETTERS.len())])
            .collect()
    }
}

/// The description that the schemas stand in.
pub(crate) struct Document(pub(crate) Value);

impl Document {
    /// A value of a schema of the components.
    pub(crate) fn component(&self, name: &str, choices: &mut Choices<'_>) -> Value {
        self.value(&self.0["components"]["schemas"][name], choices, 0)
    }

    fn value(&self, schema: &Value, choices: &mut Choices<'_>, depth: usize) -> Value {
        let schema = self.resolve(schema);
        if let Some(value) = schema.get("const") {
            return value.clone();
        }
        if let Some(values) = schema["enum"].as_array() {
            return listed(values, choices);
        }
        if schema.get("allOf").is_some() {
            return Value::Object(self.object(schema, choices, depth, true));
        }
        if let Some(variants) = schema["oneOf"].as_array().or(schema["anyOf"].as_array()) {
            return self.variant(schema, variants, choices, depth);
        }
        match self.kind(schema, choices) {
            Some("object") => Value::Object(self.object(schema, choices, depth, true)),
            Some("array") => {
                let most = if depth < DEEPEST { 4 } else { 1 };
                let length = choices.below(most);
                (0..length)
                    .map(|_| self.value(&schema["items"], choices, depth + 1))
                    .collect()
            }
            Some("string") => text(schema["format"].as_str().unwrap_or_default(), choices).into(),
            Some("integer") => integer(schema["format"].as_str().unwrap_or_default(), choices),
            Some("number") => number(schema["format"].as_str().unwrap_or_default(), choices),
            Some("boolean") => (choices.below(2) == 1).into(),
            Some("null") => Value::Null,
            other => panic!("a schema of type {other:?}: {schema}"),
        }
    }

    /// The schema that is meant in the end.
    fn resolve<'a>(&'a self, mut schema: &'a Value) -> &'a Value {
        while let Some(reference) = schema["$ref"].as_str() {
            let pointer = reference.trim_start_matches('#');
            schema = self
                .0
                .pointer(pointer)
                .unwrap_or_else(|| panic!("{reference} is not there"));
        }
        schema
    }

    fn kind<'a>(&self, schema: &'a Value, choices: &mut Choices<'_>) -> Option<&'a str> {
        match &schema["type"] {
            Value::Array(kinds) => kinds[choices.below(kinds.len())].as_str(),
            kind => kind.as_str(),
        }
    }

    /// The members of all that the object is made of. One of several schemas for the same object is
    /// not `is_whole`.
    fn object(
        &self,
        schema: &Value,
        choices: &mut Choices<'_>,
        depth: usize,
        is_whole: bool,
    ) -> Map<String, Value> {
        let mut members = Map::new();
        let parts = schema["allOf"].as_array().map_or(&[][..], Vec::as_slice);
        for part in parts {
            members.extend(self.object(self.resolve(part), choices, depth, false));
        }
        let required = schema["required"].as_array();
        let is_required =
            |name: &str| required.is_some_and(|names| names.iter().any(|other| other == name));
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            if is_required(name) || (depth < DEEPEST && choices.below(3) > 0) {
                members.insert(name.clone(), self.value(property, choices, depth + 1));
            }
        }
        let additional = match &schema["additionalProperties"] {
            Value::Bool(true) => Some(&Value::Null),
            Value::Object(_) => Some(&schema["additionalProperties"]),
            // What is not declared; of parts, each one would have to allow it.
            Value::Null if parts.is_empty() && is_whole => Some(&Value::Null),
            _ => None,
        };
        if let Some(additional) = additional.filter(|_| depth < DEEPEST) {
            for _ in 0..choices.below(3) {
                // No property has such a name.
                let name = format!("{}~", choices.text());
                let value = match additional {
                    Value::Null => unknown(choices),
                    schema => self.value(schema, choices, depth + 1),
                };
                members.insert(name, value);
            }
        }
        members
    }

    fn variant(
        &self,
        schema: &Value,
        variants: &[Value],
        choices: &mut Choices<'_>,
        depth: usize,
    ) -> Value {
        let discriminator = &schema["discriminator"];
        let tag = discriminator["propertyName"].as_str();
        let index = choices.below(variants.len());
        let is_strange = choices.rarely(10);
        let Some(tag) = tag else {
            if is_strange
                && variants
                    .iter()
                    .all(|variant| has_const(self.resolve(variant)))
            {
                return json!({"tag": "what nobody knows", "more": unknown(choices)});
            }
            return self.value(&variants[index], choices, depth + 1);
        };
        if is_strange {
            return json!({tag: "what nobody knows", "more": unknown(choices)});
        }
        let reference = &variants[index]["$ref"];
        let mapping = discriminator["mapping"].as_object();
        let mapped = mapping
            .into_iter()
            .flatten()
            .find(|(_, target)| *target == reference);
        let own = reference
            .as_str()
            .and_then(|reference| reference.rsplit('/').next());
        let value = mapped.map_or(own.unwrap_or_default(), |(value, _)| value.as_str());
        let mut object = self.value(&variants[index], choices, depth + 1);
        object[tag] = value.into();
        object
    }
}

/// Whether a property has one value only, and so tells the variant.
fn has_const(schema: &Value) -> bool {
    schema["properties"].get("tag").is_some()
}

/// One of the values, or, where there are several, one that is not among them.
fn listed(values: &[Value], choices: &mut Choices<'_>) -> Value {
    if values.len() > 1 && choices.rarely(25) {
        return match &values[0] {
            Value::Number(_) => 123_456_789.into(),
            _ => format!("{} of tomorrow", choices.text()).into(),
        };
    }
    values[choices.below(values.len())].clone()
}

/// Any JSON at all.
fn unknown(choices: &mut Choices<'_>) -> Value {
    match choices.below(6) {
        0 => Value::Null,
        1 => choices.text().into(),
        2 => json!([choices.text(), 1.5]),
        3 => json!({"a": {"b": choices.text()}}),
        4 => number("", choices),
        _ => true.into(),
    }
}

/// A text of the format, and now and then another one: that is kept, too.
fn text(format: &str, choices: &mut Choices<'_>) -> String {
    if choices.rarely(25) {
        return choices.text();
    }
    let mut two =
        |from: u64, to: u64| format!("{:02}", from + u64::from(choices.byte()) % (to - from + 1));
    match format {
        "date" => format!("20{}-{}-{}", two(0, 99), two(1, 12), two(1, 31)),
        "date-time" => {
            let date = format!("19{}-{}-{}", two(0, 99), two(1, 12), two(1, 28));
            let time = format!("{}:{}:{}", two(0, 23), two(0, 59), two(0, 60));
            let end = ["Z", "z", "+00:00", ".5-07:30", ".120000Z", ""][choices.below(6)];
            format!("{date}T{time}{end}")
        }
        "uuid" => {
            let (high, low) = (choices.word(), choices.word());
            let text = format!(
                "{:08x}-{:04x}-{:04x}",
                high >> 32,
                high >> 16 & 0xffff,
                high & 0xffff
            );
            let text = format!("{text}-{:04x}-{:012x}", low >> 48, low & 0xffff_ffff_ffff);
            if choices.below(2) == 1 {
                text.to_uppercase()
            } else {
                text
            }
        }
        "byte" => {
            ["", "aGk=", "aGk", "-_8=", "+/8=", "aG\nk=", "===", "a"][choices.below(8)].to_owned()
        }
        "uri" => [
            "https://example.com",
            "/a?b=c#d",
            "urn:x:y",
            "http://[::1]:80/%20",
        ][choices.below(4)]
        .to_owned(),
        _ => choices.text(),
    }
}

fn integer(format: &str, choices: &mut Choices<'_>) -> Value {
    let bytes = (choices.word() >> (8 * choices.below(8))).to_le_bytes();
    match format {
        "int32" => i32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]).into(),
        "uint64" => u64::from_le_bytes(bytes).into(),
        _ => i64::from_le_bytes(bytes).into(),
    }
}

fn number(format: &str, choices: &mut Choices<'_>) -> Value {
    let word = choices.word();
    match format {
        // A quarter: the same number, also in 32 bits.
        "float" => (f64::from((word % 40_000) as u16) / 4.0).into(),
        _ => match f64::from_bits(word) {
            number if number.is_finite() => number.into(),
            _ => 0.5.into(),
        },
    }
}
