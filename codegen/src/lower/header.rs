//! Header Objects of answers.

use indexmap::IndexMap;
use openapiv3::{Header as Source, ParameterSchemaOrContent, ReferenceOr};

use super::content::is_json;
use super::schema::lower_use;
use super::{Lowering, Resolved, docs, flag, origin, resolve, schema};
use crate::api::{Docs, Header, Owner, OwnerRoot, Role, SharedKind, Why};
use diag::Location;

/// The documented headers, without `Content-Type`, which "shall be ignored" here.
pub(super) fn lower_headers<'a>(
    cx: &mut Lowering<'a>,
    headers: &'a IndexMap<String, ReferenceOr<Source>>,
    at: &Location,
    response: &Owner,
) -> Vec<Header> {
    let components = cx.document.components.as_ref();
    let table = components.map(|components| &components.headers);
    let mut lowered = Vec::new();
    for (name, header) in headers {
        if name.eq_ignore_ascii_case("content-type") {
            continue;
        }
        if let Some(resolved) = resolve(cx, "headers", table, header, &at.child(name)) {
            lowered.push(lower_header(cx, name, resolved, response));
        }
    }
    lowered
}

/// A header of `owner`; what is written among the components is lowered once.
pub(super) fn lower_header<'a>(
    cx: &mut Lowering<'a>,
    name: &str,
    resolved: Resolved<'a, Source>,
    owner: &Owner,
) -> Header {
    let at = origin(&resolved.at, &resolved.item.extensions);
    let Some(component) = resolved.component else {
        let site = owner.inside(Role::Header(name.into()));
        return lower_item(cx, name, resolved.item, at, &site);
    };
    if let Some(known) = cx.shared.headers.get(&component) {
        return Header {
            name: name.into(),
            ..known.clone()
        };
    }
    let site = Owner {
        root: OwnerRoot::Shared(SharedKind::Header, component.as_str().into()),
        roles: Vec::new(),
    };
    let header = lower_item(cx, name, resolved.item, at, &site);
    cx.shared.headers.insert(component, header.clone());
    header
}

fn lower_item<'a>(
    cx: &mut Lowering<'a>,
    name: &str,
    source: &'a Source,
    at: Location,
    site: &Owner,
) -> Header {
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
            let used = lower_use(cx, schema, &place, site);
            cx.describe(&used.type_ref, &own);
            (used.type_ref, used.docs)
        }
        None => (cx.untyped(Why::Undescribed, &place), Docs::default()),
    };
    Header {
        name: name.into(),
        type_ref,
        json,
        explode: flag(&source.extensions, "x-explode"),
        docs: docs::merge(own, type_docs),
        deprecated: source.deprecated == Some(true)
            || schema.is_some_and(|schema| schema::is_deprecated(cx, schema)),
        origin: at,
    }
}
