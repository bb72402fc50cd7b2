//! `xml.rs`: how types are written as XML, as statics of the runtime's shapes.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emit, docs};
use crate::api::{
    Content, Encoding, Field, Operation, Primitive, TextFormat, TypeId, TypeKind, TypeRef, Value,
    Variant, Xml, XmlNode,
};
use crate::facts::JsonKind;

/// Whether any body, or part of one, is XML with a type.
pub(super) fn has_xml(cx: Emit<'_>) -> bool {
    cx.api
        .operations
        .iter()
        .any(|operation| names_shapes(cx, operation))
}

/// Whether an operation has such a body, or such a part.
pub(super) fn names_shapes(cx: Emit<'_>, operation: &Operation) -> bool {
    let sent = operation.body.iter().flat_map(|body| &body.media_types);
    let answers = operation.responses.iter();
    let mut all = sent.chain(answers.flat_map(|response| &response.media_types));
    all.any(|media_type| matches!(media_type.content, Content::Xml(..)))
        || !parts(cx, operation).is_empty()
}

/// The structs that are parts of multipart bodies, or members of forms, as XML.
fn parts(cx: Emit<'_>, operation: &Operation) -> Vec<TypeId> {
    let contents = operation.body.iter().flat_map(|body| &body.media_types);
    let mut found = Vec::new();
    for content in contents.map(|media_type| &media_type.content) {
        let encodings = content.encodings();
        let encodings = encodings.filter(|encoding| encoding.xml.is_some());
        let structs = encodings.filter_map(|one| part_struct(cx, content.type_ref()?, one));
        found.extend(structs);
    }
    found
}

/// The struct that the value of a property is, or each of its values.
fn part_struct(cx: Emit<'_>, whole: &TypeRef, encoding: &Encoding) -> Option<TypeId> {
    let TypeRef::Named(id) = cx.unaliased(whole) else {
        return None;
    };
    let TypeKind::Struct(structure) = &cx.api.types[*id].kind else {
        return None;
    };
    let mut fields = structure.fields.iter();
    let field = fields.find(|field| field.name == encoding.key)?;
    let one = match cx.unaliased(field.type_ref.without_null()) {
        TypeRef::List(item) => cx.unaliased(item),
        one => one,
    };
    match one {
        TypeRef::Named(id) if matches!(cx.api.types[*id].kind, TypeKind::Struct(_)) => Some(*id),
        _ => None,
    }
}

/// How a property is written as XML: `|value| xml::part(value, Name::new("address"), &xml::ADDRESS)`.
pub(super) fn part(cx: Emit<'_>, whole: &TypeRef, encoding: &Encoding) -> Option<TokenStream> {
    let xml = encoding.xml.as_ref()?;
    let runtime = cx.runtime();
    let shape = part_struct(cx, whole, encoding).and_then(|id| cx.names.xml(id));
    let shape = match shape {
        Some(ident) => quote!(&xml::#ident),
        None => quote!(&#runtime::xml::ANY),
    };
    let local = xml.name.as_deref().unwrap_or(encoding.key.as_str());
    let name = name(local, xml);
    Some(quote!(|value| #runtime::xml::part(value, #runtime::xml::#name, #shape)))
}

fn roots(cx: Emit<'_>) -> impl Iterator<Item = (&TypeRef, &Xml)> {
    let operations = cx.api.operations.iter();
    let media_types = operations.flat_map(|operation| {
        let sent = operation.body.iter().flat_map(|body| &body.media_types);
        let answers = operation.responses.iter();
        sent.chain(answers.flat_map(|response| &response.media_types))
    });
    media_types.filter_map(|media_type| match &media_type.content {
        Content::Xml(type_ref, xml) => Some((type_ref, xml)),
        _ => None,
    })
}

/// The module; empty where no body is XML.
pub(super) fn emit_shapes(cx: Emit<'_>) -> Vec<TokenStream> {
    let mut todo: Vec<TypeId> = Vec::new();
    for (root, _) in roots(cx) {
        root.named(&mut |id| todo.push(id));
    }
    for operation in &cx.api.operations {
        todo.extend(parts(cx, operation));
    }
    let mut needed = BTreeSet::new();
    while let Some(id) = todo.pop() {
        if needed.insert(id) {
            for used in crate::facts::uses(&cx.api.types[id].kind) {
                used.named(&mut |id| todo.push(id));
            }
        }
    }
    let runtime = cx.runtime();
    let head = docs::module_comment(&["How types are written as XML.".to_owned()]);
    let shapes = needed.into_iter().filter_map(|id| emit_shape(cx, id));
    let shapes: Vec<_> = shapes.chain(emit_lists(cx)).collect();
    let mut names = vec![quote!(self), quote!(Shape)];
    let text = quote!(#(#shapes)*).to_string();
    for (word, name) in [("Member ::", quote!(Member)), ("Name ::", quote!(Name))] {
        if text.contains(word) {
            names.insert(1, name);
        }
    }
    names.sort_by_key(ToString::to_string);
    names.sort_by_key(|name| name.to_string() != "self");
    let import = quote!(use #runtime::xml::{#(#names),*};);
    if shapes.is_empty() {
        return vec![head];
    }
    std::iter::once(head)
        .chain([import])
        .chain(shapes)
        .collect()
}

/// A static for a struct; every other type is written where it is used.
fn emit_shape(cx: Emit<'_>, id: TypeId) -> Option<TokenStream> {
    let ident = cx.names.xml(id)?;
    let mut members: Vec<TokenStream> = Vec::new();
    let mut others = None;
    let mut seen = BTreeSet::new();
    // A value of one of several types has the members of one of them.
    for id in objects(cx, id)? {
        let TypeKind::Struct(structure) = &cx.api.types[id].kind else {
            continue;
        };
        let new = structure
            .fields
            .iter()
            .filter(|field| seen.insert(&field.name));
        members.extend(new.map(|field| member(cx, id, field)));
        others = others.or_else(|| structure.additional.kept());
    }
    let others = others.map(|value| {
        let shape = shape(cx, value, &Xml::default());
        quote!(.others(#shape))
    });
    let mut roots = roots(cx);
    let root = roots.find(|(root, _)| *cx.unaliased(root) == TypeRef::Named(id));
    let root = root.and_then(|(_, xml)| emit_root(xml));
    let line = described(cx, "", id);
    let comment = docs::comment(&[line]);
    Some(quote! {
        #comment
        pub static #ident: Shape = Shape::object(&[#(#members),*]) #others #root;
    })
}

/// The structs that a value of the type is one of; `None` where it can be anything else.
fn objects(cx: Emit<'_>, id: TypeId) -> Option<Vec<TypeId>> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut todo = vec![id];
    while let Some(id) = todo.pop() {
        if !seen.insert(id) {
            continue;
        }
        match &cx.api.types[id].kind {
            TypeKind::Struct(_) => found.push(id),
            TypeKind::Union(union) => {
                for variant in union.variants.iter().rev() {
                    match cx.unaliased(&variant.type_ref) {
                        TypeRef::Named(id) => todo.push(*id),
                        _ => return None,
                    }
                }
            }
            TypeKind::Enum(_) | TypeKind::Alias(_) => return None,
        }
    }
    Some(found)
}

/// `.root(Name::new("pet"))`; nothing where it has no name, and is read under any.
fn emit_root(xml: &Xml) -> Option<TokenStream> {
    let name = name(xml.name.as_deref()?, xml);
    Some(quote!(.root(#name)))
}

/// Lists of structs that are whole bodies.
fn emit_lists(cx: Emit<'_>) -> Vec<TokenStream> {
    let mut seen = BTreeSet::new();
    let mut lists = Vec::new();
    for (root, xml) in roots(cx) {
        let TypeRef::List(item) = cx.unaliased(root) else {
            continue;
        };
        let TypeRef::Named(id) = cx.unaliased(cx.unaliased(item).without_null()) else {
            continue;
        };
        let (Some(ident), true) = (cx.names.xml_list(*id), seen.insert(*id)) else {
            continue;
        };
        let called = item_name(xml, "item");
        let (item, root) = (shape(cx, item, &Xml::default()), emit_root(xml));
        let line = described(cx, "A list of ", *id);
        let comment = docs::comment(&[line]);
        lists.push(quote! {
            #comment
            pub static #ident: Shape = Shape::list(#called, #item) #root;
        });
    }
    lists
}

fn member(cx: Emit<'_>, id: TypeId, field: &Field) -> TokenStream {
    let key = field.name.as_str();
    let xml = &field.xml;
    let type_ref = cx.unaliased(field.type_ref.without_null());
    let own = name(xml.name.as_deref().unwrap_or(key), xml);
    if let (TypeRef::List(item), false, XmlNode::Element) = (type_ref, xml.wrapped, xml.node) {
        // What is said of the list itself is of an element that is not there, unless nothing else is said.
        let called = xml.item.as_deref().filter(|item| item.name.is_some());
        let local = called.and_then(|item| item.name.as_deref());
        let item_name = name(local.unwrap_or(key), called.unwrap_or(xml));
        let shape = shape(cx, item, xml.item.as_deref().unwrap_or(&Xml::default()));
        let required = cx
            .facts
            .is_required(cx.api, id, field)
            .then(|| quote!(.required()));
        return quote!(Member::items(#key, #item_name, #shape) #required);
    }
    // Without names of their own the values of a wrapped list are called as the list is.
    let called = Xml {
        name: xml.name.clone().or_else(|| Some(key.to_owned())),
        ..Xml::clone(xml)
    };
    let shape = shape(cx, type_ref, &called);
    match xml.node {
        XmlNode::Element => quote!(Member::element(#key, #own, #shape)),
        XmlNode::Attribute => quote!(Member::attribute(#key, #own, #shape)),
        XmlNode::Text => quote!(Member::text(#key, #shape)),
        XmlNode::CData => quote!(Member::cdata(#key, #shape)),
    }
}

/// What the values of a list are called: as the document says, else as the list is.
fn item_name(xml: &Xml, otherwise: &str) -> TokenStream {
    let item = xml.item.as_deref();
    let own = item.and_then(|item| item.name.as_deref());
    let local = own.or(xml.name.as_deref()).unwrap_or(otherwise);
    name(local, item.unwrap_or(&Xml::default()))
}

fn name(local: &str, xml: &Xml) -> TokenStream {
    // `xml:lang` is a name with a prefix, wherever it stands.
    let parts = local.split_once(':');
    let parts = parts.filter(|(prefix, local)| !prefix.is_empty() && !local.is_empty());
    let (own, local) = match parts {
        Some((prefix, local)) if xml.prefix.is_none() => (Some(prefix), local),
        _ => (None, local),
    };
    let prefix = xml.prefix.as_deref().or(own);
    let prefix = prefix.map(|prefix| quote!(.prefix(#prefix)));
    let namespace = xml.namespace.as_ref().map(|uri| quote!(.namespace(#uri)));
    quote!(Name::new(#local) #prefix #namespace)
}

/// A reference to the shape of a type. `xml` is what the document says of a list.
fn shape(cx: Emit<'_>, type_ref: &TypeRef, xml: &Xml) -> TokenStream {
    match cx.unaliased(type_ref) {
        TypeRef::Primitive(primitive) => match primitive {
            Primitive::String | Primitive::Text(TextFormat::Binary) => quote!(&xml::TEXT),
            Primitive::Text(_) => quote!(&xml::WORD),
            Primitive::Boolean => quote!(&xml::BOOLEAN),
            _ => quote!(&xml::NUMBER),
        },
        TypeRef::List(item) => {
            let called = item_name(xml, "item");
            let item = shape(cx, item, xml.item.as_deref().unwrap_or(&Xml::default()));
            quote!(&Shape::list(#called, #item))
        }
        TypeRef::Map(value) => {
            let value = shape(cx, value, xml.item.as_deref().unwrap_or(&Xml::default()));
            quote!(&Shape::object(&[]).others(#value))
        }
        TypeRef::Nullable(inner) => shape(cx, inner, xml),
        TypeRef::Tuple(_) | TypeRef::Any => quote!(&xml::ANY),
        TypeRef::Named(id) => match &cx.api.types[*id].kind {
            TypeKind::Struct(_) | TypeKind::Union(_) => {
                let ident = objects(cx, *id).and_then(|_| cx.names.xml(*id));
                match (ident, cx.facts.texts(cx.api, *id)) {
                    (Some(ident), _) => quote!(&#ident),
                    (None, Some(texts)) => one_of(texts.kinds.into_iter(), texts.is_any),
                    (None, None) => quote!(&xml::ANY),
                }
            }
            TypeKind::Enum(set) => {
                let kinds = set.variants.iter().map(|one| match &one.value {
                    Value::Integer(_) => JsonKind::Integer,
                    Value::Number(_) => JsonKind::Number,
                    Value::Boolean(_) => JsonKind::Boolean,
                    Value::String(_) => JsonKind::String,
                });
                let is_word = |one: &Variant| match &one.value {
                    Value::String(text) => text.trim() == text,
                    _ => true,
                };
                one_of(kinds, !set.variants.iter().all(is_word))
            }
            TypeKind::Alias(_) => quote!(&xml::ANY),
        },
    }
}

/// The shape of a value of one of several kinds; `texts` says whether it can be any text, with the blanks that it has.
fn one_of(kinds: impl Iterator<Item = JsonKind>, texts: bool) -> TokenStream {
    let kinds: BTreeSet<JsonKind> = kinds.collect();
    let has = |kind| kinds.contains(&kind);
    if has(JsonKind::Object) || has(JsonKind::Array) {
        return quote!(&xml::ANY);
    }
    let (integers, fractions) = (has(JsonKind::Integer), has(JsonKind::Number));
    match (
        integers || fractions,
        has(JsonKind::Boolean),
        has(JsonKind::String),
    ) {
        (true, false, false) => quote!(&xml::NUMBER),
        (false, true, false) => quote!(&xml::BOOLEAN),
        (false, false, _) if texts => quote!(&xml::TEXT),
        (false, false, _) => quote!(&xml::WORD),
        (_, booleans, _) => {
            quote!(&Shape::scalar(#integers, #fractions, #booleans, #texts))
        }
    }
}

/// The shape of a whole body, for the modules of operations: `&xml::PET`.
pub(super) fn root(cx: Emit<'_>, type_ref: &TypeRef) -> TokenStream {
    let ident = match cx.unaliased(type_ref) {
        TypeRef::Named(id) => cx.names.xml(*id),
        TypeRef::List(item) => match cx.unaliased(cx.unaliased(item).without_null()) {
            TypeRef::Named(id) => cx.names.xml_list(*id),
            _ => None,
        },
        _ => None,
    };
    quote!(&xml::#ident)
}

/// What a static is for, with a link to the type.
fn described(cx: Emit<'_>, what: &str, id: TypeId) -> String {
    let (name, root) = (cx.names.type_ident(id), &cx.settings.paths.root);
    format!("{what}[`{name}`]({root}::types::{name}).")
}
