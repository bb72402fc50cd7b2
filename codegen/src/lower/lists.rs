//! Lists inside of what stands in brackets (`style: deepObject`): the standard is silent on them, and
//! servers differ. What the document or the configuration says counts; else they are numbered, and that is
//! told.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use crate::api::{
    Additional, Api, Content, NestedLists, Operation, Parameter, ParameterForm, ParameterStyle,
    TypeKind, TypeRef, Types, WireName,
};
use diag::{Diagnostic, Diagnostics, Location};

/// How lists are written: an extension of a parameter, an encoding or an operation.
const NESTED_LISTS: &str = "x-nested-lists";

pub(super) fn nested_lists(extensions: &IndexMap<String, Value>) -> Option<NestedLists> {
    match extensions.get(NESTED_LISTS)?.as_str()? {
        "indexed" => Some(NestedLists::Indexed),
        "brackets" => Some(NestedLists::Brackets),
        "repeated" => Some(NestedLists::Repeated),
        _ => None,
    }
}

/// Says of all that an operation sends what is said of the operation.
pub(super) fn say_for_all(operation: &mut Operation, lists: Option<NestedLists>) {
    for parameter in &mut operation.parameters {
        parameter.lists = parameter.lists.or(lists);
    }
    let media_types = operation
        .body
        .iter_mut()
        .flat_map(|body| &mut body.media_types);
    for media_type in media_types {
        if let Content::Form(_, encodings) = &mut media_type.content {
            for encoding in encodings {
                encoding.lists = encoding.lists.or(lists);
            }
        }
    }
}

/// Reads a list whose name ends in `[]` as what its name says, whatever brackets `deepObject` would add.
pub(super) fn read_names(api: &mut Api) {
    let types = &api.types;
    let parameters = api
        .operations
        .iter_mut()
        .flat_map(|one| &mut one.parameters);
    for parameter in parameters {
        let is_list = || {
            let type_ref = types.beneath(parameter.type_ref.without_null());
            matches!(type_ref, TypeRef::List(_))
        };
        if parameter.style == ParameterStyle::DeepObject
            && parameter.name.as_str().ends_with("[]")
            && is_list()
        {
            parameter.style = ParameterStyle::Form;
            parameter.explode = true;
        }
    }
}

/// Warns of lists that are numbered because nobody said anything.
pub(super) fn warn_of_lists(api: &Api, diagnostics: &mut Diagnostics) {
    let mut warn = |at: Location, name: &WireName, type_ref: &TypeRef| {
        let is_list = matches!(api.types.beneath(type_ref.without_null()), TypeRef::List(_));
        let name = name.as_str();
        let within = if is_list { "" } else { "[…]" };
        let message = format!(
            "no standard says how `deepObject` writes a list: those of `{name}` are numbered, `{name}{within}[0]=…`"
        );
        diagnostics.push(Diagnostic::warning("nested-list", at, message).help(
            "say what the server reads: `x-nested-lists: brackets` for `[]`, `repeated` for the name again, or \
             `indexed`; here, at the operation, or for all as `nested-lists` in the configuration",
        ));
    };
    for operation in &api.operations {
        for parameter in &operation.parameters {
            if is_silent(&api.types, parameter) {
                warn(
                    parameter.origin.clone(),
                    &parameter.name,
                    &parameter.type_ref,
                );
            }
        }
        for media_type in operation.body.iter().flat_map(|body| &body.media_types) {
            let Content::Form(type_ref, encodings) = &media_type.content else {
                continue;
            };
            for encoding in encodings {
                let is_deep = encoding.style == Some(ParameterStyle::DeepObject);
                let property = property(&api.types, type_ref, &encoding.key);
                if is_deep
                    && encoding.lists.is_none()
                    && let Some(property) = property
                    && has_list(&api.types, property, &mut BTreeSet::new())
                {
                    let at = media_type
                        .origin
                        .child("encoding")
                        .child(encoding.key.as_str());
                    warn(at, &encoding.key, property);
                }
            }
        }
    }
}

fn is_silent(types: &Types, parameter: &Parameter) -> bool {
    parameter.style == ParameterStyle::DeepObject
        && parameter.form == ParameterForm::Style
        && parameter.lists.is_none()
        && has_list(types, &parameter.type_ref, &mut BTreeSet::new())
}

fn property<'t>(types: &'t Types, whole: &'t TypeRef, name: &WireName) -> Option<&'t TypeRef> {
    let TypeRef::Named(id) = types.beneath(whole).without_null() else {
        return None;
    };
    match &types[*id].kind {
        TypeKind::Struct(structure) => {
            let field = structure.fields.iter().find(|field| field.name == *name);
            field.map(|field| &field.type_ref)
        }
        TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Alias(_) => None,
    }
}

fn has_list(types: &Types, type_ref: &TypeRef, seen: &mut BTreeSet<u32>) -> bool {
    match types.beneath(type_ref) {
        TypeRef::List(_) | TypeRef::Tuple(_) => true,
        TypeRef::Primitive(_) | TypeRef::Any => false,
        TypeRef::Map(inner) | TypeRef::Nullable(inner) => has_list(types, inner, seen),
        TypeRef::Named(id) if !seen.insert(id.0) => false,
        TypeRef::Named(id) => match &types[*id].kind {
            TypeKind::Struct(structure) => {
                let kept = match &structure.additional {
                    Additional::Kept(value) => Some(value),
                    Additional::Denied | Additional::Undeclared => None,
                };
                let fields = structure.fields.iter().map(|field| &field.type_ref);
                fields.chain(kept).any(|inner| has_list(types, inner, seen))
            }
            TypeKind::Union(union) => {
                let mut variants = union.variants.iter();
                variants.any(|variant| has_list(types, &variant.type_ref, seen))
            }
            TypeKind::Alias(target) => has_list(types, target, seen),
            TypeKind::Enum(_) => false,
        },
    }
}
