//! Lists inside of what stands in brackets (`style: deepObject`): the standard is silent on them, and
//! servers differ. What the document or the configuration says counts; else they are numbered, and that is
//! told.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use crate::api::{
    Api, Content, Encoding, MediaType, NestedLists, Operation, Parameter, ParameterForm,
    ParameterLocation, ParameterStyle, RequestBody, TypeKind, TypeRef, Types, WireName,
};
use diag::{Diagnostic, Diagnostics, Location};
use source::Dialect;

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
    if let Some(body) = &mut operation.body {
        body.lists = lists;
    }
}

/// Writes in brackets what is nested in a form, where somebody said how lists are written there: by the
/// standard, that were JSON.
pub(super) fn settle_forms(api: &mut Api) {
    let types = &api.types;
    let bodies = api
        .operations
        .iter_mut()
        .filter_map(|one| one.body.as_mut());
    for RequestBody {
        lists, media_types, ..
    } in bodies
    {
        for media_type in media_types {
            let Content::Form(whole, encodings) = &mut media_type.content else {
                continue;
            };
            for encoding in encodings.iter_mut() {
                encoding.lists = encoding.lists.or(*lists);
            }
            for (name, type_ref) in properties(types, whole) {
                let said = encodings.iter().position(|one| one.key == *name);
                let own = said.and_then(|index| encodings[index].lists);
                let (Some(lists), true) = (own.or(*lists), is_container(types, type_ref)) else {
                    continue;
                };
                let index = said.unwrap_or_else(|| {
                    encodings.push(Encoding::undescribed(name.as_str()));
                    encodings.len() - 1
                });
                let encoding = &mut encodings[index];
                encoding.lists = Some(lists);
                if encoding.style.is_none() && encoding.content_type.is_none() {
                    encoding.style = Some(ParameterStyle::DeepObject);
                }
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

/// Warns of what is written as no standard says, or as few servers read it, because nobody said anything.
pub(super) fn warn_of_lists(api: &Api, version: Dialect, diagnostics: &mut Diagnostics) {
    for operation in &api.operations {
        for parameter in &operation.parameters {
            if is_silent(&api.types, parameter) {
                let at = parameter.origin.clone();
                let (name, type_ref) = (&parameter.name, &parameter.type_ref);
                diagnostics.push(numbered(&api.types, at, (name, parameter.style), type_ref));
            }
        }
        for media_type in operation.body.iter().flat_map(|body| &body.media_types) {
            if let Content::Form(whole, encodings) = &media_type.content {
                for (name, type_ref) in properties(&api.types, whole) {
                    let encoding = encodings.iter().find(|one| one.key == *name);
                    let place = (media_type, version);
                    let found = form_property(&api.types, place, (name, type_ref), encoding);
                    found.into_iter().for_each(|one| diagnostics.push(one));
                }
            }
        }
    }
}

fn form_property(
    types: &Types,
    (media_type, version): (&MediaType, Dialect),
    (name, type_ref): (&WireName, &TypeRef),
    encoding: Option<&Encoding>,
) -> Option<Diagnostic> {
    let at = || {
        let encodings = media_type.origin.child("encoding");
        encodings.child(name.as_str())
    };
    match encoding.map(|one| (one.style, &one.content_type)) {
        Some((Some(style), _)) => {
            let is_silent = encoding.is_some_and(|one| one.lists.is_none());
            (is_silent && is_numbered(types, style, type_ref))
                .then(|| numbered(types, at(), (name, style), type_ref))
        }
        Some((None, Some(_))) => None,
        Some((None, None)) | None => has_object(types, type_ref).then(|| {
            let name = name.as_str();
            let message = format!(
                "a form carries the objects of `{name}` as JSON, `{name}={{…}}`, as nothing else is said"
            );
            // Swagger 2.0 has no word for it.
            let help = match version {
                Dialect::V2_0 => format!(
                    "if the server reads brackets, `{name}[…]=…`, say `x-nested-lists: indexed` at the operation, or \
                     `nested-lists` in the configuration"
                ),
                _ => format!(
                    "if the server reads brackets, `{name}[…]=…`, say so: `encoding: {{{name}: {{style: deepObject, \
                     explode: true}}}}`; else `contentType: application/json` there"
                ),
            };
            Diagnostic::warning("object-in-form", media_type.origin.clone(), message).help(help)
        }),
    }
}

fn numbered(
    types: &Types,
    at: Location,
    (name, style): (&WireName, ParameterStyle),
    type_ref: &TypeRef,
) -> Diagnostic {
    // An object that is written in other brackets than its own gives its members' names.
    let member = (style != ParameterStyle::DeepObject).then(|| {
        let mut members = properties(types, type_ref).into_iter();
        members.find(|(_, member)| is_numbered_member(types, member, &mut BTreeSet::new()))
    });
    let (name, type_ref) = member.flatten().unwrap_or((name, type_ref));
    let name = name.as_str();
    let way = way_to_list(types, type_ref, &mut BTreeSet::new());
    let way = way.unwrap_or_else(|| "[0]".to_owned());
    let what = match style {
        ParameterStyle::DeepObject => "how `deepObject` writes a list",
        _ => "how lists inside of lists and objects are written",
    };
    let message =
        format!("no standard says {what}: those of `{name}` are numbered, such as `{name}{way}=…`");
    Diagnostic::warning("nested-list", at, message).help(
        "say what the server reads: `x-nested-lists: brackets` for `[]`, `repeated` for the name again, or \
         `indexed`; here, at the operation, or for all as `nested-lists` in the configuration",
    )
}

fn is_silent(types: &Types, parameter: &Parameter) -> bool {
    parameter.location == ParameterLocation::Query
        && parameter.form == ParameterForm::Style
        && parameter.lists.is_none()
        && is_numbered(types, parameter.style, &parameter.type_ref)
}

/// Whether there are lists in what is written in brackets.
fn is_numbered(types: &Types, style: ParameterStyle, type_ref: &TypeRef) -> bool {
    if style == ParameterStyle::DeepObject {
        return has_list(types, type_ref);
    }
    match types.beneath(type_ref.without_null()) {
        TypeRef::List(item) => is_container(types, item),
        whole => properties(types, whole)
            .iter()
            .any(|(_, member)| is_numbered_member(types, member, &mut BTreeSet::new())),
    }
}

/// A member that is a list of scalars, or may be one, repeats the member's name.
fn is_numbered_member(types: &Types, member: &TypeRef, seen: &mut BTreeSet<u32>) -> bool {
    match types.beneath(member.without_null()) {
        TypeRef::List(item) => is_container(types, item),
        TypeRef::Named(id) => match &types[*id].kind {
            TypeKind::Union(union) => {
                let mut variants = union.variants.iter();
                seen.insert(id.0)
                    && variants.any(|one| is_numbered_member(types, &one.type_ref, seen))
            }
            _ => has_list(types, member),
        },
        inner => has_list(types, inner),
    }
}

/// The properties of an object, or of all that a union's value may be.
fn properties<'t>(types: &'t Types, whole: &'t TypeRef) -> Vec<(&'t WireName, &'t TypeRef)> {
    let TypeRef::Named(id) = types.beneath(whole.without_null()) else {
        return Vec::new();
    };
    match &types[*id].kind {
        TypeKind::Struct(structure) => {
            let fields = structure.fields.iter();
            fields.map(|field| (&field.name, &field.type_ref)).collect()
        }
        TypeKind::Union(union) => {
            let mut found: Vec<(&WireName, &TypeRef)> = Vec::new();
            let variants = union.variants.iter();
            // A union in a union may lead back to itself.
            let structs =
                variants.filter(|one| types.structure(one.type_ref.without_null()).is_some());
            for (name, type_ref) in structs.flat_map(|one| properties(types, &one.type_ref)) {
                if found.iter().all(|(known, _)| *known != name) {
                    found.push((name, type_ref));
                }
            }
            found
        }
        TypeKind::Enum(_) | TypeKind::Alias(_) => Vec::new(),
    }
}

/// Whether some value of the type is a list or an object.
fn is_container(types: &Types, type_ref: &TypeRef) -> bool {
    has_list(types, type_ref) || has_object(types, type_ref)
}

/// Whether some value of the type is an object, or a list of objects.
fn has_object(types: &Types, type_ref: &TypeRef) -> bool {
    let mut todo = vec![type_ref];
    let mut seen = BTreeSet::new();
    while let Some(next) = todo.pop() {
        match types.beneath(next) {
            TypeRef::Map(_) => return true,
            TypeRef::List(inner) | TypeRef::Nullable(inner) => todo.push(inner),
            TypeRef::Tuple(items) => todo.extend(items),
            TypeRef::Primitive(_) | TypeRef::Any => {}
            TypeRef::Named(id) => match &types[*id].kind {
                TypeKind::Struct(_) => return true,
                TypeKind::Union(union) if seen.insert(id.0) => {
                    todo.extend(union.variants.iter().map(|variant| &variant.type_ref));
                }
                TypeKind::Union(_) | TypeKind::Enum(_) | TypeKind::Alias(_) => {}
            },
        }
    }
    false
}

/// The brackets behind a name, to the first element of the first list in it.
fn way_to_list(types: &Types, type_ref: &TypeRef, seen: &mut BTreeSet<u32>) -> Option<String> {
    match types.beneath(type_ref) {
        TypeRef::List(_) | TypeRef::Tuple(_) => Some("[0]".to_owned()),
        TypeRef::Primitive(_) | TypeRef::Any => None,
        TypeRef::Map(inner) => way_below(types, "key", inner, seen),
        TypeRef::Nullable(inner) => way_to_list(types, inner, seen),
        TypeRef::Named(id) if !seen.insert(id.0) => None,
        TypeRef::Named(id) => match &types[*id].kind {
            TypeKind::Struct(structure) => {
                let mut fields = structure.fields.iter();
                let way = fields
                    .find_map(|field| way_below(types, field.name.as_str(), &field.type_ref, seen));
                way.or_else(|| way_below(types, "key", structure.additional.kept()?, seen))
            }
            TypeKind::Union(union) => {
                let mut variants = union.variants.iter();
                variants.find_map(|variant| way_to_list(types, &variant.type_ref, seen))
            }
            TypeKind::Alias(target) => way_to_list(types, target, seen),
            TypeKind::Enum(_) => None,
        },
    }
}

fn way_below(
    types: &Types,
    key: &str,
    inner: &TypeRef,
    seen: &mut BTreeSet<u32>,
) -> Option<String> {
    let way = way_to_list(types, inner, seen)?;
    Some(format!("[{key}]{way}"))
}

fn has_list(types: &Types, type_ref: &TypeRef) -> bool {
    way_to_list(types, type_ref, &mut BTreeSet::new()).is_some()
}
