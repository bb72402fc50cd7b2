//! Header Objects of answers.

use indexmap::IndexMap;
use openapiv3::{Header as Source, ParameterSchemaOrContent, ReferenceOr};

use super::content::is_json;
use super::schema::{lower_use, operation_owner};
use super::{Lowering, docs, flag, origin, resolve};
use crate::api::{Docs, Header, OperationRole, TypeRef};
use crate::diag::Location;

/// The documented headers, without `Content-Type`, which "shall be ignored" here.
pub(super) fn lower_headers<'a>(
    cx: &mut Lowering<'a>,
    headers: &'a IndexMap<String, ReferenceOr<Source>>,
    at: &Location,
    operation: &str,
) -> Vec<Header> {
    let components = cx.document.components.as_ref();
    let table = components.map(|components| &components.headers);
    let mut lowered = Vec::new();
    for (name, header) in headers {
        if name.eq_ignore_ascii_case("content-type") {
            continue;
        }
        let at = at.child(name);
        if let Some((source, at)) = resolve(cx, "headers", table, header, &at) {
            let at = origin(&at, &source.extensions);
            lowered.push(lower_header(cx, name, source, at, operation));
        }
    }
    lowered
}

fn lower_header<'a>(
    cx: &mut Lowering<'a>,
    name: &str,
    source: &'a Source,
    at: Location,
    operation: &str,
) -> Header {
    let site = operation_owner(operation, OperationRole::Header(name.into()));
    let (schema, place, json) = match &source.format {
        ParameterSchemaOrContent::Schema(schema) => (Some(schema), at.child("schema"), false),
        ParameterSchemaOrContent::Content(content) => match content.first() {
            Some((media_type, content)) => (
                content.schema.as_ref(),
                at.child("content").child(media_type).child("schema"),
                is_json(media_type),
            ),
            None => (None, at.clone(), false),
        },
    };
    let own = Docs {
        description: source.description.clone(),
        examples: docs::examples(cx, source.example.as_ref(), &source.examples),
        ..Docs::default()
    };
    let (type_ref, type_docs) = match schema {
        Some(schema) => {
            let used = lower_use(cx, schema, &place, &site);
            cx.describe(&used.type_ref, &own);
            (used.type_ref, used.docs)
        }
        None => (TypeRef::Any, Docs::default()),
    };
    Header {
        name: name.into(),
        type_ref,
        json,
        explode: flag(&source.extensions, "x-explode"),
        docs: docs::merge(own, type_docs),
        deprecated: source.deprecated == Some(true),
        origin: at,
    }
}
