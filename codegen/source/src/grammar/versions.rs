//! What belongs to another version than the document is written in: it is read all the same, and told once.

use serde_json::Value;

use super::Checker;
use super::kind::Field;
use crate::place::Place;
use crate::version::Dialect;
use diag::Diagnostic;

impl Checker<'_> {
    /// A field that a later version brought.
    pub(super) fn newer(&mut self, field: &Field, place: &Place<'_>) {
        let (key, since) = (field.name, field.since.number());
        // That they are not read is told of the whole of them.
        if matches!(key, "if" | "then" | "else") {
            return;
        }
        // Swagger 2.0 has servers by an extension alone, which is nobody's version.
        if self.dialect == Dialect::V2_0 && key == "name" {
            return;
        }
        let text = format!("`{key}` came with OpenAPI {since}; it is read all the same");
        let help = match (self.dialect, key) {
            (Dialect::V2_0, "nullable") => "write `x-nullable: true`".to_owned(),
            (Dialect::V2_0, _) => {
                format!("what else reads the document may pass it over; Swagger 2.0 has no `{key}`")
            }
            (Dialect::V3_0 | Dialect::V3_1 | Dialect::V3_2, _) => {
                format!("write `openapi: {since}.0` at the top")
            }
        };
        let newer = Diagnostic::warning("newer-field", place.location(), text);
        self.diagnostics.push(newer.at_key().help(help));
    }

    /// `true` or `false` in place of a schema.
    pub(super) fn boolean_schema(&mut self, place: &Place<'_>) {
        if self.dialect != Dialect::V3_0 || !self.first_time("boolean schema") {
            return;
        }
        let text = "`true` and `false` are schemas since OpenAPI 3.1; they are read all the same";
        let newer = Diagnostic::warning("newer-field", place.location(), text);
        self.diagnostics
            .push(newer.help("write `{}` for `true`, and `not: {}` for `false`"));
    }

    /// `exclusiveMinimum` and `exclusiveMaximum`, which are flags up to 3.0 and limits since.
    pub(super) fn limit(&mut self, key: &str, value: &Value, place: &Place<'_>) {
        let other = match key {
            "exclusiveMinimum" => "minimum",
            _ => "maximum",
        };
        let is_new = self.dialect > Dialect::V3_0;
        let (code, text, help) = match value {
            Value::Number(number) if !is_new => (
                "newer-field",
                format!("`{key}` is a number since OpenAPI 3.1; it is read all the same"),
                format!("write `{other}: {number}` and `{key}: true`"),
            ),
            Value::Bool(true) if is_new => (
                "older-field",
                format!("`{key}` is no flag since OpenAPI 3.1; it is read all the same"),
                format!("write the limit itself under `{key}`, and remove `{other}`"),
            ),
            _ => return,
        };
        if self.first_time(&format!("{code} {key}")) {
            let found = Diagnostic::warning(code, place.location(), text);
            self.diagnostics.push(found.at_key().help(help));
        }
    }
}
