//! `type`: one name, a list of names, and the names that people write instead.

use serde_json::{Map, Value, json};

use super::words::{MEANT, Type, Within, is_null, within};
use crate::grammar::{Checker, closest, is_reference};
use crate::place::Place;
use crate::version::Dialect;
use diag::Diagnostic;

/// What `type` says.
pub(super) struct Types {
    /// Each once, in the order written; empty for no constraint.
    pub(super) names: Vec<Type>,
    /// `null` is among them.
    pub(super) nullable: bool,
    /// A name was read as "anything", so there is no constraint.
    pub(super) any: bool,
}

/// Kubernetes' way to say that a value is an integer or a text: a format, or a key of its own. Whether it says so.
pub(crate) fn is_integer_or_text(map: &Map<String, Value>) -> bool {
    let by_key = map.get("x-kubernetes-int-or-string") == Some(&Value::Bool(true));
    let mut lists = ["anyOf", "oneOf", "allOf"].iter();
    (has_format(map) || by_key) && !lists.any(|key| map.contains_key(*key))
}

fn has_format(map: &Map<String, Value>) -> bool {
    map.get("format").and_then(Value::as_str) == Some("int-or-string")
}

/// The same, and has it say so by its types.
pub(super) fn integer_or_text(map: &mut Map<String, Value>) -> bool {
    let is_said = is_integer_or_text(map);
    if is_said {
        if has_format(map) {
            map.shift_remove("format");
        }
        map.insert("type".to_owned(), json!(["integer", "string"]));
    }
    is_said
}

/// The types of a schema. Those that are `told` otherwise are no list of the document's.
pub(super) fn read(
    map: &mut Map<String, Value>,
    told: bool,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) -> Types {
    let mut types = Types {
        names: Vec::new(),
        nullable: false,
        any: false,
    };
    let Some(written) = map.shift_remove("type") else {
        types.any = true;
        return types;
    };
    let place = place.key("type");
    let is_list = written.is_array();
    let list = match written {
        Value::Array(list) => list,
        one => vec![one],
    };
    if is_list && !told && cx.dialect <= Dialect::V3_0 && cx.first_time("type list") {
        let help = match cx.dialect {
            Dialect::V2_0 => "write one type, and `x-nullable: true` for null",
            Dialect::V3_0 | Dialect::V3_1 | Dialect::V3_2 => {
                "write `openapi: 3.1.0` at the top, or `nullable: true` for null"
            }
        };
        cx.diagnostics.push(
            Diagnostic::warning(
                "newer-field",
                place.location(),
                "a list of types came with OpenAPI 3.1; it is read all the same",
            )
            .help(help),
        );
    }
    types.any = list.is_empty();
    for name in &list {
        read_name((name, is_list), map, &mut types, &place, cx);
    }
    if types.any {
        types.names.clear();
    }
    // A number may be whole, so the other name adds nothing.
    if types.names.contains(&Type::Number) {
        types.names.retain(|name| *name != Type::Integer);
    }
    if types.names.len() == 5 {
        // Every type there is: no constraint.
        types.names.clear();
        types.any = true;
    }
    types
}

fn read_name(
    (name, is_in_list): (&Value, bool),
    map: &mut Map<String, Value>,
    types: &mut Types,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    let Some(name) = name.as_str() else {
        // `type: [string, null]`, with a null that is not the name of one.
        types.nullable = true;
        // Before 3.1 the list itself has been reported.
        if cx.dialect > Dialect::V3_0 {
            cx.diagnostics.push(
                Diagnostic::warning(
                    "wrong-type",
                    place.location(),
                    "null among the types is read as the name `null`",
                )
                .help("put it in quotes, such as `type: [string, \"null\"]`"),
            );
        }
        return;
    };
    if let Some(known) = Type::named(name) {
        types.add(known);
        return;
    }
    if name == "null" {
        types.nullable = true;
        // Of a list it has been told what to write in place of it.
        if cx.dialect <= Dialect::V3_0 && !is_in_list {
            let help = match cx.dialect {
                Dialect::V2_0 => "Swagger 2.0 has no word for null; write `x-nullable: true`",
                Dialect::V3_0 | Dialect::V3_1 | Dialect::V3_2 => {
                    "OpenAPI 3.0 says `nullable: true`"
                }
            };
            cx.diagnostics.push(
                Diagnostic::warning(
                    "newer-field",
                    place.location(),
                    "the type `null` came with OpenAPI 3.1; it is read all the same",
                )
                .help(help),
            );
        }
        return;
    }
    if let Some((known, nullable)) = several(name) {
        let text = format!("there is no type `{name}`; it is read as a list of types");
        let odd = Diagnostic::warning("wrong-type", place.location(), text);
        cx.diagnostics
            .push(odd.help(as_list(&known, nullable, cx.dialect)));
        known.into_iter().for_each(|known| types.add(known));
        types.nullable |= nullable;
        return;
    }
    let lower = name.to_ascii_lowercase();
    if let Some(known) = Type::named(&lower) {
        let text = format!("the type `{name}` is read as `{lower}`");
        let odd = Diagnostic::warning("wrong-type", place.location(), text);
        cx.diagnostics.push(odd.help(format!("write `{lower}`")));
        types.add(known);
        return;
    }
    if let Some((_, meant, format)) = MEANT.iter().find(|(written, ..)| *written == lower) {
        let with = if format.is_empty() {
            String::new()
        } else {
            format!(" with `format: {format}`")
        };
        if name == "file" && cx.dialect == Dialect::V2_0 {
            file_of_swagger(place, cx);
        } else {
            let text = format!("there is no type `{name}`; it is read as `{meant}`{with}");
            let help = match *format {
                "" if *meant == "array" && !map.contains_key("items") => {
                    "write `type: array`, with the type of its elements, such as `items: {type: string}`".to_owned()
                }
                "" => format!("write `type: {meant}`"),
                format => format!("write `type: {meant}` and `format: {format}`"),
            };
            cx.diagnostics
                .push(Diagnostic::warning("wrong-type", place.location(), text).help(help));
        }
        if !format.is_empty() && !map.contains_key("format") {
            map.insert("format".to_owned(), json!(format));
        }
        if let Some(meant) = Type::named(meant) {
            types.add(meant);
        }
        return;
    }
    if is_null(&lower) {
        let text = format!("there is no type `{name}`; it is read as `null`");
        let help = match cx.dialect {
            Dialect::V3_1 | Dialect::V3_2 => "did you mean `\"null\"`?",
            Dialect::V3_0 => "OpenAPI 3.0 says `nullable: true`",
            Dialect::V2_0 => "Swagger 2.0 has no word for null; write `x-nullable: true`",
        };
        let odd = Diagnostic::warning("wrong-type", place.location(), text);
        cx.diagnostics.push(odd.help(help));
        types.nullable = true;
        return;
    }
    if let Some(Within {
        word,
        known,
        format,
        nullable,
    }) = within(name)
    {
        let with = match (format, nullable) {
            (Some(format), _) => format!(" with `format: {format}`"),
            (None, true) => " or null".to_owned(),
            (None, false) => String::new(),
        };
        let name = known.name();
        let text = format!("there is no type `{word}`; it is read as `{name}`{with}");
        let help = match (format, nullable) {
            (Some(format), _) => format!("write `type: {name}` and `format: {format}`"),
            (None, true) => as_list(&[known], true, cx.dialect),
            (None, false) => format!("did you mean `{name}`?"),
        };
        let odd = Diagnostic::warning("wrong-type", place.location(), text);
        cx.diagnostics.push(odd.help(help));
        if let Some(format) = format.filter(|_| !map.contains_key("format")) {
            map.insert("format".to_owned(), json!(format));
        }
        types.add(known);
        types.nullable |= nullable;
        return;
    }
    if let Some(help) = of_schemas(name, cx) {
        let text = format!("there is no type `{name}`; every value is taken as valid");
        let odd = Diagnostic::warning("wrong-type", place.location(), text);
        cx.diagnostics.push(odd.help(help));
        types.any = true;
        return;
    }
    let null = (cx.dialect > Dialect::V3_0).then_some("null");
    let types_of_json = ["string", "number", "integer", "boolean", "array", "object"];
    let meant = closest(&lower, types_of_json.into_iter().chain(null));
    if let Some(meant) = meant.filter(|_| lower != "any") {
        // Without quotes it is no text.
        let meant = match meant {
            "null" => "\"null\"",
            meant => meant,
        };
        let text = format!("there is no type `{name}`");
        let diagnostic = Diagnostic::error("wrong-type", place.location(), text);
        cx.diagnostics
            .push(diagnostic.help(format!("did you mean `{meant}`?")));
        types.any = true;
        return;
    }
    let help = match lower.replace('_', "-").as_str() {
        "int-or-string" | "integer-or-string" | "string-or-int" if cx.dialect != Dialect::V2_0 => {
            "write `oneOf: [{type: integer}, {type: string}]`"
        }
        _ => "leave `type` out where every value is valid",
    };
    cx.diagnostics.push(
        Diagnostic::warning(
            "wrong-type",
            place.location(),
            format!("there is no type `{name}`; every value is taken as valid"),
        )
        .help(help),
    );
    types.any = true;
}

/// The types of `string|null`, `string, integer` and `string?`, and whether null is among them.
fn several(name: &str) -> Option<(Vec<Type>, bool)> {
    let optional = name.strip_suffix('?').or_else(|| name.strip_prefix('?'));
    let parts: Vec<&str> = match optional {
        Some(one) => vec![one, "null"],
        None => name.split(['|', ',']).map(str::trim).collect(),
    };
    let is_null = |part: &&&str| **part == "null";
    let known = parts.iter().filter(|part| !is_null(part));
    let known: Vec<Type> = known.map(|part| Type::named(part)).collect::<Option<_>>()?;
    (parts.len() > 1 && !known.is_empty()).then(|| (known, parts.contains(&"null")))
}

/// How several types are written.
fn as_list(known: &[Type], nullable: bool, dialect: Dialect) -> String {
    let names: Vec<&str> = known.iter().map(|known| known.name()).collect();
    let first = names.first().copied().unwrap_or_default();
    match (dialect, names.as_slice()) {
        (Dialect::V3_1 | Dialect::V3_2, _) => {
            let null = nullable.then_some("null");
            let all = names.iter().copied().chain(null);
            let all: Vec<String> = all.map(|name| format!("\"{name}\"")).collect();
            format!("write a list: `type: [{}]`", all.join(", "))
        }
        (Dialect::V3_0, [_]) => format!("write `type: {first}` and `nullable: true`"),
        (Dialect::V2_0, [_]) => format!("write `type: {first}` and `x-nullable: true`"),
        (Dialect::V2_0, _) => format!("write one type, such as `type: {first}`"),
        (Dialect::V3_0, names) => {
            let all: Vec<String> = names
                .iter()
                .map(|name| format!("{{type: {name}}}"))
                .collect();
            format!("write `anyOf: [{}]`", all.join(", "))
        }
    }
}

/// How a type is written that is the name of a schema, a reference, or a list of something: `Pet`, `string[]`,
/// `List<Pet>`.
fn of_schemas(name: &str, cx: &Checker<'_>) -> Option<String> {
    let schemas = cx.dialect.section("schemas");
    let reference = |name: &str| {
        let is_written = is_reference(name);
        let is_known = || cx.known.schemas.contains(name);
        match is_written {
            true => Some(format!("$ref: '{name}'")),
            false => is_known().then(|| format!("$ref: '#/{schemas}/{name}'")),
        }
    };
    if let Some(written) = reference(name) {
        return Some(format!("write `{written}` in place of `type`"));
    }
    let item = item_of(name)?.trim();
    let lower = item.to_ascii_lowercase();
    let meant = MEANT.iter().find(|(written, ..)| *written == lower);
    let written = match (reference(item), Type::named(&lower), meant) {
        (Some(written), ..) => written,
        (_, Some(known), _) => format!("type: {}", known.name()),
        (_, _, Some((_, meant, ""))) => format!("type: {meant}"),
        (_, _, Some((_, meant, format))) => format!("type: {meant}, format: {format}"),
        _ => "type: string".to_owned(),
    };
    Some(format!("write `type: array` and `items: {{{written}}}`"))
}

/// The `string` of `string[]`, `array<string>` and `List[string]`.
fn item_of(name: &str) -> Option<&str> {
    if let Some(item) = name.strip_suffix("[]") {
        return Some(item);
    }
    let (list, rest) = name.split_once(['<', '[', '('])?;
    let item = rest.strip_suffix(['>', ']', ')'])?;
    let is_list = ["array", "list", "set", "collection", "sequence"]
        .iter()
        .any(|word| list.trim().eq_ignore_ascii_case(word));
    is_list.then_some(item)
}

/// In Swagger 2.0 `type: file` is that of a form's field, which is read before its schema is looked at, and
/// [that of an answer](https://spec.openapis.org/oas/v2.0.html#response-object), at the root of its schema. What is
/// for sure none of the two is told; a schema below `definitions` may be referred to by an answer.
fn file_of_swagger(place: &Place<'_>, cx: &mut Checker<'_>) {
    let location = place.location();
    let tokens: Vec<_> = location.pointer.tokens().collect();
    let tokens: Vec<&str> = tokens.iter().map(AsRef::as_ref).collect();
    let is_elsewhere = match tokens.as_slice() {
        [.., "definitions", _, "type"] => false,
        [.., "properties" | "parameters", _, "type"]
        | [.., "parameters", _, "schema", "type"]
        | [.., "items", "type"] => true,
        _ => false,
    };
    if is_elsewhere {
        let text = "in Swagger 2.0 `type: file` is for a form's field and for an answer; it is read as `string` with `format: binary`";
        let help = "write `type: string` and `format: byte`, which is base64, or `format: binary`";
        cx.diagnostics
            .push(Diagnostic::warning("wrong-type", location, text).help(help));
    }
}

impl Types {
    /// Whether a limit of numbers says anything.
    pub(super) fn may_be_number(&self) -> bool {
        let is_number = |name: &Type| matches!(name, Type::Number | Type::Integer);
        self.any || self.names.is_empty() || self.names.iter().any(is_number)
    }

    fn add(&mut self, name: Type) {
        if !self.names.contains(&name) {
            self.names.push(name);
        }
    }
}
