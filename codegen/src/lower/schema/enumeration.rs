//! `enum` → the values of an [`EnumDef`].

use std::collections::BTreeSet;

use openapiv3::{ReferenceOr, Schema};
use serde_json::Value as Json;

use super::super::Lowering;
use super::super::said::ENUM;
use super::{View, primitive, resolve};
use crate::api::{EnumDef, Primitive, TypeKind, TypeRef, Value, Variant};

/// Whether the schema lists values that one enum can hold: strings, numbers and booleans. `null` is
/// the use's business, and both booleans together are what a boolean is anyway.
pub(super) fn is_enum(view: &View<'_>) -> bool {
    let listed = || view.enumeration.iter().filter(|value| !value.is_null());
    let is_scalar = |value: &Json| value.is_string() || value.is_number() || value.is_boolean();
    let is_boolean = listed().all(Json::is_boolean)
        && [true, false]
            .iter()
            .all(|flag| view.enumeration.contains(&Json::Bool(*flag)));
    listed().next().is_some() && listed().all(is_scalar) && !is_boolean
}

pub(super) fn lower_enum(view: &View<'_>) -> EnumDef {
    let names = Texts::of(view, &["x-enum-varnames", "x-enumNames", "x-enum-names"]);
    let descriptions = Texts::of(view, &["x-enum-descriptions", "x-enumDescriptions"]);
    // A number is sent as `1.0` where an integer is `1`: what may be either is compared as a number.
    let has_fractions = view.typ == Some("number") || view.enumeration.iter().any(Json::is_f64);
    let mut variants: Vec<Variant> = Vec::new();
    let mut known = BTreeSet::new();
    for (index, listed) in view.enumeration.iter().enumerate() {
        let value = match listed {
            Json::String(text) => Value::String(text.clone()),
            Json::Number(number) => match number.as_i64() {
                Some(number) if !has_fractions => Value::Integer(number),
                _ => Value::Number(number.to_string().trim_end_matches(".0").to_owned()),
            },
            Json::Bool(flag) => Value::Boolean(*flag),
            Json::Null | Json::Array(_) | Json::Object(_) => continue,
        };
        if !known.insert(value.clone()) {
            continue;
        }
        variants.push(Variant {
            value,
            name: names
                .get(index, listed)
                .or_else(|| said_apart(view, listed, "name")),
            description: descriptions
                .get(index, listed)
                .or_else(|| said_apart(view, listed, "description")),
        });
    }
    EnumDef {
        open: false,
        variants,
    }
}

/// What a list beside the values says of one of them:
/// `x-ms-enum: { values: [{ value: s, name: Small, description: The usual. }] }`.
fn said_apart(view: &View<'_>, value: &Json, key: &str) -> Option<String> {
    let listed = view.extension(ENUM)?.get("values")?.as_array()?;
    let one = listed.iter().find(|one| one.get("value") == Some(value))?;
    let text = one.get(key)?.as_str()?;
    (!text.is_empty()).then(|| text.to_owned())
}

/// Schemas that list values, one by one where each has words of its own, and some that take any other
/// value of the kind: one set of values. The way in which documents say "one of these, or something
/// newer".
pub(super) fn merged<'a>(cx: &Lowering<'a>, listed: &'a [ReferenceOr<Schema>]) -> Option<TypeKind> {
    let mut set = Values::default();
    set.gather(cx, listed)?;
    let has_both = [true, false]
        .map(Value::Boolean)
        .iter()
        .all(|flag| set.has(flag));
    if has_both && set.variants.len() == 2 && set.others.is_empty() {
        return Some(TypeKind::Alias(TypeRef::Primitive(Primitive::Boolean)));
    }
    let is_number = |variant: &Variant| matches!(variant.value, Value::Number(_));
    if set.variants.iter().any(is_number) {
        for variant in &mut set.variants {
            if let Value::Integer(number) = variant.value {
                variant.value = Value::Number(number.to_string());
            }
        }
    }
    let is_taken = |others: &Primitive| {
        set.variants.iter().all(|variant| match variant.value {
            Value::String(_) => *others == Primitive::String,
            Value::Integer(_) => matches!(others, Primitive::Int32 | Primitive::Int64),
            Value::Number(_) | Value::Boolean(_) => false,
        })
    };
    let is_one = !set.variants.is_empty() && set.others.iter().all(is_taken);
    is_one.then(|| {
        TypeKind::Enum(EnumDef {
            open: !set.others.is_empty(),
            variants: set.variants,
        })
    })
}

/// The values that several schemas list.
#[derive(Default)]
struct Values {
    variants: Vec<Variant>,
    /// The values of these.
    known: BTreeSet<Value>,
    /// What those of the schemas are that list none.
    others: Vec<Primitive>,
}

impl Values {
    fn has(&self, value: &Value) -> bool {
        self.known.contains(value)
    }

    /// `None` where one of the schemas is neither a list of values nor a primitive. Each is looked at
    /// once: what leads back to it lists nothing new.
    fn gather<'a>(&mut self, cx: &Lowering<'a>, listed: &'a [ReferenceOr<Schema>]) -> Option<()> {
        let mut seen = BTreeSet::new();
        let mut todo: Vec<_> = listed.iter().rev().collect();
        while let Some(member) = todo.pop() {
            let view = cx.view(resolve(cx, member)?);
            if view.is_null() || !seen.insert(view.address) {
                continue;
            }
            if !view.all_of.is_empty() || view.has_properties() {
                return None;
            }
            if is_enum(view) {
                self.take(view);
            } else if view.is_union() {
                todo.extend(view.members().1.iter().rev());
            } else {
                self.others.push(primitive::lower_primitive(&[view])?);
            }
        }
        Some(())
    }

    /// The only value of a schema is what the schema's words are about.
    fn take(&mut self, view: &View<'_>) {
        let mut variants = lower_enum(view).variants;
        if let [only] = variants.as_mut_slice() {
            only.name = only.name.take().or_else(|| view.data.title.clone());
            let description = || view.data.description.clone();
            only.description = only.description.take().or_else(description);
        }
        for variant in variants {
            if self.known.insert(variant.value.clone()) {
                self.variants.push(variant);
            }
        }
    }
}

/// What an extension says of the values: a list with one text a value, or an object with the values as names.
struct Texts<'a>(Option<&'a Json>);

impl<'a> Texts<'a> {
    /// The first of the extensions that is there.
    fn of(view: &View<'a>, keys: &[&str]) -> Self {
        let extensions = &view.data.extensions;
        Self(keys.iter().find_map(|key| extensions.get(*key)))
    }

    /// The text of a value, by its place and by itself.
    fn get(&self, index: usize, value: &Json) -> Option<String> {
        let text = match self.0? {
            Json::Array(listed) => listed.get(index)?,
            Json::Object(by_value) => match value {
                Json::String(name) => by_value.get(name)?,
                other => by_value.get(&other.to_string())?,
            },
            _ => return None,
        };
        let text = text.as_str()?;
        (!text.is_empty()).then(|| text.to_owned())
    }
}
