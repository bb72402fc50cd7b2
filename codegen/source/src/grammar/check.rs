//! The walk: every node against its table, children first, then the construct's own normalising.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::kind::{Kind, Shape, Ty, shape};
use super::messages::{described, expected, form};
use super::repair::{self, Reading};
use super::slips::is_of_schema;
use crate::keys;
use crate::normalise::{self, Known};
use crate::place::{Place, origin_of};
use crate::version::Dialect;
use diag::{Diagnostic, Diagnostics, Location};

/// The other file that the whole of this one refers to.
fn reference_of(document: &Value) -> Option<&str> {
    let reference = document.get("$ref")?.as_str()?;
    let (file, way) = reference.split_once('#').unwrap_or((reference, ""));
    (!file.is_empty() && way.is_empty()).then_some(file)
}

/// What the walk carries along.
pub(crate) struct Checker<'d> {
    /// The version that the document is written in.
    pub(crate) dialect: Dialect,
    /// Where findings go.
    pub(crate) diagnostics: &'d mut Diagnostics,
    /// What normalising needs to know of the rest of the document.
    pub(crate) known: Known,
    /// Findings that are reported once a document, however often they occur.
    said: BTreeSet<String>,
    /// The next object is what a null was read as, which has been reported.
    was_null: bool,
}

impl<'d> Checker<'d> {
    pub(crate) fn new(dialect: Dialect, known: Known, diagnostics: &'d mut Diagnostics) -> Self {
        Self {
            dialect,
            diagnostics,
            known,
            said: BTreeSet::new(),
            was_null: false,
        }
    }

    /// Holds the whole document against the tables and normalises it.
    pub(crate) fn document(&mut self, document: &mut Value, root: &Location) {
        let kind = Kind::of_document(self.dialect);
        let is_read = self.value(Ty::One(kind), document, &Place::root(root));
        if !is_read && !self.diagnostics.has_errors() {
            self.diagnostics.push(
                Diagnostic::error(
                    "reference-at-the-root",
                    root.child("$ref"),
                    "the whole description is a reference, which no description can be",
                )
                .at_key()
                .help(match reference_of(document) {
                    Some(file) => format!(
                        "give `{file}` in place of this file; or move `$ref` below the key that it belongs to"
                    ),
                    None => "move `$ref` below the key that it belongs to, or remove it".to_owned(),
                }),
            );
        }
    }

    /// Adds a warning.
    pub(crate) fn warn(&mut self, code: &'static str, place: &Place<'_>, text: impl Into<String>) {
        self.diagnostics
            .push(Diagnostic::warning(code, place.location(), text));
    }

    /// Whether this is the first time that `what` is to be said.
    pub(crate) fn first_time(&mut self, what: &str) -> bool {
        !self.said.contains(what) && self.said.insert(what.to_owned())
    }

    /// Checks one value. `false`: it is to be left out.
    fn value(&mut self, ty: Ty, value: &mut Value, place: &Place<'_>) -> bool {
        match (ty, &mut *value) {
            (Ty::Any, _) => true,
            (Ty::Types, _) => self.types(value, place),
            (Ty::SchemaOrFlag, Value::Bool(_)) => true,
            (Ty::SchemaOrFlag, Value::String(text)) if text == "true" || text == "false" => {
                let flag = text == "true";
                let help = form(Ty::Flag, value, place);
                *value = Value::Bool(flag);
                self.read_as(ty, "the string is read as a boolean", help, place);
                true
            }
            (Ty::SchemaOrFlag, Value::String(text)) if repair::old_flag(text).is_some() => {
                let help = form(ty, value, place);
                let reading = repair::scalar(Ty::Flag, value);
                self.settle(ty, (reading, help), value, place)
            }
            (Ty::Items, Value::Bool(_)) => true,
            (Ty::Items, Value::Array(_)) => {
                self.value(Ty::List(&Ty::One(Kind::Schema)), value, place)
            }
            (Ty::SchemaOrFlag | Ty::Items, _) => self.value(Ty::One(Kind::Schema), value, place),
            (Ty::One(Kind::Schema), Value::Bool(flag)) => {
                self.boolean_schema(place);
                *value = normalise::boolean_schema(*flag);
                true
            }
            (Ty::One(kind), Value::Object(map)) => self.object(kind, map, place),
            (Ty::One(kind), _) => {
                let help = match self.component_meant(kind, value) {
                    Some(help) => help,
                    None => form(ty, value, place),
                };
                let reading = repair::object(kind, value);
                self.settle(ty, (reading, help), value, place) && self.again(ty, value, place)
            }
            (Ty::List(of), Value::Array(list)) => {
                self.list(*of, list, place);
                true
            }
            (Ty::List(_), Value::Object(map)) if dashed(map).is_some() => {
                let key = dashed(map).unwrap_or_default().to_owned();
                let text = format!(
                    "{} must be a list; a space is missing after `-`",
                    named(ty, place)
                );
                let found = Diagnostic::error("wrong-kind", place.key(&key).location(), text);
                let item = key.trim_start_matches('-');
                self.diagnostics
                    .push(found.at_key().help(format!("write `- {item}:`")));
                false
            }
            (Ty::List(of), _) => {
                let help = form(ty, value, place);
                let reading = repair::list(*of, value);
                self.settle(ty, (reading, help), value, place) && self.again(ty, value, place)
            }
            (Ty::Map(of), Value::Object(map)) => {
                self.map(*of, map, place);
                true
            }
            (Ty::Map(of), _) => {
                let help = form(ty, value, place);
                let reading = repair::map(*of, value);
                self.settle(ty, (reading, help), value, place) && self.again(ty, value, place)
            }
            (
                Ty::Text
                | Ty::Prose
                | Ty::Reference
                | Ty::Flag
                | Ty::Count
                | Ty::Number
                | Ty::Limit,
                _,
            ) => {
                if repair::is_right(ty, value) {
                    return true;
                }
                let help = form(ty, value, place);
                let reading = repair::scalar(ty, value);
                self.settle(ty, (reading, help), value, place)
            }
        }
    }

    /// `schema: Pet`, where a schema of that name is described.
    fn component_meant(&self, kind: Kind, value: &Value) -> Option<String> {
        let name = value.as_str().map(str::trim)?;
        let is_meant = kind == Kind::Schema && self.known.has_schema(name);
        is_meant.then(|| {
            let section = self.dialect.section("schemas");
            format!("did you mean `{{$ref: \"#/{section}/{name}\"}}`?")
        })
    }

    /// Looks at a value that a repair has just put into shape.
    fn again(&mut self, ty: Ty, value: &mut Value, place: &Place<'_>) -> bool {
        let in_shape = match ty {
            Ty::List(_) => value.is_array(),
            Ty::One(_) | Ty::Map(_) => value.is_object(),
            _ => false,
        };
        in_shape && self.value(ty, value, place)
    }

    /// Reports what became of a value, with how it is to be written. `false`: it is to be left out.
    fn settle(
        &mut self,
        ty: Ty,
        (reading, help): (Reading, String),
        value: &Value,
        place: &Place<'_>,
    ) -> bool {
        let (keep, text) = match reading {
            Reading::Fine => return true,
            Reading::ReadAs(text) => (true, text),
            Reading::LeftOut(text) => (false, text),
            Reading::Wrong => {
                let text = format!(
                    "{} must be {}, not {}",
                    named(ty, place),
                    wanted(ty),
                    repair::quoted(value)
                );
                let wrong = Diagnostic::error("wrong-kind", place.location(), text);
                // A plain text has no `: ` in it: a quote in front of it is the fault.
                let of_keys = matches!(ty, Ty::One(_) | Ty::Map(_));
                let is_quoted = value
                    .as_str()
                    .is_some_and(|text| of_keys && text.contains(": "));
                self.diagnostics.push(match is_quoted {
                    true => wrong.help(QUOTED_KEYS),
                    false => wrong.at_key().help(help),
                });
                return false;
            }
        };
        self.read_as(ty, &text, help, place);
        keep
    }

    fn read_as(&mut self, ty: Ty, text: &str, help: String, place: &Place<'_>) {
        let text = format!("{} must be {}; {text}", named(ty, place), wanted(ty));
        let diagnostic = Diagnostic::warning("wrong-kind", place.location(), text);
        self.diagnostics.push(diagnostic.help(help));
    }

    /// `type`: one name or several. What the names mean is normalising's business.
    fn types(&mut self, value: &mut Value, place: &Place<'_>) -> bool {
        let fine = match &*value {
            Value::String(_) => true,
            Value::Array(names) => names.iter().all(|name| name.is_string() || name.is_null()),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => false,
        };
        fine || self.settle(
            Ty::Types,
            (Reading::Wrong, form(Ty::Types, value, place)),
            value,
            place,
        )
    }

    fn list(&mut self, of: Ty, list: &mut Vec<Value>, place: &Place<'_>) {
        let (mut at, mut left_out) = (0, false);
        let extensible = matches!(of, Ty::One(kind) if shape(kind).is_extensible());
        // Later findings still point at the position that the user wrote: `at` counts what is left out, too.
        list.retain_mut(|value| {
            let place = place.index(at);
            at += 1;
            let keep = self.element(of, value, &place);
            if keep && left_out && extensible {
                normalise::carry(value, &place);
            }
            left_out |= !keep;
            keep
        });
    }

    fn element(&mut self, of: Ty, value: &mut Value, place: &Place<'_>) -> bool {
        if value.is_null() && of != Ty::Any {
            let text = format!(
                "{} must be {}; null is left out",
                named(of, place),
                wanted(of)
            );
            self.warn("null-value", place, text);
            return false;
        }
        self.value(of, value, place)
    }

    fn map(&mut self, of: Ty, map: &mut Map<String, Value>, place: &Place<'_>) {
        map.retain(|key, value| {
            let place = place.key(key);
            if self.is_no_media_type(of, key, &place) {
                return false;
            }
            self.empty_for_null(of, value, &place);
            self.value(of, value, &place)
        });
    }

    /// `application/json:` with nothing behind it names a media type of which nothing is said.
    fn empty_for_null(&mut self, of: Ty, value: &mut Value, place: &Place<'_>) {
        if !value.is_null() {
            return;
        }
        let empty = match of {
            Ty::One(_) | Ty::Map(_) => Value::Object(Map::new()),
            Ty::List(_) => Value::Array(Vec::new()),
            _ => return,
        };
        let text = format!(
            "{} must be {}; null is read as an empty one",
            named(of, place),
            wanted(of)
        );
        self.warn("null-value", place, text);
        self.was_null = true;
        *value = empty;
    }

    fn object(&mut self, kind: Kind, map: &mut Map<String, Value>, place: &Place<'_>) -> bool {
        let moved = origin_of(map);
        let place = &place.or_moved(moved.as_ref());
        if kind != Kind::Schema && map.get("$ref").is_some_and(Value::is_string) {
            return self.reference(kind, map, place);
        }
        if let Some(written) = self.misspelt_reference(kind, map) {
            self.lost_reference(kind, &written, place);
            return kind == Kind::Schema;
        }
        normalise::before(kind, map, place, self);
        let shape = shape(kind);
        // What is there but wrong is reported as that, and not as missing too.
        // An object has a handful of keys, and the table of a schema fifty fields: so the keys are looked up.
        let fields = map.keys().filter_map(|key| shape.field(key));
        let mut there: Vec<&'static str> = fields.map(|field| field.name).collect();
        let was_null = std::mem::take(&mut self.was_null);
        let mut meant = Vec::new();
        map.retain(|key, value| {
            let place = place.key(key);
            self.entry(shape, key, value, (&there, &mut meant), &place)
        });
        there.append(&mut meant);
        self.needs(shape, map, (&there, was_null), place);
        normalise::after(kind, map, place, self)
    }

    /// What is left of references at this point stands for a component. Beside it only words for people may stand.
    fn reference(&mut self, kind: Kind, map: &mut Map<String, Value>, place: &Place<'_>) -> bool {
        if kind.section().is_none() {
            // It could not be resolved, which has been reported.
            return false;
        }
        map.retain(|key, _| {
            if key == "$ref" {
                return true;
            }
            if !matches!(key.as_str(), "summary" | "description") && !key.starts_with("x-") {
                let text = format!("`{key}` beside `$ref` has no effect");
                self.diagnostics.push(
                    Diagnostic::warning("ignored-sibling", place.key(key).location(), text)
                        .at_key()
                        .help("a reference stands for the whole object; change the object that it points at"),
                );
            }
            false
        });
        true
    }

    fn entry(
        &mut self,
        shape: &Shape,
        key: &str,
        value: &mut Value,
        (there, meant): (&[&str], &mut Vec<&'static str>),
        place: &Place<'_>,
    ) -> bool {
        if self.is_property(shape, key, value, place) {
            return false;
        }
        let Some(field) = shape.field(key) else {
            if key.starts_with("x-") {
                return true;
            }
            let Some(rest) = shape.rest else {
                // The first keyword of a schema has told where all of them belong.
                if shape.name == "request body" && meant.contains(&"content") && is_of_schema(key) {
                    return false;
                }
                meant.extend(self.unknown(shape, key, value, there, place));
                return false;
            };
            if self.is_astray(shape, key, value, place) {
                return false;
            }
            self.empty_for_null(rest, value, place);
            return self.value(rest, value, place);
        };
        if field.last < self.dialect {
            return true;
        }
        if field.since > self.dialect && self.first_time(key) {
            self.newer(field, place);
        }
        if value.is_null() && field.ty != Ty::Any {
            self.null(shape, field, place);
            return false;
        }
        if field.ty == Ty::Limit {
            self.limit(key, value, place);
        }
        let is_schema = std::ptr::eq(shape, super::kind::shape(Kind::Schema));
        if is_schema && key == "required" && value.is_boolean() {
            self.diagnostics.push(
                Diagnostic::warning(
                    "required-flag",
                    place.location(),
                    "`required` of a schema is a list of names; the flag is left out",
                )
                .at_key()
                .help("list the property in the `required` of the object that has it"),
            );
            return false;
        }
        // What narrows a schema, or tells about it, is no reason to do without the whole description.
        let is_scalar = matches!(
            field.ty,
            Ty::Text | Ty::Flag | Ty::Count | Ty::Number | Ty::Limit
        );
        if is_schema && is_scalar {
            if repair::is_right(field.ty, value) {
                return true;
            }
            let help = match (field.ty, &*value) {
                (Ty::Number | Ty::Limit, Value::String(text))
                    if text.parse::<f64>().is_ok_and(f64::is_infinite) =>
                {
                    "leave it out, or write a number below 1.8e308".to_owned()
                }
                _ => form(field.ty, value, place),
            };
            let reading = match repair::scalar(field.ty, value) {
                Reading::Wrong => Reading::LeftOut(format!("{} is left out", described(value))),
                reading => reading,
            };
            return self.settle(field.ty, (reading, help), value, place);
        }
        self.value(field.ty, value, place)
    }
}

const QUOTED_KEYS: &str = "this is one text up to the quote that closes it: remove the quote in front of it, or close it behind the key, as in `\"200\":`";

/// The first key of what was to be a list, such as `-name`.
pub(super) fn dashed(map: &Map<String, Value>) -> Option<&str> {
    let key = map.keys().next()?;
    crate::text::is_dashed(key).then_some(key)
}

/// What a value is called: by its key, or by what it should be.
fn named(ty: Ty, place: &Place<'_>) -> String {
    match (place.name(), ty) {
        (Some(key), Ty::One(Kind::Schema)) if place.parent_name() == Some("properties") => {
            format!("the schema of the property `{key}`")
        }
        (Some(key), _) => format!("`{key}`"),
        (None, Ty::One(kind)) => format!("this {}", shape(kind).name()),
        (None, _) => "this value".to_owned(),
    }
}

/// What it should be: of objects it is enough to say that they are objects.
pub(super) fn wanted(ty: Ty) -> String {
    match ty {
        Ty::One(_) | Ty::Map(_) => "an object".to_owned(),
        Ty::List(_) => "a list".to_owned(),
        other => expected(other),
    }
}

/// Takes away the keys that are ours, wherever the user has written one.
pub(crate) fn without_our_keys(map: &mut Map<String, Value>) {
    if map
        .keys()
        .any(|key| key.starts_with("x-") && keys::ALL.contains(&key.as_str()))
    {
        map.retain(|key, _| !keys::ALL.contains(&key.as_str()));
    }
}
