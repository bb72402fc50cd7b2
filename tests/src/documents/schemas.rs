//! Schemas, and values of no schema.

use serde_json::{Map, Value, json};

use super::{Choices, FORMATS, MEDIA, NAMES, TYPES};

impl Choices<'_> {
    pub(super) fn schema(&mut self, depth: usize) -> Value {
        let deep = depth > 3;
        let mut schema = Map::new();
        let below = depth + 1;
        match self.below(if deep { 4 } else { 12 }) {
            0 => drop(schema.insert("type".into(), self.one(TYPES).into())),
            1 => drop(schema.insert("$ref".into(), self.reference().into())),
            2 => drop(schema.insert("enum".into(), self.list(0, 5, Self::value))),
            3 => {
                schema.insert("type".into(), "string".into());
                schema.insert("enum".into(), self.list(0, 6, |it, _| it.name().into()));
            }
            4..=6 => {
                schema.insert("type".into(), "object".into());
                schema.insert("properties".into(), self.map(below, 5, NAMES, Self::schema));
                schema.insert("required".into(), self.list(0, 3, |it, _| it.name().into()));
            }
            7 => {
                schema.insert("type".into(), "array".into());
                schema.insert("items".into(), self.schema(below));
            }
            8 => {
                let items = self.list(below, 4, Self::schema);
                let count = items.as_array().map_or(0, Vec::len);
                schema.insert("type".into(), "array".into());
                schema.insert("prefixItems".into(), items);
                schema.insert("minItems".into(), count.into());
                schema.insert("maxItems".into(), count.into());
            }
            9 => drop(schema.insert("allOf".into(), self.list(below, 3, Self::schema))),
            10 => {
                let keyword = self.one(&["oneOf", "anyOf"]);
                schema.insert(keyword.into(), self.list(below, 4, Self::schema));
            }
            _ => {
                schema.insert("type".into(), "object".into());
                schema.insert("additionalProperties".into(), self.schema(below));
            }
        }
        for _ in 0..self.below(4) {
            let (key, value) = self.keyword(below);
            schema.insert(key.to_owned(), value);
        }
        Value::Object(schema)
    }

    pub(super) fn keyword(&mut self, depth: usize) -> (&'static str, Value) {
        let schema = |it: &mut Self| {
            if depth > 3 {
                json!({})
            } else {
                it.schema(depth)
            }
        };
        match self.below(34) {
            0..6 => ("description", self.text()),
            6 => ("format", self.one(FORMATS).into()),
            7 => ("nullable", true.into()),
            8 => ("type", self.list(0, 3, |it, _| it.one(TYPES).into())),
            9 => ("default", self.value(0)),
            10 => ("example", self.value(0)),
            11 => ("examples", self.list(0, 2, Self::value)),
            12 => ("readOnly", true.into()),
            13 => ("writeOnly", true.into()),
            14 => ("deprecated", true.into()),
            15 => ("const", self.value(0)),
            16 => ("properties", self.map(depth, 3, NAMES, Self::leaf)),
            17 => ("required", self.list(0, 3, |it, _| it.name().into())),
            18 => (
                "additionalProperties",
                (self.byte().is_multiple_of(2)).into(),
            ),
            19 => (
                "patternProperties",
                self.map(depth, 2, &["^a", "b$", "["], Self::leaf),
            ),
            20 => (
                "discriminator",
                json!({ "propertyName": self.name(), "mapping": self.map(0, 3, NAMES, |it, _| it.reference().into()) }),
            ),
            21 => (
                "xml",
                json!({ "name": self.name(), "attribute": self.byte().is_multiple_of(4), "wrapped": self.byte().is_multiple_of(2) }),
            ),
            22 => ("contentEncoding", "base64".into()),
            23 => ("contentMediaType", self.one(MEDIA).into()),
            24 => ("minimum", self.value(0)),
            25 => ("pattern", self.text()),
            26 => ("x-lenient", true.into()),
            27 => ("x-sensitive", true.into()),
            28 => ("x-enum-varnames", self.list(0, 3, |it, _| it.name().into())),
            29 => ("not", schema(self)),
            30 => ("$ref", self.reference().into()),
            31 => ("allOf", json!([schema(self)])),
            32 => ("oneOf", json!([schema(self), schema(self)])),
            _ => ("$defs", json!({ "D": schema(self) })),
        }
    }

    pub(super) fn leaf(&mut self, _: usize) -> Value {
        json!({ "type": self.one(TYPES), "description": self.text() })
    }

    pub(super) fn value(&mut self, depth: usize) -> Value {
        match self.below(if depth > 2 { 7 } else { 9 }) {
            0 => Value::Null,
            1 => true.into(),
            2 => json!(i64::from(self.byte()) - 100),
            3 => json!(f64::from(self.byte()) / 8.0),
            4 => u64::MAX.into(),
            5 | 6 => self.name().into(),
            7 => self.list(depth + 1, 2, Self::value),
            _ => self.map(depth + 1, 2, NAMES, Self::value),
        }
    }
}
