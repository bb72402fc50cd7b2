//! Parameter Objects.

use openapiv3::{
    Parameter as Source, ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr,
};

use super::content::{essence, is_json};
use super::lists::nested_lists;
use super::said::said;
use super::schema::{Used, lower_use};
use super::{Lowering, docs, flag, origin, resolve, schema};
use crate::api::{
    Docs, OperationRole, Owner, Parameter, ParameterForm, ParameterLocation, ParameterStyle,
    Primitive, SharedKind, TypeRef, Why, WireName,
};
use diag::Location;
use source::{keys, names};

/// `None` for a parameter that the standard says to pass over.
pub(super) fn lower_parameter<'a>(
    cx: &mut Lowering<'a>,
    parameter: &'a ReferenceOr<Source>,
    at: &Location,
    operation: &str,
) -> Option<Parameter> {
    let components = cx.document.components.as_ref();
    let table = components.map(|components| &components.parameters);
    let resolved = resolve(cx, "parameters", table, parameter, at)?;
    let known = resolved.component.as_ref();
    if let Some(known) = known.and_then(|name| cx.shared.parameters.get(name)) {
        return Some(known.clone());
    }
    let data = resolved.item.parameter_data_ref();
    let (location, ..) = place_and_style(resolved.item);
    let is_sent = flag(&data.extensions, "x-sent");
    if location == ParameterLocation::Header && is_reserved_header(&data.name) && !is_sent {
        return None;
    }
    let role = OperationRole::Parameter(data.name.as_str().into(), location);
    let site = resolved.owner(SharedKind::Parameter, operation, role);
    let at = origin(&resolved.at, &data.extensions);
    let lowered = lower_item(cx, resolved.item, at, &site);
    if let Some(name) = resolved.component {
        cx.shared.parameters.insert(name, lowered.clone());
    }
    Some(lowered)
}

fn lower_item<'a>(
    cx: &mut Lowering<'a>,
    source: &'a Source,
    at: Location,
    site: &Owner,
) -> Parameter {
    let data = source.parameter_data_ref();
    let (location, mut style, allow_reserved) = place_and_style(source);
    let own_style = data.extensions.get("x-style");
    if own_style.and_then(|style| style.as_str()) == Some("cookie") {
        style = ParameterStyle::Cookie;
    }
    let name = WireName::from(data.name.as_str());
    let (used, form) = match &data.format {
        ParameterSchemaOrContent::Schema(schema) => {
            let mut used = lower_use(cx, schema, &at.child("schema"), site);
            used.deprecated |= schema::is_deprecated(cx, schema);
            (used, ParameterForm::Style)
        }
        ParameterSchemaOrContent::Content(content) => lower_content(cx, content, &at, site),
    };
    let own = Docs {
        description: data.description.clone(),
        examples: docs::examples(cx, data.example.as_ref(), &data.examples),
        ..Docs::default()
    };
    cx.describe(&used.type_ref, &own);
    let required = data.required || location == ParameterLocation::Path;
    let type_ref = match form {
        // No style writes `null` in a way that could be told from a text: who has no value leaves
        // the parameter out.
        ParameterForm::Style if !required => used.type_ref.without_null().clone(),
        ParameterForm::Style | ParameterForm::Json => used.type_ref,
    };
    let is_exploded = matches!(style, ParameterStyle::Form | ParameterStyle::Cookie);
    Parameter {
        name,
        said: said(&data.extensions, names::PARAMETER),
        location,
        part: None,
        required,
        fixed: required && is_constant(cx, &data.format),
        style,
        explode: data.explode.unwrap_or(is_exploded),
        allow_reserved: allow_reserved || flag(&data.extensions, "x-allow-reserved"),
        lists: nested_lists(&data.extensions),
        form,
        type_ref,
        docs: docs::merge(own, used.docs),
        deprecated: data.deprecated == Some(true) || used.deprecated,
        origin: at,
    }
}

/// Whether the value is a `const`: an `enum` of one value may have others tomorrow, and is the caller's to say.
fn is_constant<'a>(cx: &Lowering<'a>, format: &'a ParameterSchemaOrContent) -> bool {
    let schema = match format {
        ParameterSchemaOrContent::Schema(schema) => Some(schema),
        ParameterSchemaOrContent::Content(content) => {
            content.values().find_map(|media| media.schema.as_ref())
        }
    };
    let said = schema.map_or_else(Vec::new, |schema| schema::said_of(cx, schema));
    said.iter()
        .any(|view| view.extension(keys::CONST).is_some())
}

/// A placeholder that the document forgot to declare.
pub(super) fn undeclared_path_parameter(name: &WireName, at: &Location) -> Parameter {
    Parameter {
        origin: at.clone(),
        name: name.clone(),
        said: None,
        location: ParameterLocation::Path,
        part: None,
        required: true,
        fixed: false,
        style: ParameterStyle::Simple,
        explode: false,
        allow_reserved: false,
        lists: None,
        form: ParameterForm::Style,
        type_ref: TypeRef::Primitive(Primitive::String),
        docs: Docs::default(),
        deprecated: false,
    }
}

/// 3.2's parameter that is the whole query.
pub(super) fn lower_querystring<'a>(
    cx: &mut Lowering<'a>,
    parameter: &'a ReferenceOr<Source>,
    at: &Location,
    operation: &str,
) -> Option<Parameter> {
    let lowered = lower_parameter(cx, parameter, at, operation);
    lowered.map(|parameter| Parameter {
        location: ParameterLocation::QueryString,
        ..parameter
    })
}

/// A parameter that is written in a media type of its own.
fn lower_content<'a>(
    cx: &mut Lowering<'a>,
    content: &'a openapiv3::Content,
    at: &Location,
    site: &Owner,
) -> (Used, ParameterForm) {
    let Some((media_type, source)) = content.first() else {
        let any = Used {
            type_ref: cx.untyped(Why::Undescribed, at),
            docs: Docs::default(),
            deprecated: false,
        };
        return (any, ParameterForm::Json);
    };
    let at = at.child("content").child(media_type);
    let essence = essence(media_type);
    let is_written = is_json(media_type) || essence == "application/x-www-form-urlencoded";
    let view = source
        .schema
        .as_ref()
        .and_then(|schema| schema::resolve(cx, schema));
    let view = view.map(|schema| cx.view(schema));
    if !is_written && view.is_some_and(|view| view.is_object() || view.typ == Some("array")) {
        cx.warn(
            "untyped-parameter",
            at.child("schema"),
            format!("a parameter cannot be written as `{essence}` from a list or an object here"),
            "it is a text, which callers write themselves; describe it as `application/json`, or by a `schema` of \
             its own with a style, if the server takes that",
        );
        let text = Used {
            type_ref: TypeRef::Primitive(Primitive::String),
            docs: Docs::default(),
            deprecated: false,
        };
        return (text, ParameterForm::Style);
    }
    let used = match &source.schema {
        Some(schema) => lower_use(cx, schema, &at.child("schema"), site),
        None => Used {
            type_ref: cx.untyped(Why::Undescribed, &at),
            docs: Docs::default(),
            deprecated: false,
        },
    };
    let form = if is_json(media_type) {
        ParameterForm::Json
    } else {
        // A text has no other form; what a form is made of is what `form` style writes.
        ParameterForm::Style
    };
    (used, form)
}

pub(super) fn query_style(style: &QueryStyle) -> ParameterStyle {
    match style {
        QueryStyle::Form => ParameterStyle::Form,
        QueryStyle::SpaceDelimited => ParameterStyle::SpaceDelimited,
        QueryStyle::PipeDelimited => ParameterStyle::PipeDelimited,
        QueryStyle::DeepObject => ParameterStyle::DeepObject,
    }
}

fn place_and_style(source: &Source) -> (ParameterLocation, ParameterStyle, bool) {
    match source {
        Source::Query {
            style,
            allow_reserved,
            ..
        } => (
            ParameterLocation::Query,
            query_style(style),
            *allow_reserved,
        ),
        Source::Header { .. } => (ParameterLocation::Header, ParameterStyle::Simple, false),
        Source::Path { style, .. } => {
            let style = match style {
                PathStyle::Matrix => ParameterStyle::Matrix,
                PathStyle::Label => ParameterStyle::Label,
                PathStyle::Simple => ParameterStyle::Simple,
            };
            (ParameterLocation::Path, style, false)
        }
        Source::Cookie { .. } => (ParameterLocation::Cookie, ParameterStyle::Form, false),
    }
}

/// "If `in` is `header` and the name is `Accept`, `Content-Type` or `Authorization`, the parameter
/// definition shall be ignored": the runtime sets these.
fn is_reserved_header(name: &str) -> bool {
    ["accept", "content-type", "authorization"]
        .iter()
        .any(|reserved| name.eq_ignore_ascii_case(reserved))
}
