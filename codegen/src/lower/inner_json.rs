//! Examples that are JSON inside of a text, where an object or a list is described → that JSON.

use serde_json::Value;

use super::handed_down::Changed;
use crate::api::{Api, Docs, TypeId, TypeKind, TypeRef, Types, UnionVariant};

/// How many unions inside of each other are looked through.
const DEPTH: usize = 8;

/// Reads the examples of all types, bodies, parameters and headers.
pub(super) fn read(api: &mut Api) {
    let ids: Vec<TypeId> = api.types.iter().map(|def| def.id).collect();
    let mut changed = Changed::default();
    for id in ids {
        read_declared(&mut api.types, id, &mut changed);
    }
    let types = &api.types;
    for operation in &mut api.operations {
        let bodies = operation.body.iter_mut();
        let bodies = bodies.flat_map(|body| &mut body.media_types);
        let answers = operation.responses.iter_mut();
        let answers = answers.flat_map(|response| &mut response.media_types);
        for media_type in bodies.chain(answers) {
            if let Some(type_ref) = media_type.content.type_ref() {
                read_all(types, type_ref, &mut media_type.examples);
            }
        }
        for parameter in &mut operation.parameters {
            read_all(types, &parameter.type_ref, &mut parameter.docs.examples);
        }
        let headers = operation.responses.iter_mut();
        for header in headers.flat_map(|response| &mut response.headers) {
            read_all(types, &header.type_ref, &mut header.docs.examples);
        }
    }
}

fn read_declared(types: &mut Types, id: TypeId, changed: &mut Changed) {
    let is_told = |docs: &Docs| docs.examples.iter().any(|one| inner(one).is_some());
    let def = &types[id];
    let fields = match &def.kind {
        TypeKind::Struct(structure) => structure.fields.as_slice(),
        TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Alias(_) => &[],
    };
    if !is_told(&def.docs) && !fields.iter().any(|field| is_told(&field.docs)) {
        return;
    }
    let mut own = def.docs.examples.clone();
    read_all(types, &TypeRef::Named(id), &mut own);
    let fields: Vec<Vec<Value>> = fields
        .iter()
        .map(|field| {
            let mut examples = field.docs.examples.clone();
            read_all(types, &field.type_ref, &mut examples);
            examples
        })
        .collect();
    let def = &mut types[id];
    def.docs.examples = own;
    if let TypeKind::Struct(structure) = &mut def.kind {
        for (field, examples) in structure.fields.iter_mut().zip(fields) {
            if field.docs.examples != examples {
                changed.change(field, |field| field.docs.examples = examples);
            }
        }
    }
}

fn read_all(types: &Types, type_ref: &TypeRef, examples: &mut [Value]) {
    for example in examples {
        if let Some(value) = inner(example)
            && is_described(types, type_ref, &value, DEPTH)
        {
            *example = value;
        }
    }
}

/// The object or list whose JSON a text is.
fn inner(example: &Value) -> Option<Value> {
    let text = example.as_str()?.trim_start();
    let is_begun = text.starts_with(['{', '[']);
    is_begun.then(|| serde_json::from_str(text).ok())?
}

/// Whether objects, or lists, are what values of the type are, and texts are not.
fn is_described(types: &Types, type_ref: &TypeRef, value: &Value, depth: usize) -> bool {
    match types.beneath(type_ref) {
        TypeRef::Nullable(type_ref) => is_described(types, type_ref, value, depth),
        TypeRef::List(_) | TypeRef::Tuple(_) => value.is_array(),
        TypeRef::Map(_) => value.is_object(),
        TypeRef::Primitive(_) | TypeRef::Any => false,
        TypeRef::Named(id) => match &types[*id].kind {
            TypeKind::Struct(_) => value.is_object(),
            TypeKind::Union(union) => {
                let is_it = |variant: &UnionVariant| {
                    is_described(types, &variant.type_ref, value, depth - 1)
                };
                depth > 0 && union.variants.iter().all(is_it)
            }
            TypeKind::Enum(_) | TypeKind::Alias(_) => false,
        },
    }
}
