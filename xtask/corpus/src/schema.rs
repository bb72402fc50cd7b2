//! Schemas of a description -> one JSON Schema (2020-12) that holds each of them below `$defs`.
//!
//! Keywords that the standard of the description has, and no others; one whose value makes no sense
//! is left out, as a validator would refuse the whole schema for it. Formats are not asserted; like
//! directions and discriminators they stay for those who make values.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::document::{Document, Place};

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Direction {
    /// To the server: what is `readOnly` is not required.
    Request,
    /// From the server: what is `writeOnly` is not required.
    Response,
    /// Nobody says.
    Either,
}

/// What the two standards say differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// OpenAPI 3.0 and Swagger 2.0: a JSON Schema of their own, with `nullable`.
    V30,
    /// OpenAPI 3.1 and later: JSON Schema 2020-12.
    V31,
}

impl Dialect {
    /// The one that a document is written in.
    pub(crate) fn of(document: &Document<'_>) -> Self {
        match document.version() {
            Some(version) if version.starts_with("3.0") => Self::V30,
            Some(_) | None if document.is_swagger() => Self::V30,
            Some(_) | None => Self::V31,
        }
    }
}

/// The key under which a discriminator is kept: its property, and pairs of a value and a reference.
pub(crate) const DISCRIMINATOR: &str = "x-discriminator";

/// A schema's number: `s0`, `s1` below `$defs`.
pub(crate) type Id = usize;

/// Collects schemas, with everything that they refer to.
pub(crate) struct Bundle<'a> {
    document: &'a Document<'a>,
    dialect: Dialect,
    ids: BTreeMap<(Place, Direction), Id>,
    /// Places whose turn has not come.
    pending: Vec<(Place, Direction, Id)>,
    schemas: BTreeMap<Id, Schema>,
    /// Regular expressions and whether the validator reads them.
    patterns: BTreeMap<String, bool>,
    /// Whether a discriminator is enough to choose a variant.
    by_discriminator: bool,
}

/// A converted schema.
struct Schema {
    value: Value,
    /// What it refers to.
    refers: BTreeSet<Id>,
    /// What it refers to for the very value that it is about: a circle of these never ends.
    same_value: BTreeSet<Id>,
    /// Why it cannot be converted.
    problem: Option<String>,
}

impl<'a> Bundle<'a> {
    /// An empty bundle.
    pub(crate) fn new(document: &'a Document<'a>, dialect: Dialect) -> Self {
        Self {
            document,
            dialect,
            ids: BTreeMap::new(),
            pending: Vec::new(),
            schemas: BTreeMap::new(),
            patterns: BTreeMap::new(),
            by_discriminator: false,
        }
    }

    /// Where a discriminator tells the variants of a `oneOf` apart, a value may fit others too: the
    /// standard counts on it, and no value could be made of many unions otherwise.
    pub(crate) fn by_discriminator(self) -> Self {
        Self {
            by_discriminator: true,
            ..self
        }
    }

    /// Adds the schema at a place.
    pub(crate) fn add(&mut self, place: Place, direction: Direction) -> Id {
        let id = self.id(place, direction);
        while let Some((place, direction, id)) = self.pending.pop() {
            let schema = self.schema(&place, direction);
            self.schemas.insert(id, schema);
        }
        id
    }

    /// All schemas in one.
    pub(crate) fn finish(&self) -> Value {
        let defs = self.schemas.iter();
        let defs: Map<String, Value> = defs
            .map(|(id, schema)| (format!("s{id}"), schema.value.clone()))
            .collect();
        json!({ "$defs": defs })
    }

    /// Why a schema, or one that it refers to, cannot be converted.
    pub(crate) fn problem(&self, id: Id) -> Option<String> {
        let mut seen = BTreeSet::from([id]);
        let mut ahead = vec![id];
        while let Some(id) = ahead.pop() {
            let schema = self.schemas.get(&id)?;
            if let Some(problem) = &schema.problem {
                return Some(problem.clone());
            }
            if self.is_endless(id) {
                return Some("it refers to itself without end".to_owned());
            }
            ahead.extend(schema.refers.iter().filter(|id| seen.insert(**id)));
        }
        None
    }

    /// The place of a schema that is referred to in what [`Self::finish`] gives.
    pub(crate) fn place_of(&self, reference: &str) -> Option<&Place> {
        let id = reference.rsplit_once("/s")?.1.parse::<Id>().ok()?;
        let mut all = self.ids.iter();
        all.find(|(_, known)| **known == id)
            .map(|((place, _), _)| place)
    }

    fn is_endless(&self, start: Id) -> bool {
        let mut seen = BTreeSet::new();
        let mut ahead = vec![start];
        while let Some(id) = ahead.pop() {
            for next in self.schemas.get(&id).iter().flat_map(|s| &s.same_value) {
                if *next == start {
                    return true;
                }
                if seen.insert(*next) {
                    ahead.push(*next);
                }
            }
        }
        false
    }

    fn id(&mut self, place: Place, direction: Direction) -> Id {
        let next = self.ids.len();
        let key = (place, direction);
        if let Some(known) = self.ids.get(&key) {
            return *known;
        }
        self.pending.push((key.0.clone(), direction, next));
        self.ids.insert(key, next);
        next
    }

    fn schema(&mut self, place: &Place, direction: Direction) -> Schema {
        let mut source = self.document.value(place);
        if source.is_err() && self.is_without_schema(place) {
            source = Ok(Value::Bool(true));
        }
        let mut convert = Convert {
            bundle: self,
            file: &place.file,
            direction,
            refers: BTreeSet::new(),
            same_value: BTreeSet::new(),
        };
        let value = source.and_then(|source| convert.schema(&source, true));
        let (refers, same_value) = (convert.refers, convert.same_value);
        let (value, problem) = match value {
            Ok(value) => (value, None),
            Err(problem) => (Value::Bool(true), Some(problem)),
        };
        Schema {
            value,
            refers,
            same_value,
            problem,
        }
    }

    /// Whether the place is that of a schema that a parameter or media type could have and has not.
    fn is_without_schema(&self, place: &Place) -> bool {
        let owner = place.pointer.strip_suffix("/schema").map(|pointer| Place {
            file: place.file.clone(),
            pointer: pointer.to_owned(),
        });
        owner.is_some_and(|owner| self.document.value(&owner).is_ok())
    }

    fn is_pattern(&mut self, pattern: &str) -> bool {
        if let Some(known) = self.patterns.get(pattern) {
            return *known;
        }
        let schema = json!({ "pattern": pattern });
        let good = jsonschema::draft202012::options().build(&schema).is_ok();
        self.patterns.insert(pattern.to_owned(), good);
        good
    }
}

/// The conversion of one schema with what is written inside it.
struct Convert<'b, 'a> {
    bundle: &'b mut Bundle<'a>,
    file: &'b str,
    direction: Direction,
    refers: BTreeSet<Id>,
    same_value: BTreeSet<Id>,
}

impl Convert<'_, '_> {
    /// `here` tells whether it is about the value that the whole schema is about, not about a part.
    fn schema(&mut self, source: &Value, here: bool) -> Result<Value, String> {
        let source = match source {
            Value::Object(source) => source,
            Value::Bool(any) => return Ok(Value::Bool(*any)),
            other => {
                return Err(format!(
                    "a schema in {} is no object but `{other}`",
                    self.file
                ));
            }
        };
        if let Some(keyword) = ["$dynamicRef", "$recursiveRef"]
            .into_iter()
            .find(|keyword| source.contains_key(*keyword))
        {
            return Err(format!("`{keyword}` is not followed"));
        }
        let nullable = source.get("nullable") == Some(&Value::Bool(true));
        let mut out = Map::new();
        if let Some(reference) = source.get("$ref").and_then(Value::as_str) {
            out.insert("$ref".to_owned(), self.reference(reference, here)?);
        }
        // In 3.0, what stands beside a reference does not count. `nullable` does all the same: that
        // is how it is meant wherever it is written, and generated types take it.
        if out.is_empty() || self.bundle.dialect == Dialect::V31 {
            for (keyword, value) in source {
                if let Some((keyword, value)) = self.keyword(source, keyword, value, here)? {
                    out.insert(keyword, value);
                }
            }
        }
        let converted = Value::Object(out);
        Ok(if nullable && self.bundle.dialect == Dialect::V30 {
            json!({ "anyOf": [converted, { "type": "null" }] })
        } else {
            converted
        })
    }

    fn reference(&mut self, reference: &str, here: bool) -> Result<Value, String> {
        let place = self.bundle.document.resolve(reference, self.file)?;
        let id = self.bundle.id(place, self.direction);
        self.refers.insert(id);
        if here {
            self.same_value.insert(id);
        }
        Ok(Value::String(format!("#/$defs/s{id}")))
    }

    /// A keyword and its value as 2020-12 has them; nothing if they say nothing about values.
    fn keyword(
        &mut self,
        source: &Map<String, Value>,
        keyword: &str,
        value: &Value,
        here: bool,
    ) -> Result<Option<(String, Value)>, String> {
        let as_is = |good: bool| good.then(|| value.clone());
        let mut name = keyword;
        let converted = match keyword {
            "type" => types(value),
            "enum" => as_is(value.as_array().is_some_and(|list| !list.is_empty())),
            "const" => as_is(true),
            "multipleOf" => as_is(value.as_f64().is_some_and(|number| number > 0.0)),
            "minimum" | "maximum" => {
                let exclusive = if keyword == "minimum" {
                    "exclusiveMinimum"
                } else {
                    "exclusiveMaximum"
                };
                if source.get(exclusive) == Some(&Value::Bool(true)) {
                    name = exclusive;
                }
                as_is(value.is_number())
            }
            "exclusiveMinimum" | "exclusiveMaximum" => as_is(value.is_number()),
            "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties"
            | "maxProperties" | "minContains" | "maxContains" => as_is(value.as_u64().is_some()),
            "uniqueItems" => as_is(value.is_boolean()),
            "pattern" => {
                let pattern = value.as_str().unwrap_or_default();
                as_is(value.is_string() && self.bundle.is_pattern(pattern))
            }
            "required" => self.required(source, value),
            "dependentRequired" => as_is(is_dependent_required(value)),
            "items" if value.is_array() => {
                name = "prefixItems";
                self.list(value, false)?
            }
            "items"
            | "contains"
            | "additionalProperties"
            | "propertyNames"
            | "unevaluatedItems"
            | "unevaluatedProperties" => self.optional(value, false)?,
            "not" | "if" | "then" | "else" => self.optional(value, here)?,
            "allOf" | "anyOf" | "oneOf" => {
                let is_told = self.bundle.by_discriminator && source.contains_key("discriminator");
                if keyword == "oneOf" && is_told {
                    name = "anyOf";
                }
                let mut list = self.list(value, here)?;
                // An alternative that says nothing but `nullable` is the null that it allows.
                if keyword != "allOf" && self.bundle.dialect == Dialect::V30 {
                    let anything = json!({ "anyOf": [{}, { "type": "null" }] });
                    let members = list.as_mut().and_then(Value::as_array_mut);
                    let nulls = members
                        .into_iter()
                        .flatten()
                        .filter(|one| **one == anything);
                    nulls.for_each(|one| *one = json!({ "type": "null" }));
                }
                list
            }
            "prefixItems" => self.list(value, false)?,
            "properties" => self.members(value, false)?,
            "dependentSchemas" => self.members(value, here)?,
            "patternProperties" => {
                let all = value.as_object().into_iter().flatten();
                let good: Map<String, Value> = all
                    .filter(|(pattern, _)| self.bundle.is_pattern(pattern))
                    .map(|(pattern, value)| (pattern.clone(), value.clone()))
                    .collect();
                self.members(&Value::Object(good), false)?
            }
            "format" | "contentEncoding" => as_is(value.is_string()),
            "readOnly" | "writeOnly" => as_is(value.is_boolean()),
            "discriminator" => {
                name = DISCRIMINATOR;
                self.discriminator(source, value)
            }
            _ => None,
        };
        Ok(converted.map(|value| (name.to_owned(), value)))
    }

    /// The property, and which of its values stand for which schema.
    fn discriminator(&mut self, source: &Map<String, Value>, value: &Value) -> Option<Value> {
        let property = value.get("propertyName")?.as_str()?;
        let mut values: Vec<(String, String)> = Vec::new();
        let mapping = value.get("mapping").and_then(Value::as_object);
        for (value, reference) in mapping.into_iter().flatten() {
            let reference = reference.as_str()?;
            // A mere name stands for a schema of the components.
            let is_name = !reference.contains(['#', '/', '.']);
            let reference = match is_name {
                true => format!("#/components/schemas/{reference}"),
                false => reference.to_owned(),
            };
            values.push((value.clone(), reference));
        }
        for keyword in ["oneOf", "anyOf"] {
            let variants = source.get(keyword).and_then(Value::as_array);
            let references = variants.into_iter().flatten();
            let references = references.filter_map(|variant| variant.get("$ref")?.as_str());
            for reference in references {
                let name = reference.rsplit(['/', '#']).next().unwrap_or_default();
                if !values.iter().any(|(_, known)| known == reference) {
                    values.push((name.to_owned(), reference.to_owned()));
                }
            }
        }
        let values = values.into_iter().filter_map(|(value, reference)| {
            // Not among what the schema refers to: no value is judged by it.
            let place = self.bundle.document.resolve(&reference, self.file).ok()?;
            let id = self.bundle.id(place, self.direction);
            Some(json!([value, format!("#/$defs/s{id}")]))
        });
        let values: Vec<Value> = values.collect();
        Some(json!({ "property": property, "values": values }))
    }

    fn optional(&mut self, value: &Value, here: bool) -> Result<Option<Value>, String> {
        if value.is_object() || value.is_boolean() {
            return self.schema(value, here).map(Some);
        }
        Ok(None)
    }

    fn list(&mut self, value: &Value, here: bool) -> Result<Option<Value>, String> {
        let Some(list) = value.as_array().filter(|list| !list.is_empty()) else {
            return Ok(None);
        };
        let list: Result<Vec<_>, _> = list.iter().map(|one| self.schema(one, here)).collect();
        list.map(|list| Some(Value::Array(list)))
    }

    fn members(&mut self, value: &Value, here: bool) -> Result<Option<Value>, String> {
        let Some(members) = value.as_object() else {
            return Ok(None);
        };
        let mut out = Map::new();
        for (key, value) in members {
            out.insert(key.clone(), self.schema(value, here)?);
        }
        Ok(Some(Value::Object(out)))
    }

    /// Without what this direction does not carry: a `readOnly` member "SHOULD NOT be sent as part
    /// of the request", so that `required` is about the response only.
    fn required(&self, source: &Map<String, Value>, value: &Value) -> Option<Value> {
        let flag = match self.direction {
            Direction::Request => Some("readOnly"),
            Direction::Response => Some("writeOnly"),
            Direction::Either => None,
        };
        let is_carried = |name: &str| {
            let member = source.get("properties").and_then(|all| all.get(name));
            let flagged = flag.zip(member).map(|(flag, member)| {
                let there = self.referred(member);
                [member.get(flag), there.as_ref().and_then(|it| it.get(flag))]
                    .contains(&Some(&Value::Bool(true)))
            });
            flagged != Some(true)
        };
        let names: BTreeSet<&str> = value.as_array()?.iter().filter_map(Value::as_str).collect();
        Some(names.into_iter().filter(|name| is_carried(name)).collect())
    }

    /// What a member's schema refers to. One step: that is where people write the flags.
    fn referred(&self, member: &Value) -> Option<Value> {
        let reference = member.get("$ref")?.as_str()?;
        let document = self.bundle.document;
        let place = document.resolve(reference, self.file).ok()?;
        document.value(&place).ok()
    }
}

fn types(value: &Value) -> Option<Value> {
    let is_type = |value: &&Value| {
        let name = value.as_str().unwrap_or_default();
        [
            "null", "boolean", "object", "array", "number", "string", "integer",
        ]
        .contains(&name)
    };
    match value {
        Value::Array(list) => {
            let mut known: Vec<Value> = Vec::new();
            for one in list.iter().filter(is_type) {
                if !known.contains(one) {
                    known.push(one.clone());
                }
            }
            // One that is unknown may stand for anything.
            (!known.is_empty() && list.iter().all(|one| is_type(&one)))
                .then_some(Value::Array(known))
        }
        one => is_type(&one).then(|| one.clone()),
    }
}

fn is_dependent_required(value: &Value) -> bool {
    let is_list = |value: &Value| {
        let list = value.as_array();
        list.is_some_and(|list| list.iter().all(Value::is_string))
    };
    value
        .as_object()
        .is_some_and(|members| members.values().all(is_list))
}
