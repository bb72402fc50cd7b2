//! A schema -> a value that fits it, always the same one for the same seed.
//!
//! All schemas that apply to a value are laid side by side, one variant of each union chosen; the
//! value is made of what they say together. What this cannot see (`not`, conditions, variants that
//! exclude each other) the validator does: each value is judged, and another one tried.

use serde_json::{Map, Value};

use super::object;
use super::schemas::{Schemas, Shape, listed, type_of};
use super::text;
use crate::schema::{DISCRIMINATOR, Direction, Id};

/// What a value is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wish {
    /// With everything that is optional, to a certain depth.
    pub(crate) everything: bool,
    /// Members that do not go this way are left out.
    pub(crate) direction: Direction,
    /// Texts with characters that have to be encoded.
    pub(crate) hard: bool,
}

/// How often another value is tried.
const ATTEMPTS: u64 = 8;

/// How deep what is optional goes.
pub(super) const DEEP: usize = 4;

/// How deep anything goes.
const DEEPEST: usize = 32;

/// How many values one is made of at most; from then on, nothing optional is.
pub(super) const MANY: usize = 600;

/// How many variants are tried altogether.
const TRIES: usize = 4000;

/// Makes a value.
///
/// # Errors
/// Why there is none: what the validator says of the last that was tried.
pub(crate) fn make(schemas: &Schemas<'_>, id: Id, seed: &str, wish: Wish) -> Result<Value, String> {
    let judged = |value: Value| schemas.judge(id, &value).map(|()| value);
    make_by(schemas, &[schemas.schema(id)], seed, wish, judged)
}

/// Makes a value by several schemas at once.
///
/// # Errors
/// Why there is none.
pub(crate) fn make_by<'w>(
    schemas: &Schemas<'w>,
    by: &[&'w Value],
    seed: &str,
    wish: Wish,
    judged: impl Fn(Value) -> Result<Value, String>,
) -> Result<Value, String> {
    let mut why = "nothing fits its schema".to_owned();
    for attempt in 0..ATTEMPTS {
        let mut maker = Maker {
            whole: schemas.whole(),
            seed: hash(&format!("{attempt} {seed}")),
            attempt,
            wish: Wish {
                everything: wish.everything && attempt < ATTEMPTS / 2,
                hard: wish.hard && attempt == 0,
                ..wish
            },
            made: 0,
            tried: 0,
        };
        let Some(value) = maker.value(by, "", 0) else {
            continue;
        };
        match judged(value) {
            Ok(value) => return Ok(value),
            Err(reason) => why = reason,
        }
    }
    Err(why)
}

pub(super) struct Maker<'w> {
    pub(super) whole: &'w Value,
    seed: u64,
    pub(super) attempt: u64,
    pub(super) wish: Wish,
    pub(super) made: usize,
    tried: usize,
}

/// The schemas that apply to one value.
#[derive(Clone, Default)]
pub(super) struct Applied<'w> {
    /// Each of them.
    pub(super) all: Vec<&'w Value>,
    /// Unions of which no variant is chosen yet.
    unions: Vec<&'w [Value]>,
    /// Members that a discriminator decides.
    pub(super) decided: Vec<(&'w str, &'w str)>,
    /// References that were followed.
    seen: Vec<&'w str>,
}

impl<'w> Maker<'w> {
    /// A value to which these schemas apply, if one can be made.
    pub(super) fn value(&mut self, by: &[&'w Value], at: &str, depth: usize) -> Option<Value> {
        if depth > DEEPEST {
            return None;
        }
        let mut applied = Applied::default();
        for schema in by {
            self.apply(schema, &mut applied, true)?;
        }
        self.chosen(applied, at, depth)
    }

    /// Lays a schema beside the others; nothing if it allows no value.
    fn apply(&self, schema: &'w Value, applied: &mut Applied<'w>, whole: bool) -> Option<()> {
        let Some(object) = schema.as_object() else {
            return (schema == &Value::Bool(true)).then_some(());
        };
        applied.all.push(schema);
        if let Some(reference) = object.get("$ref").and_then(Value::as_str)
            && !applied.seen.contains(&reference)
        {
            applied.seen.push(reference);
            self.apply(self.referred(reference)?, applied, whole)?;
        }
        for part in list(schema, "allOf") {
            self.apply(part, applied, false)?;
        }
        let unions = ["oneOf", "anyOf"].map(|keyword| list(schema, keyword));
        let unions = unions.into_iter().filter(|variants| !variants.is_empty());
        let has_union = unions.clone().next().is_some();
        // The base of those that refer to it by `allOf` is one of them itself.
        if whole && !has_union && object.contains_key(DISCRIMINATOR) {
            self.derive(&object[DISCRIMINATOR], applied);
        }
        applied.unions.extend(unions);
        Some(())
    }

    fn derive(&self, discriminator: &'w Value, applied: &mut Applied<'w>) {
        let values = list(discriminator, "values");
        let Some(first) = pick(values, self.roll("derived")) else {
            return;
        };
        let (Some(value), Some(reference)) = (first[0].as_str(), first[1].as_str()) else {
            return;
        };
        let property = discriminator["property"].as_str().unwrap_or_default();
        applied.decided.push((property, value));
        if !applied.seen.contains(&reference)
            && let Some(schema) = self.referred(reference)
        {
            applied.seen.push(reference);
            // One that cannot be is found out when the value is judged.
            let _ = self.apply(schema, applied, false);
        }
    }

    fn referred(&self, reference: &str) -> Option<&'w Value> {
        let (_, pointer) = reference.split_once('#')?;
        self.whole.pointer(pointer)
    }

    /// Chooses a variant of each union, then makes the value.
    fn chosen(&mut self, mut applied: Applied<'w>, at: &str, depth: usize) -> Option<Value> {
        let Some(variants) = applied.unions.pop() else {
            return self.make(&applied, at, depth);
        };
        let start = self.roll(&format!("{at}|{}", applied.unions.len())) as usize;
        // Null is the last choice: there is more to see in anything else.
        let is_null = |variant: &&Value| variant.get("type") == Some(&"null".into());
        let (nulls, others): (Vec<_>, Vec<_>) = variants.iter().partition(is_null);
        let turned = others.iter().cycle().skip(start % others.len().max(1));
        let order = turned.take(others.len()).chain(&nulls);
        for variant in order {
            self.tried += 1;
            if self.tried > TRIES {
                return None;
            }
            let mut next = applied.clone();
            if self.apply(variant, &mut next, false).is_none() {
                continue;
            }
            next.decided
                .extend(decided(&applied.all, variants, variant));
            if let Some(value) = self.chosen(next, at, depth) {
                return Some(value);
            }
        }
        None
    }

    fn make(&mut self, applied: &Applied<'w>, at: &str, depth: usize) -> Option<Value> {
        self.made += 1;
        if let Some(value) = self.listed(applied, at) {
            return value;
        }
        let roll = self.roll(at);
        match self.type_name(applied)? {
            "null" => Some(Value::Null),
            "boolean" => Some(roll.is_multiple_of(2).into()),
            "integer" => text::integer(&applied.all, roll),
            "number" => text::number(&applied.all, roll),
            "array" => object::array(self, applied, at, depth),
            "object" => object::object(self, applied, at, depth),
            _ => text::string(&applied.all, roll, self.wish.hard).map(Value::String),
        }
    }

    /// One of the listed values, if some are; nothing inside if none of them fits.
    fn listed(&self, applied: &Applied<'w>, at: &str) -> Option<Option<Value>> {
        let lists = applied.all.iter();
        let lists: Vec<Vec<&Value>> = lists
            .map(|schema| listed(schema))
            .filter(|list| !list.is_empty())
            .collect();
        let (first, others) = lists.split_first()?;
        let mut fitting: Vec<&&Value> = first
            .iter()
            .filter(|value| others.iter().all(|list| list.contains(value)))
            .filter(|value| applied.all.iter().all(|schema| takes(schema, value)))
            .collect();
        if fitting.iter().any(|value| !value.is_null()) {
            fitting.retain(|value| !value.is_null());
        }
        let value = pick(&fitting, self.roll(at)).map(|value| Value::clone(value));
        Some(value)
    }

    /// The type that all agree on; a likely one if none says.
    fn type_name(&self, applied: &Applied<'w>) -> Option<&'w str> {
        let mut agreed: Option<Vec<&'w str>> = None;
        for schema in &applied.all {
            let names: Vec<&'w str> = match schema.get("type") {
                Some(Value::String(name)) => vec![name],
                Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
                _ => continue,
            };
            let fits = |name: &str| {
                names.contains(&name) || (name == "integer" && names.contains(&"number"))
            };
            agreed = Some(match agreed {
                None => names,
                Some(before) => {
                    let mut both: Vec<_> =
                        before.iter().copied().filter(|name| fits(name)).collect();
                    if both.is_empty() && before.contains(&"number") && names.contains(&"integer") {
                        both.push("integer");
                    }
                    both
                }
            });
        }
        if let Some(mut names) = agreed {
            if names.iter().any(|name| *name != "null") {
                names.retain(|name| *name != "null");
            }
            return pick(&names, self.attempt).copied();
        }
        let says = |keywords: &[&str]| {
            let mut all = applied.all.iter();
            all.any(|schema| keywords.iter().any(|keyword| schema.get(keyword).is_some()))
        };
        Some(match () {
            () if says(&[
                "properties",
                "required",
                "additionalProperties",
                "minProperties",
            ]) =>
            {
                "object"
            }
            () if says(&["items", "prefixItems", "minItems"]) => "array",
            () if says(&["minimum", "maximum", "multipleOf"]) => "number",
            () if !applied.decided.is_empty() => "object",
            () => "string",
        })
    }

    pub(super) fn roll(&self, at: &str) -> u64 {
        hash(&format!("{} {at}", self.seed))
    }
}

/// The shape of the values that a schema could be about, for those who need to know before.
pub(crate) fn shape(schemas: &Schemas<'_>, id: Id, sent: &Value) -> Shape {
    match schemas.shapes(id).as_slice() {
        [only] => *only,
        _ => Shape::of(sent),
    }
}

fn takes(schema: &Value, value: &Value) -> bool {
    let name = type_of(value);
    let is = |known: &Value| known == name || (name == "integer" && known == "number");
    match schema.get("type") {
        Some(Value::Array(names)) => names.iter().any(is),
        Some(known) => is(known),
        None => true,
    }
}

/// What the discriminator beside a union says for one of its variants.
fn decided<'w>(
    all: &[&'w Value],
    variants: &[Value],
    variant: &'w Value,
) -> Option<(&'w str, &'w str)> {
    let reference = variant.get("$ref")?;
    let beside = all.iter().find(|schema| {
        ["oneOf", "anyOf"]
            .iter()
            .any(|keyword| list(schema, keyword) == variants)
    })?;
    let discriminator = beside.get(DISCRIMINATOR)?;
    let mut values = list(discriminator, "values").iter();
    let value = values.find(|pair| pair[1] == *reference)?[0].as_str()?;
    Some((discriminator["property"].as_str()?, value))
}

/// The list under a keyword; empty if there is none.
pub(super) fn list<'v>(schema: &'v Value, keyword: &str) -> &'v [Value] {
    let list = schema.get(keyword).and_then(Value::as_array);
    list.map_or(&[], Vec::as_slice)
}

pub(super) fn pick<T>(from: &[T], roll: u64) -> Option<&T> {
    let length = u64::try_from(from.len())
        .ok()
        .filter(|length| *length > 0)?;
    from.get(usize::try_from(roll % length).ok()?)
}

/// FNV-1a, mixed: the same on every machine.
pub(crate) fn hash(text: &str) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in text.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash ^= hash >> 32;
    hash.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 8
}

/// An object of these members.
pub(super) fn members(pairs: Vec<(String, Value)>) -> Value {
    Value::Object(pairs.into_iter().collect::<Map<_, _>>())
}

#[cfg(test)]
#[path = "instance_tests.rs"]
mod tests;
