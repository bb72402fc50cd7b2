//! Every example of the description with the type that it should fit: for tools that try them.

use serde_json::Value;

use crate::api::{Content, Docs, TypeKind, TypeRef};
use crate::emit::Emit;
use crate::map::path;
use diag::Location;

/// An example of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// What it is an example of: a media type, a parameter, a schema. A JSON pointer into the user's
    /// document.
    pub pointer: String,
    /// The schema that it belongs to.
    pub schema: String,
    /// The file that both pointers lead into.
    pub file: String,
    /// The type that it should fit, as a path inside the crate.
    pub type_path: String,
    /// The example itself.
    pub value: Value,
}

pub(crate) fn collect(cx: Emit<'_>) -> Vec<Example> {
    let mut found = Vec::new();
    let mut add = |of: &Location, schema: &Location, type_ref: &TypeRef, values: &[Value]| {
        found.extend(values.iter().map(|value| Example {
            pointer: of.pointer.to_string(),
            schema: schema.pointer.to_string(),
            file: schema.file.to_string(),
            type_path: path(cx, type_ref),
            value: value.clone(),
        }));
    };
    for operation in &cx.api.operations {
        for parameter in &operation.parameters {
            let schema = parameter.origin.child("schema");
            add(
                &parameter.origin,
                &schema,
                &parameter.type_ref,
                &parameter.docs.examples,
            );
        }
        let body = operation.body.iter().flat_map(|body| &body.media_types);
        let answers = operation
            .responses
            .iter()
            .flat_map(|response| &response.media_types);
        for media_type in body.chain(answers) {
            // Only JSON has values as examples; a text or a form has a text of its own.
            if let Content::Json(type_ref) = &media_type.content {
                let schema = media_type.origin.child("schema");
                add(&media_type.origin, &schema, type_ref, &media_type.examples);
            }
        }
    }
    for def in cx.api.types.iter() {
        let Docs { examples, .. } = &*def.docs;
        add(&def.origin, &def.origin, &TypeRef::Named(def.id), examples);
        if let TypeKind::Struct(structure) = &def.kind {
            for field in &structure.fields {
                // A declared type brings its own examples.
                if !matches!(field.type_ref.without_null(), TypeRef::Named(_)) {
                    add(
                        &field.origin,
                        &field.origin,
                        &field.type_ref,
                        &field.docs.examples,
                    );
                }
            }
        }
    }
    found
}
