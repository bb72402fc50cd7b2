//! Descriptions that bytes decide: members that mean something, in places where they may and in
//! places where they may not. Any bytes give one, and similar bytes give similar ones.
//!
//! Each has a twin that differs in nothing but its texts.

mod operations;
mod schemas;

use serde_json::{Map, Value, json};

use crate::dice::Dice;
use crate::{places, texts};

/// Names of things: plain ones, ones that are alike, and ones that are not Rust's.
const NAMES: &[&str] = &[
    "id",
    "name",
    "Thing",
    "thing",
    "kind",
    "type",
    "self",
    "Self",
    "value",
    "Value",
    "Option",
    "String",
    "a-b",
    "a_b",
    "aB",
    "a b",
    "1st",
    "",
    "é",
    "日本語",
    "\u{202e}x",
    "new",
    "New",
    "Other",
    "other",
    "additional",
    "Vec",
    "Result",
    "body",
    "fmt",
    "as_str",
    "in",
    "x\"]y",
    "a\nb",
    "Client",
    "Error",
    "default",
    "Thing2",
    "ThingKind",
    "r#type",
    "data",
    "+1",
    "-1",
    "True",
    "null",
    "crate",
    "super",
    "send",
    "builder",
    "status",
    "\u{200b}",
];

const TYPES: &[&str] = &[
    "string", "integer", "number", "boolean", "array", "object", "null",
];

const FORMATS: &[&str] = &[
    "date-time",
    "date",
    "time",
    "duration",
    "uuid",
    "ipv4",
    "ipv6",
    "uri",
    "byte",
    "binary",
    "int32",
    "int64",
    "uint64",
    "float",
    "double",
    "decimal",
    "int-or-string",
    "password",
    "",
];

const MEDIA: &[&str] = &[
    "application/json",
    "application/xml",
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "multipart/mixed",
    "application/octet-stream",
    "text/event-stream",
    "application/jsonl",
    "application/json-seq",
    "*/*",
    "image/png",
    "application/problem+json",
    "application/merge-patch+json",
    "text/xml; charset=utf-8",
    "x",
    "",
];

const STATUS: &[&str] = &[
    "200", "201", "204", "4XX", "404", "default", "5XX", "2XX", "302", "99",
];

const STYLES: &[&str] = &[
    "form",
    "simple",
    "label",
    "matrix",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
    "cookie",
];

const ODD_TARGETS: &[&str] = &[
    "#",
    "#/nowhere",
    "",
    "x.json#/a",
    "#/components/parameters/P",
    "#/components/responses/R",
    "#/paths",
    "#/components/schemas/S0/items",
    "#/components/schemas/S1/oneOf/0",
    "#/info",
];

/// Bytes that decide; after the last of them comes 0 forever, so that everything ends.
pub struct Choices<'a> {
    bytes: &'a [u8],
    /// Whether texts are the twin's.
    harmless: bool,
    /// How many schemas references can lead to.
    schemas: usize,
}

/// The description that bytes decide, or its twin.
pub fn document(bytes: &[u8], harmless: bool) -> Value {
    let mut choices = Choices {
        bytes,
        harmless,
        schemas: 1,
    };
    let mut document = choices.root();
    for _ in 0..choices.below(3) {
        choices.disturb(&mut document);
    }
    document
}

type Make<'a> = fn(&mut Choices<'a>, usize) -> Value;

impl<'a> Choices<'a> {
    fn byte(&mut self) -> u8 {
        match self.bytes {
            [first, rest @ ..] => {
                self.bytes = rest;
                *first
            }
            [] => 0,
        }
    }

    /// Below a limit that fits a byte.
    fn below(&mut self, limit: usize) -> usize {
        usize::from(self.byte()) % limit.max(1)
    }

    fn chance(&mut self, of_256: u8) -> bool {
        // No bytes, no chance.
        self.byte() > 255 - of_256
    }

    fn one(&mut self, of: &[&'static str]) -> &'static str {
        of[self.below(of.len())]
    }

    fn name(&mut self) -> String {
        self.one(NAMES).to_owned()
    }

    fn text(&mut self) -> Value {
        let seed = u64::from(self.byte()) << 8 | u64::from(self.byte());
        Value::String(match self.harmless {
            true => places::HARMLESS.to_owned(),
            false => texts::text(&mut Dice(seed)).joined(),
        })
    }

    fn list(&mut self, depth: usize, most: usize, make: Make<'a>) -> Value {
        let count = self.below(most + 1);
        (0..count).map(|_| make(self, depth)).collect()
    }

    fn map(&mut self, depth: usize, most: usize, names: &[&'static str], make: Make<'a>) -> Value {
        let count = self.below(most + 1);
        let mut map = Map::new();
        for _ in 0..count {
            let name = self.one(names).to_owned();
            map.insert(name, make(self, depth));
        }
        Value::Object(map)
    }

    fn root(&mut self) -> Value {
        let version = self.one(&["3.1.1", "3.0.4", "3.2.0"]);
        let mut schemas = Map::new();
        self.schemas = 1 + self.below(6);
        for number in 0..self.schemas {
            schemas.insert(format!("S{number}"), self.schema(0));
        }
        let mut paths = Map::new();
        for number in 0..self.below(4) {
            let path = match self.below(4) {
                0 => format!("/p{number}"),
                1 => format!("/p{number}/{{id}}"),
                2 => format!("/{{a}}/p{number}/{{{}}}", self.name()),
                _ => format!("/{}", self.name()),
            };
            paths.insert(path, self.path_item(0));
        }
        let mut root = json!({
            "openapi": version,
            "info": { "title": self.text(), "version": "1", "description": self.text() },
            "paths": paths,
            "components": { "schemas": schemas },
        });
        if self.chance(60) {
            root["servers"] = self.list(0, 2, Self::server);
        }
        if self.chance(60) {
            root["tags"] = self.list(
                0,
                3,
                |it, _| json!({ "name": it.name(), "description": it.text() }),
            );
        }
        if self.chance(40) {
            root["webhooks"] = self.map(0, 2, NAMES, Self::path_item);
        }
        if self.chance(90) {
            root["components"]["securitySchemes"] =
                self.map(0, 3, &["key", "o", "self"], Self::security_scheme);
            root["security"] = self.list(0, 2, |it, _| {
                it.map(0, 2, &["key", "o", "self"], |_, _| json!([]))
            });
        }
        root["components"]["parameters"] = json!({ "P": self.parameter(0) });
        root["components"]["responses"] = json!({ "R": self.response(0) });
        root["components"]["requestBodies"] = json!({ "B": self.body(0) });
        root
    }

    /// Where a reference leads: mostly to a schema, and now and then somewhere odd, as a
    /// description with one of those is mostly refused.
    fn reference(&mut self) -> String {
        let number = self.below(self.schemas);
        match self.below(64) {
            0 => self.one(ODD_TARGETS).to_owned(),
            1 => format!("#/components/schemas/S{number}/properties/id"),
            2 => format!("#/components/schemas/S{number}/allOf/0"),
            _ => format!("#/components/schemas/S{number}"),
        }
    }

    /// Puts something else somewhere.
    fn disturb(&mut self, document: &mut Value) {
        let mut at = document;
        for _ in 0..self.below(12) {
            let number = self.below(256);
            let has_children = match &*at {
                Value::Object(map) => !map.is_empty(),
                Value::Array(list) => !list.is_empty(),
                _ => false,
            };
            if !has_children {
                break;
            }
            at = match at {
                Value::Object(map) => {
                    let count = map.len();
                    match map.values_mut().nth(number % count) {
                        Some(value) => value,
                        None => return,
                    }
                }
                Value::Array(list) => {
                    let count = list.len();
                    &mut list[number % count]
                }
                _ => return,
            };
        }
        // A text of the twin is another one, and stays one.
        if at.is_string() {
            return;
        }
        match self.below(5) {
            0 => *at = self.value(0),
            1 => *at = json!({ "$ref": self.reference() }),
            2 => *at = json!([at.take()]),
            3 => *at = self.schema(2),
            _ => {
                if let Value::Object(map) = at {
                    let (key, value) = self.keyword(2);
                    map.insert(key.to_owned(), value);
                }
            }
        }
    }
}
