//! Keys that the tables do not know: misspelt, moved by another version, or in the wrong place.

use serde_json::{Map, Value};

use super::Checker;
use super::beside::is_name;
use super::kind::{Field, Kind, METHODS, Need, Part, Shape, Ty, shape};
use super::messages::{all_of, with_article};
use super::repair::TYPE_NAMES;
use super::slips::{carries, flow, lost, misplaced, moved, section};
use super::suggest::closest;
use crate::place::Place;
use crate::version::Dialect;
use diag::Diagnostic;

/// The name of the field that a key was to be.
fn meant(shape: &Shape, key: &str) -> Option<&'static str> {
    let names = shape.fields.iter().map(|field| field.name);
    let meant = closest(key, names.filter(|name| !name.starts_with("x-")));
    meant.or_else(|| synonym(shape.name, key))
}

/// Whether a field of an object stands under a key that is none, which is an error that is told of the key.
pub(crate) fn is_misspelt(kind: Kind, field: &str, map: &Map<String, Value>) -> bool {
    let shape = shape(kind);
    let is_meant = |(key, value): (&String, &Value)| {
        let field = shape.field(meant(shape, key)?)?;
        let is_unknown = shape.field(key).is_none() && !key.starts_with("x-");
        (is_unknown && carries(shape, field, key, value, true)).then_some(field.name)
    };
    !map.contains_key(field) && map.iter().any(|entry| is_meant(entry) == Some(field))
}

/// A blank that is no plain space in front of a key, which pages of the web have for indentation, and what stands behind it.
fn odd_blank(key: &str) -> Option<(String, &str)> {
    let first = key.chars().next()?;
    let is_odd = first.is_whitespace() && !first.is_ascii();
    let name = match first {
        '\u{a0}' => "a no-break space",
        _ => "a space that is no plain one",
    };
    is_odd.then(|| (format!("{name} (U+{:04X})", u32::from(first)), key.trim()))
}

impl Checker<'_> {
    /// Reports a key. The field that it was to be, where it stands in the place of one that is needed.
    pub(super) fn unknown(
        &mut self,
        shape: &Shape,
        key: &str,
        value: &Value,
        there: &[&str],
        place: &Place<'_>,
    ) -> Option<&'static str> {
        let noun = with_article(shape.name);
        if let Some((blank, bare)) = odd_blank(key) {
            let text = format!("{blank} in front of `{bare}` is read as a part of the key");
            let help = "write plain spaces in its place, here and on the other lines";
            self.misspelt(text, help.to_owned(), place);
            return shape.field(bare).map(|field| field.name);
        }
        if let Some((field, help)) = unseen(shape, key, value) {
            let text = format!("`{key}` is no key of {noun}, so all that it holds would be lost");
            self.misspelt(text, help, place);
            return Some(field);
        }
        if let Some(help) = lost(self.dialect, shape.name, key) {
            let text = format!(
                "`{key}` is no key of {noun} in Swagger 2.0, so all that it holds would be lost"
            );
            self.misspelt(text, help.to_owned(), place);
            return None;
        }
        if let Some(help) = misplaced(shape, key, value, there) {
            let text = format!("`{key}` is no key of {noun}, so all that it holds would be lost");
            self.misspelt(text, help, place);
            return matches!(shape.name, "response" | "request body").then_some("content");
        }
        // What something refers to is read where it stands.
        if !self.known.is_referred_to(key)
            && let Some(help) = section(self.dialect, shape, (key, value), there)
                .or_else(|| schema_astray(shape, value))
        {
            let text = format!("`{key}` is no key of {noun}, so all that it holds would be lost");
            self.misspelt(text, help, place);
            return None;
        }
        let is_of_operation = matches!(key, "responses" | "requestBody" | "callbacks");
        if shape.name == "path item" && is_of_operation && value.is_object() {
            let text = format!("`{key}` is no key of {noun}, so all that it holds would be lost");
            let mut own = there.iter().filter(|key| METHODS.contains(key));
            let help = match (own.next(), own.next()) {
                (Some(only), None) => format!("put it below `{only}:`, by two more spaces"),
                _ => "put it below a method, such as `get:`".to_owned(),
            };
            self.misspelt(text, help, place);
            return None;
        }
        let meant = meant(shape, key);
        let field = meant.and_then(|meant| shape.field(meant));
        let absent = field.filter(|field| !there.contains(&field.name));
        if let Some(field) =
            field.filter(|field| carries(shape, field, key, value, absent.is_some()))
        {
            let text = format!("`{key}` is no key of {noun}, so all that it holds would be lost");
            self.misspelt(text, format!("did you mean `{}`?", field.name), place);
            return Some(field.name);
        }
        let is_parameter = shape.name == "parameter"
            && ["in", "schema"]
                .iter()
                .any(|field| value.get(field).is_some());
        if is_parameter && !there.contains(&"name") {
            let text = format!("`{key}` is no key of {noun}, so all that it holds would be lost");
            let help = format!("write `name: {key}`, and what stands below `{key}` beside it");
            self.misspelt(text, help, place);
            return Some("name");
        }
        let is_body = key == "schema" || key.contains('/');
        if shape.name == "request body" && is_body && !there.contains(&"content") {
            let text = format!("`{key}` is no key of {noun}, so all that it holds would be lost");
            let help = match key {
                "schema" => "put it below a media type: `content: {application/json: {schema: …}}`",
                _ => "put it below `content:`",
            };
            self.misspelt(text, help.to_owned(), place);
            return Some("content");
        }
        if let Some(field) = absent.filter(|field| field.need == Need::Required) {
            let text = format!("this {} has no `{}`, but `{key}`", shape.name, field.name);
            let missing = Diagnostic::error("missing-field", place.location(), text);
            let help = format!("did you mean `{}`?", field.name);
            self.diagnostics.push(missing.at_key().help(help));
            return Some(field.name);
        }
        // JSON Schema lets anybody add words of their own.
        if meant.is_none()
            && std::ptr::eq(shape, super::kind::shape(Kind::Schema))
            && self.dialect > Dialect::V3_0
        {
            return None;
        }
        let done = match (shape.name, key) {
            ("description", "definitions" | "parameters" | "responses") => {
                "what nothing refers to is left out"
            }
            _ => "it is left out",
        };
        let text = format!("`{key}` is no key of {noun}; {done}");
        let flow = flow(shape.name, key, value).filter(|_| self.dialect > Dialect::V2_0);
        let help = match meant {
            _ if let Some(flow) = flow => flow,
            _ if let Some(now) = moved(self.dialect, shape.name, key) => now.to_owned(),
            Some(meant) => format!("did you mean `{meant}`?"),
            None => match schema_astray(shape, value) {
                Some(help) => help,
                None if key.contains(' ') && there.contains(&"description") => {
                    "remove it; or, if it is a line of a text below `|` or `>`, indent it further than the key of the text".to_owned()
                }
                None => elsewhere(shape, key),
            },
        };
        self.diagnostics.push(
            Diagnostic::warning("unknown-key", place.location(), text)
                .at_key()
                .help(help),
        );
        absent.map(|field| field.name)
    }

    fn misspelt(&mut self, text: String, help: String, place: &Place<'_>) {
        let misspelt = Diagnostic::error("misspelt-key", place.location(), text);
        self.diagnostics.push(misspelt.at_key().help(help));
    }

    /// `ref` or `$Ref` where a reference may stand.
    pub(super) fn misspelt_reference(
        &self,
        kind: Kind,
        map: &Map<String, Value>,
    ) -> Option<String> {
        if !kind.may_be_reference() || map.contains_key("$ref") {
            return None;
        }
        let is_reference = |(key, value): &(&String, &Value)| {
            let name = key.trim().trim_start_matches(['$', '@', '#', '_']);
            let is_named =
                name.eq_ignore_ascii_case("ref") || name.eq_ignore_ascii_case("reference");
            is_named
                && value.as_str().is_some_and(|text| {
                    text.starts_with("#/") || text.contains(".yaml") || text.contains(".json")
                })
        };
        let (key, _) = map.iter().find(is_reference)?;
        Some(key.clone())
    }

    pub(super) fn lost_reference(&mut self, kind: Kind, key: &str, place: &Place<'_>) {
        let noun = with_article(shape(kind).name);
        let text = format!("`{key}` is no key of {noun}, so what it points at would be lost");
        self.misspelt(text, "did you mean `$ref`?".to_owned(), &place.key(key));
    }

    /// A property that stands among the keywords of a schema, as if there were no `properties`.
    pub(super) fn is_property(
        &mut self,
        shape_of: &Shape,
        key: &str,
        value: &Value,
        place: &Place<'_>,
    ) -> bool {
        let is_schema = std::ptr::eq(shape_of, shape(Kind::Schema));
        if !is_schema || key.starts_with("x-") || !looks_like_schema(value) {
            return false;
        }
        // No schema can be the value of these.
        let may_be = match shape_of.field(key) {
            None => closest(key, shape_of.fields.iter().map(|field| field.name)).is_none(),
            Some(field) => {
                let is_scalar = matches!(
                    field.ty,
                    Ty::Text | Ty::Prose | Ty::Flag | Ty::Count | Ty::Number | Ty::Limit
                );
                is_scalar || key == "id"
            }
        };
        if may_be {
            let text = format!(
                "`{key}` stands among the keywords of a schema and looks like a property; it is left out"
            );
            let help = "put it below `properties:`";
            let astray = Diagnostic::warning("unknown-key", place.location(), text);
            self.diagnostics.push(astray.at_key().help(help));
        }
        may_be
    }

    /// A field of what stands below the paths, the statuses or the media types, where one of those is expected.
    pub(super) fn is_astray(
        &mut self,
        shape_of: &Shape,
        key: &str,
        value: &Value,
        place: &Place<'_>,
    ) -> bool {
        if let ("paths object", Some(Ty::One(child))) = (shape_of.name, shape_of.rest)
            && let Some((method, path)) = of_method(child, key)
        {
            let text = format!("`{key}` is no path: the method `{method}` stands in it");
            let help = match value.get(method) {
                Some(_) => format!("write `{path}:`"),
                None => format!(
                    "write `{path}:`, and below it `{method}:` with what stands here, by two more spaces"
                ),
            };
            let astray = Diagnostic::error("wrong-path", place.location(), text);
            self.diagnostics.push(astray.at_key().help(help));
            return true;
        }
        let (kind, code, text, help) = match (shape_of.name, shape_of.rest) {
            ("paths object", Some(Ty::One(child))) if shape(child).field(key).is_some() => (
                Kind::Paths,
                "wrong-path",
                format!("`{key}` stands among the paths"),
                format!("move `{key}` below a path, such as `/pets:`"),
            ),
            ("responses object", Some(Ty::One(child))) if shape(child).field(key).is_some() => (
                Kind::Responses,
                "wrong-status",
                format!("`{key}` stands among the statuses"),
                format!("move `{key}` below a status, such as `\"200\":`"),
            ),
            _ => return false,
        };
        if is_name(kind, key, value) {
            return false;
        }
        let astray = Diagnostic::error(code, place.location(), text);
        self.diagnostics.push(astray.at_key().help(help));
        true
    }

    /// The same among the media types of a `content`.
    pub(super) fn is_no_media_type(&mut self, of: Ty, key: &str, place: &Place<'_>) -> bool {
        // The media types of `components` have names of any kind.
        let is_field = of == Ty::One(Kind::MediaType)
            && place.parent_name() == Some("content")
            && shape(Kind::MediaType).field(key).is_some();
        if is_field {
            let text = format!("`{key}` stands among the media types");
            let help =
                format!("put a media type between: `content: {{application/json: {{{key}: …}}}}`");
            let astray = Diagnostic::error("media-type", place.location(), text);
            self.diagnostics.push(astray.at_key().help(help));
        }
        is_field
    }
}

/// `GET /pets`: the key of the method, and the path.
fn of_method(child: Kind, key: &str) -> Option<(&'static str, &str)> {
    let (word, path) = key.trim().split_once(char::is_whitespace)?;
    let path = path.trim_start();
    let field = shape(child).field(&word.to_ascii_lowercase())?;
    let is_method = matches!(
        field.ty,
        Ty::One(Kind::Operation | Kind::Swagger(Part::Operation))
    );
    (is_method && path.starts_with('/')).then_some((field.name, path))
}

/// The field that a key was to be, where it has a character in it that nobody sees, or its value too: `{type string}`.
fn unseen(shape: &Shape, key: &str, value: &Value) -> Option<(&'static str, String)> {
    let is_unseen = |c: char| {
        matches!(
            c,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
        )
    };
    if let Some(odd) = key.chars().find(|c| is_unseen(*c)) {
        let seen: String = key.chars().filter(|c| !is_unseen(*c)).collect();
        let field = shape.field(&seen)?;
        let code = u32::from(odd);
        let help = format!("remove the character U+{code:04X}, which nobody sees: write `{seen}`");
        return Some((field.name, help));
    }
    let (word, rest) = key.split_once(|c: char| c == ':' || c.is_whitespace())?;
    let field = shape.field(word).filter(|_| value.is_null())?;
    let rest = rest.trim_matches(|c: char| c == ':' || c.is_whitespace());
    (!rest.is_empty()).then(|| {
        let help = format!("write a `:` and a space behind the key: `{word}: {rest}`");
        (field.name, help)
    })
}

/// Whether a value is a schema by its look.
fn looks_like_schema(value: &Value) -> bool {
    let text = |key: &str| value.get(key).and_then(Value::as_str);
    text("$ref").is_some() || text("type").is_some_and(|name| TYPE_NAMES.contains(&name))
}

/// The same of one that may stand by itself.
fn is_like_schema(value: &Value) -> bool {
    let words = ["properties", "allOf", "oneOf", "anyOf", "enum", "items"];
    looks_like_schema(value) || words.iter().any(|word| value.get(word).is_some())
}

/// Where a schema belongs that stands among the sections of `components`.
fn schema_astray(shape: &Shape, value: &Value) -> Option<String> {
    let is_astray = shape.name == "components object" && is_like_schema(value);
    is_astray.then(|| "put it below `schemas:`".to_owned())
}

/// Words for a field that are none of its slips.
fn synonym(shape: &str, key: &str) -> Option<&'static str> {
    Some(match (shape, key) {
        ("schema", "property" | "fields" | "attributes") => "properties",
        ("components object", "definitions" | "models") => "schemas",
        ("operation", "body") => "requestBody",
        ("operation", "id") => "operationId",
        ("operation" | "path item", "params") => "parameters",
        ("info object" | "tag" | "operation" | "parameter" | "response" | "schema", "desc") => {
            "description"
        }
        _ => return None,
    })
}

/// Where a key belongs that has no place here: below a field that knows it, or nowhere.
fn elsewhere(shape_of: &Shape, key: &str) -> String {
    let is_newer = |field: &&Field| field.name.starts_with("item") || field.name == "contentSchema";
    let mut known = shape_of.fields.iter().filter(|field| !is_newer(field));
    let below = known.find(|field| match field.ty {
        Ty::One(kind) => {
            let is_one = !matches!(
                kind,
                Kind::ExternalDocs
                    | Kind::Operation
                    | Kind::Server
                    | Kind::Xml
                    | Kind::Discriminator
            );
            is_one && shape(kind).field(key).is_some()
        }
        Ty::Map(Ty::One(Kind::MediaType)) => key.contains('/'),
        _ => false,
    });
    match below {
        Some(field) => format!("put it below `{}:`", field.name),
        None if shape_of.name == "components object" => {
            let names: Vec<&str> = shape_of.fields.iter().map(|field| field.name).collect();
            format!("its keys are {}", all_of(&names))
        }
        None => {
            "remove it, or move it to where it belongs; the name of an extension starts with `x-`"
                .to_owned()
        }
    }
}
