//! Fields that are needed and not there.

use serde_json::{Map, Value};

use super::Checker;
use super::kind::{Field, Need, Shape, Ty};
use super::messages::expected;
use super::messages::shaped;
use crate::place::Place;
use crate::version::Dialect;
use diag::Diagnostic;

/// What to add to a parameter that does not say where it is sent, and can be in one place only.
fn of_parameter(
    dialect: Dialect,
    shape: &Shape,
    field: &Field,
    map: &Map<String, Value>,
    place: &Place<'_>,
) -> Option<String> {
    if (shape.name, field.name) != ("parameter", "in") {
        return None;
    }
    let name = map.get("name")?.as_str()?;
    let placeholder = format!("{{{name}}}");
    let at = place.location().pointer;
    let is_in_path = at
        .tokens()
        .nth(1)
        .is_some_and(|path| path.contains(&placeholder));
    if is_in_path {
        return Some(match map.contains_key("required") {
            true => "add `in: path`".to_owned(),
            false => "add `in: path` and `required: true`".to_owned(),
        });
    }
    // What a parameter of Swagger 2.0 says of its type stands below `schema` by now.
    let schema = map.get("schema").filter(|_| dialect == Dialect::V2_0)?;
    let is_file = schema["type"] == "file" || schema["format"] == "binary";
    let is_object = schema["type"] == "object" || schema.get("$ref").is_some();
    match (is_file, is_object) {
        (true, _) => Some("add `in: formData`".to_owned()),
        (_, true) => Some("add `in: body`".to_owned()),
        _ => None,
    }
}

impl Checker<'_> {
    /// Fills in what has one plain reading, and reports the rest. What was there, if only as null, has been reported.
    pub(super) fn needs(
        &mut self,
        shape: &Shape,
        map: &mut Map<String, Value>,
        (there, was_null): (&[&str], bool),
        place: &Place<'_>,
    ) {
        let parts = ["paths", "components", "webhooks"];
        if shape.name == "description"
            && self.dialect > Dialect::V3_0
            && !parts.iter().any(|part| there.contains(part))
        {
            let text = "the description has none of `paths`, `components` and `webhooks`";
            let empty = Diagnostic::warning("missing-field", place.location(), text);
            self.diagnostics
                .push(empty.help("add `paths`; or was the file cut off?"));
        }
        for field in shape.fields {
            if field.need == Need::Optional || map.contains_key(field.name) {
                continue;
            }
            let is_there = there.contains(&field.name);
            // What a null was read as has no fields at all; only what it cannot do without is worth a word.
            let is_told = was_null || is_there;
            match field.need {
                Need::Optional => {}
                Need::Required if is_there => {}
                Need::Required => {
                    let noun = this(shape);
                    let text = format!("{noun} has no `{}`", field.name);
                    let missing = Diagnostic::error("missing-field", place.location(), text);
                    let help = of_parameter(self.dialect, shape, field, map, place);
                    let help = help.unwrap_or_else(|| self.add(shape, field));
                    self.diagnostics.push(missing.at_key().help(help));
                }
                Need::Or(json) => {
                    if self.dialect <= field.needed_until && !is_told {
                        let text = format!(
                            "{} has no `{}`; it is read as empty",
                            this(shape),
                            field.name
                        );
                        let help = self.add(shape, field);
                        self.diagnostics.push(
                            Diagnostic::warning("missing-field", place.location(), text)
                                .at_key()
                                .help(help),
                        );
                    }
                    let value = serde_json::from_str(json).unwrap_or(Value::Null);
                    map.insert(field.name.to_owned(), value);
                }
            }
        }
    }

    /// A key with nothing behind it.
    pub(super) fn null(&mut self, shape: &Shape, field: &Field, place: &Place<'_>) {
        let name = field.name;
        let help = self.add(shape, field).replacen("add ", "write ", 1);
        if field.ty == Ty::Types {
            let (text, help) = match self.dialect {
                Dialect::V2_0 => (
                    "null is no name of a type",
                    "write `x-nullable: true`, with the type that is meant",
                ),
                Dialect::V3_0 => (
                    "null is no name of a type",
                    "write `nullable: true`, with the type that is meant",
                ),
                Dialect::V3_1 | Dialect::V3_2 => (
                    "null is no name of a type without quotes",
                    "put it in quotes: `type: \"null\"`; or remove the key",
                ),
            };
            let text = format!("{text}; it is read as if it were not there");
            let found = Diagnostic::warning("null-value", place.location(), text);
            self.diagnostics.push(found.help(help));
            return;
        }
        let found = match field.need {
            Need::Required => {
                let text = format!("`{name}` has no value");
                Diagnostic::error("null-value", place.location(), text).at_key()
            }
            Need::Optional | Need::Or(_) => {
                let wanted = super::check::wanted(field.ty);
                let text =
                    format!("`{name}` must be {wanted}; null is read as if it were not there");
                Diagnostic::warning("null-value", place.location(), text)
            }
        };
        self.diagnostics.push(match field.need {
            Need::Required => found.help(help),
            Need::Optional | Need::Or(_) => found,
        });
    }

    /// What to add, with the words that can stand there.
    fn add(&self, shape: &Shape, field: &Field) -> String {
        let name = field.name;
        match (shape.name, name) {
            ("parameter", "in") => match self.dialect {
                Dialect::V2_0 => {
                    "add `in: query`, or `path`, `header`, `formData` or `body`".to_owned()
                }
                Dialect::V3_0 | Dialect::V3_1 => {
                    "add `in: query`, or `path`, `header` or `cookie`".to_owned()
                }
                Dialect::V3_2 => {
                    "add `in: query`, or `path`, `header`, `cookie` or `querystring`".to_owned()
                }
            },
            ("security scheme", "type") => match self.dialect {
                Dialect::V2_0 => "add `type: apiKey`, or `basic` or `oauth2`".to_owned(),
                Dialect::V3_0 | Dialect::V3_1 | Dialect::V3_2 => {
                    "add `type: apiKey`, or `http`, `oauth2`, `openIdConnect` or `mutualTLS`"
                        .to_owned()
                }
            },
            _ => match shaped(field.ty) {
                Some(shaped) if matches!(field.ty, Ty::One(_) | Ty::Map(_)) => {
                    format!("add `{name}`, {shaped}")
                }
                _ => format!("add `{name}`, {}", expected(field.ty)),
            },
        }
    }
}

fn this(shape: &Shape) -> String {
    match shape.name {
        "description" => "the description".to_owned(),
        name => format!("this {name}"),
    }
}
