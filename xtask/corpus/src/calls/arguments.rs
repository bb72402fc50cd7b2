//! Arguments for an operation: the document's examples, or values made by its schemas.

use serde_json::{Map, Value, json};

use super::description::{Content, Location, Operation, Parameter, Style};
use super::instance::{Wish, make, make_by};
use super::media::{Notation, sent};
use super::schemas::Schemas;
use crate::document::escape;
use crate::schema::Direction;

/// What an operation is called with.
#[derive(Clone, Debug, Default)]
pub(crate) struct Arguments<'o> {
    /// The parameters that are set.
    pub(crate) parameters: Vec<(&'o Parameter, Value)>,
    /// The body.
    pub(crate) body: Option<(&'o Content, Value)>,
    /// Headers of its parts.
    pub(crate) part_headers: Vec<PartHeader<'o>>,
}

/// A header of a part, or of several.
#[derive(Clone, Debug)]
pub(crate) struct PartHeader<'o> {
    /// The key of the encoding: a name, a place counted from 1, or `*` for all further ones.
    pub(crate) part: String,
    /// The header.
    pub(crate) header: &'o Parameter,
    /// Its value, or a list with one for each of the parts.
    pub(crate) value: Value,
    /// Whether it is such a list.
    pub(crate) is_each: bool,
}

impl Arguments<'_> {
    /// As the driver takes them.
    pub(crate) fn to_json(&self) -> Value {
        let mut places = Map::new();
        for (parameter, value) in &self.parameters {
            let place = parameter.location.as_str();
            if parameter.location == Location::QueryString {
                places.insert(place.to_owned(), value.clone());
                continue;
            }
            let place = places.entry(place).or_insert_with(|| json!({}));
            place[&parameter.name] = value.clone();
        }
        if let Some((content, value)) = &self.body {
            let media_type = sent(&content.media_type, content.notation);
            let body = json!({"mediaType": media_type, "value": value});
            places.insert("body".to_owned(), body);
        }
        for one in &self.part_headers {
            let place = places.entry("part").or_insert_with(|| json!({}));
            place[format!("{} {}", one.part, one.header.name)] = one.value.clone();
        }
        Value::Object(places)
    }

    /// What was set for a parameter.
    pub(crate) fn of(&self, parameter: &Parameter) -> Option<&Value> {
        let mut all = self.parameters.iter();
        let found = all.find(|(known, _)| std::ptr::eq(*known, parameter));
        found.map(|(_, value)| value)
    }
}

/// Several sets: with what is required only, examples first; with everything; and with each further
/// media type of the body. `bodies` tells which of them the operation can be called with.
///
/// # Errors
/// Something that is required cannot be made; the text says why.
pub(crate) fn sets<'o>(
    schemas: &Schemas<'_>,
    operation: &'o Operation,
    bodies: impl Fn(&Content) -> bool,
) -> Result<Vec<Arguments<'o>>, String> {
    let body = operation.body.as_ref();
    let contents = body.iter().flat_map(|body| &body.contents);
    let contents: Vec<&Content> = contents.filter(|content| bodies(content)).collect();
    let is_needed = body.is_some_and(|body| body.required);
    if is_needed && contents.is_empty() {
        return Err("its body cannot be made here".to_owned());
    }
    let maker = Maker { schemas, operation };
    let mut sets = Vec::new();
    let small = Arguments {
        parameters: maker.parameters(false)?,
        body: match contents.first().filter(|_| is_needed) {
            Some(content) => Some((*content, maker.body(content, false)?)),
            None => None,
        },
        part_headers: Vec::new(),
    };
    let mut all = Arguments {
        parameters: maker.parameters(true)?,
        body: None,
        part_headers: Vec::new(),
    };
    // What is optional and cannot be made is left out.
    match contents
        .first()
        .map(|content| (*content, maker.body(content, true)))
    {
        Some((content, Ok(value))) => all.body = Some((content, value)),
        Some((_, Err(why))) if is_needed => return Err(why),
        Some(_) | None => {}
    }
    let others = contents.iter().skip(1).filter_map(|content| {
        let value = maker.body(content, true).ok()?;
        Some(Arguments {
            body: Some((*content, value)),
            ..small.clone()
        })
    });
    let others: Vec<Arguments<'o>> = others.collect();
    sets.push(small);
    if all.to_json() != sets[0].to_json() {
        sets.push(all);
    }
    sets.extend(others);
    for (index, set) in sets.iter_mut().enumerate() {
        if let Some((content, value)) = &set.body {
            set.part_headers = maker.part_headers(content, value, index == 1)?;
        }
    }
    Ok(sets)
}

struct Maker<'m, 'w, 'o> {
    schemas: &'m Schemas<'w>,
    operation: &'o Operation,
}

impl<'o> Maker<'_, '_, 'o> {
    fn parameters(&self, everything: bool) -> Result<Vec<(&'o Parameter, Value)>, String> {
        let mut made = Vec::new();
        for parameter in &self.operation.parameters {
            if !parameter.required && !everything {
                continue;
            }
            match self.parameter(parameter, everything) {
                Ok(value) => made.push((parameter, value)),
                Err(why) if parameter.required => {
                    let place = parameter.location.as_str();
                    return Err(format!("{place} parameter `{}`: {why}", parameter.name));
                }
                Err(_) => {}
            }
        }
        Ok(made)
    }

    /// Headers for the parts that a body has.
    fn part_headers(
        &self,
        content: &'o Content,
        body: &Value,
        everything: bool,
    ) -> Result<Vec<PartHeader<'o>>, String> {
        let parts = content.parts(body).into_iter();
        // A list of a form's member is a part for each element.
        let mut parts: Vec<_> = parts
            .map(|(key, encoding, value)| {
                let listed = value.as_array().filter(|_| body.is_object());
                (key, encoding, listed.map(Vec::len))
            })
            .collect();
        if content.others(body) > 0 {
            let others = content.others(body);
            parts.push(("*".to_owned(), &content.listed.1, Some(others)));
        }
        let mut made = Vec::new();
        for (part, encoding, number) in parts {
            let headers = encoding.headers.iter();
            // What has a style is no part with headers of its own name.
            let headers = headers
                .filter(|header| (everything || header.required) && encoding.style.is_none());
            for header in headers {
                let value = self.parameter(header, everything)?;
                made.push(PartHeader {
                    part: part.clone(),
                    header,
                    value: match number {
                        Some(number) => vec![value; number].into(),
                        None => value,
                    },
                    is_each: number.is_some(),
                });
            }
        }
        Ok(made)
    }

    fn parameter(&self, parameter: &Parameter, everything: bool) -> Result<Value, String> {
        let is_good = |value: &Value| {
            self.schemas.judge(parameter.schema, value).is_ok() && is_carried(parameter, value)
        };
        let examples = parameter.examples.iter();
        let mut examples = examples.map(|one| self.schemas.example(parameter.schema, one));
        let example = examples.find(is_good);
        if let Some(example) = example.as_ref().filter(|_| !everything) {
            return Ok(example.clone());
        }
        let seed = format!("{} {}", self.operation.pointer, parameter.name);
        let hard = match (parameter.location, parameter.style) {
            (Location::Header | Location::Cookie, _) => false,
            (_, Style::SpaceDelimited | Style::PipeDelimited) => false,
            _ => everything && !parameter.allow_reserved,
        };
        let wish = Wish {
            everything,
            direction: Direction::Request,
            hard,
        };
        let value = make(self.schemas, parameter.schema, &seed, wish)?;
        let value = self.distinct(parameter, value);
        if is_carried(parameter, &value) {
            return Ok(value);
        }
        // With nothing in it, it may have no place.
        let wish = Wish {
            everything: true,
            hard: false,
            ..wish
        };
        if let Ok(value) = make(self.schemas, parameter.schema, &seed, wish)
            && is_carried(parameter, &value)
        {
            return Ok(value);
        }
        example.ok_or_else(|| format!("its place cannot carry {value}"))
    }

    /// The value without members that nobody could tell from other parameters: those of an exploded
    /// object stand in the query by themselves.
    fn distinct(&self, parameter: &Parameter, value: Value) -> Value {
        let is_spread = |parameter: &Parameter| {
            parameter.location == Location::Query
                && parameter.style == Style::Form
                && parameter.explode
        };
        let (Value::Object(mut members), true) = (value.clone(), is_spread(parameter)) else {
            return value;
        };
        let others = self.operation.parameters.iter();
        let others = others
            .filter(|other| other.location == Location::Query && !std::ptr::eq(*other, parameter));
        for other in others {
            members.shift_remove(&other.name);
            members.retain(|name, _| {
                let member = format!("/{}", escape(name));
                !(is_spread(other) && self.schemas.declares(other.schema, &member))
            });
        }
        let members = Value::Object(members);
        match self.schemas.judge(parameter.schema, &members) {
            Ok(()) => members,
            Err(_) => value,
        }
    }

    fn body(&self, content: &Content, everything: bool) -> Result<Value, String> {
        let why = |why: String| format!("the body as {}: {why}", content.media_type);
        let seed = format!("{} {}", self.operation.pointer, content.media_type);
        let wish = Wish {
            everything,
            direction: Direction::Request,
            // What is joined in a part is not encoded, and what is joined by spaces or pipes holds none.
            hard: everything && content.encoding.values().all(|one| one.style.is_none()),
        };
        let values = body_value(self.schemas, content, &seed, wish, !everything);
        values.map_err(why)
    }
}

/// A value for a body: text where it is text or bytes, a list where it is a sequence.
///
/// # Errors
/// None can be made.
pub(crate) fn body_value(
    schemas: &Schemas<'_>,
    content: &Content,
    seed: &str,
    wish: Wish,
    examples: bool,
) -> Result<Value, String> {
    let judged = |value: &Value| {
        content
            .schema
            .is_none_or(|id| schemas.judge(id, value).is_ok())
    };
    let is_text = matches!(content.notation, Notation::Text | Notation::Bytes);
    let fits = |value: &Value| !is_text || value.is_string();
    let read = |example: &Value| match content.schema {
        Some(id) if !is_text => schemas.example(id, example),
        Some(_) | None => example.clone(),
    };
    let mut good = content
        .examples
        .iter()
        .map(read)
        .filter(|value| fits(value) && judged(value));
    let is_sequence = matches!(content.notation, Notation::Lines | Notation::Events)
        || content.notation == Notation::Multipart && content.is_item;
    if let Some(example) = good.next().filter(|_| examples && !is_sequence) {
        return Ok(example);
    }
    if is_sequence {
        return sequence(schemas, content, seed, wish);
    }
    let made = match content.schema {
        Some(id) => match make(schemas, id, seed, wish) {
            Ok(value) if content.notation.has_pairs() && has_empty(&value) => {
                let everything = true;
                make(schemas, id, seed, Wish { everything, ..wish })
            }
            made => made,
        },
        None if is_text => Ok("text".into()),
        None => Ok(json!({"any": "value"})),
    };
    match made {
        Ok(value) if !is_text || value.is_string() => Ok(value),
        // A text whose shape the schema describes, in a notation of its own.
        _ if content.media_type.contains("xml") => Ok("<text>text</text>".into()),
        _ if is_text => Ok("text".into()),
        other => other,
    }
}

/// Two elements.
fn sequence(
    schemas: &Schemas<'_>,
    content: &Content,
    seed: &str,
    wish: Wish,
) -> Result<Value, String> {
    let Some(id) = content.schema else {
        return Ok(json!([{"any": "value"}, {"any": "other"}]));
    };
    let items = schemas.items(id).filter(|_| !content.is_item);
    let one = |number: usize| {
        let seed = format!("{seed} {number}");
        match &items {
            None => make(schemas, id, &seed, wish),
            // An element is judged with the list that it is in.
            Some(by) => make_by(schemas, by, &seed, wish, |value| {
                let list = Value::Array(vec![value]);
                schemas.judge(id, &list)?;
                Ok(list[0].clone())
            }),
        }
    };
    (0..2).map(one).collect()
}

/// Whether a parameter's place can carry a value such that it can be read back.
fn is_carried(parameter: &Parameter, value: &Value) -> bool {
    if parameter.content.is_some() {
        return true;
    }
    let mut texts = Vec::new();
    leaves(value, &mut texts);
    let is_all = |good: &dyn Fn(&str) -> bool| texts.iter().all(|text| good(text));
    let is_there = match value {
        Value::Null => false,
        Value::Array(list) => !list.is_empty() && !list.iter().any(Value::is_null),
        Value::Object(members) => !members.is_empty(),
        _ => true,
    };
    let is_list = value.is_array() || value.is_object();
    is_there
        && match (parameter.location, parameter.style) {
            (Location::Path, _) => is_all(&|text| !text.trim_matches('.').is_empty()),
            (Location::Header, _) => is_all(&|text| {
                let plain = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
                plain
                    && text.trim() == text
                    && !text.is_empty()
                    && !(is_list && text.contains([',', '=']))
            }),
            (Location::Cookie, Style::Cookie) => is_all(&|text| {
                let plain = text
                    .bytes()
                    .all(|byte| byte.is_ascii_graphic() && byte != b';');
                plain && !(is_list && text.contains([',', '=']))
            }),
            (_, Style::SpaceDelimited) => is_all(&|text| !text.contains(' ')),
            (_, Style::PipeDelimited) => is_all(&|text| !text.contains('|')),
            _ => true,
        }
}

/// Whether a list or an object in it has nothing that a pair of name and value could be made of.
fn has_empty(value: &Value) -> bool {
    match value {
        Value::Array(list) => list.is_empty() || list.iter().any(has_empty),
        Value::Object(members) => members.is_empty() || members.values().any(has_empty),
        _ => false,
    }
}

fn leaves(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::Array(list) => list.iter().for_each(|value| leaves(value, texts)),
        Value::Object(members) => members.values().for_each(|value| leaves(value, texts)),
        other => texts.push(super::schemas::text_of(other)),
    }
}
