//! Structs that are sent → a constructor of what is required, and a method for each field.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::{Emit, docs, markdown};
use super::rest::Rest;
use super::structs::options;
use crate::api::{
    Field, Primitive, StructDef, TextFormat, TypeDef, TypeId, TypeKind, TypeRef, Value,
};
use crate::facts::{Direction, Fixed};
use crate::names::{FieldMethods, Ident, argument};
use crate::render::{Item, Long, Pieces};

/// More required fields than this, and a constructor would be a row of arguments that nobody can
/// tell apart.
const ARGUMENTS: usize = 7;

pub(super) fn emit_methods<'a>(
    cx: Emit<'a>,
    def: &'a TypeDef,
    structure: &'a StructDef,
) -> Option<Item<'a>> {
    let new = emit_new(cx, def, structure);
    let mut settable = settable(cx, def.id, structure).peekable();
    if new.is_none() && settable.peek().is_none() {
        return None;
    }
    let setters = settable.flat_map(move |settable| emit_setters(cx, def, &settable));
    let ident = cx.names.type_ident(def.id);
    Some(Item::Long(Long {
        kind: Pieces::Functions,
        pieces: Box::new(new.into_iter().chain(setters)),
        around: Box::new(move |methods| quote!(impl #ident { #methods })),
    }))
}

/// A field that a caller fills in.
pub(in crate::emit) struct Settable<'a> {
    index: usize,
    pub(in crate::emit) field: &'a Field,
    name: &'a Ident,
    pub(in crate::emit) methods: FieldMethods,
}

/// Fields that may hold more than one value and are not the server's to say, of a struct that is sent.
pub(in crate::emit) fn settable<'a>(
    cx: Emit<'a>,
    id: TypeId,
    structure: &'a StructDef,
) -> impl Iterator<Item = Settable<'a>> {
    let fields = structure.fields.iter().zip(cx.names.fields(id));
    let is_sent = cx.facts.direction(id) != Direction::Response;
    let methods = is_sent.then(|| cx.names.field_methods(id));
    let fields = fields.zip(methods.unwrap_or_default()).enumerate();
    fields
        .map(|(index, ((field, name), methods))| Settable {
            index,
            field,
            name,
            methods,
        })
        .filter(move |one| !one.field.read_only && cx.facts.fixed(cx.api, id, one.field).is_none())
}

/// The fields that a struct's `new` takes, in their order; `None` where it has no `new`.
pub(in crate::emit) fn arguments<'a>(
    cx: Emit<'a>,
    id: TypeId,
    structure: &'a StructDef,
) -> Option<Vec<(&'a Field, &'a Ident)>> {
    let fields = structure.fields.iter().map(|field| &**field);
    let fields = fields.zip(cx.names.fields(id));
    let required: Vec<_> = fields
        .filter(|(field, _)| is_argument(cx, id, field))
        .collect();
    let is_sent = cx.facts.direction(id) != Direction::Response;
    let is_empty = structure.fields.is_empty() && Rest::of(cx, id).is_none();
    (is_sent && required.len() <= ARGUMENTS && !is_empty).then_some(required)
}

fn is_argument(cx: Emit<'_>, id: TypeId, field: &Field) -> bool {
    cx.facts.is_required(cx.api, id, field) && cx.facts.fixed(cx.api, id, field).is_none()
}

/// The value of a field that can have one value only.
pub(in crate::emit) fn fixed(
    cx: Emit<'_>,
    id: TypeId,
    (index, field): (usize, &Field),
) -> Option<TokenStream> {
    let value = match cx.facts.fixed(cx.api, id, field)? {
        Fixed::Variant(of, variant) => {
            let (ident, variants) = (cx.names.type_ident(of), cx.names.variants(of));
            let variant = variants.get(variant)?;
            quote!(#ident::#variant)
        }
        Fixed::Text(text) => quote!(#text.to_owned()),
    };
    let value = if cx.facts.is_boxed(id, index) {
        quote!(Box::new(#value))
    } else {
        value
    };
    Some(if cx.facts.is_required(cx.api, id, field) {
        value
    } else {
        quote!(Some(#value))
    })
}

fn emit_new(cx: Emit<'_>, def: &TypeDef, structure: &StructDef) -> Option<TokenStream> {
    let required = arguments(cx, def.id, structure)?;
    if required.is_empty() {
        return Some(quote! {
            /// A value in which nothing is set.
            pub fn new() -> Self { Self::default() }
        });
    }
    let declared = required.iter().map(|(field, name)| {
        let name = argument(name);
        let declared = taken(cx, &field.type_ref, &quote!()).declared;
        quote!(#name: #declared)
    });
    let fields = structure.fields.iter().zip(cx.names.fields(def.id));
    let values = fields.enumerate().map(|(index, (field, name))| {
        if let Some(value) = fixed(cx, def.id, (index, field)) {
            return quote!(#name: #value,);
        }
        if !is_argument(cx, def.id, field) {
            return quote!(#name: None,);
        }
        let given = argument(name);
        let taken = taken(cx, &field.type_ref, &quote!(#given));
        let value = taken.value;
        match (cx.facts.is_boxed(def.id, index), &field.type_ref) {
            (true, TypeRef::Nullable(_)) => quote!(#name: #value.map(Box::new),),
            (true, _) => quote!(#name: Box::new(#value),),
            (false, _) if taken.is_as_given && given == *name => quote!(#name,),
            (false, _) => quote!(#name: #value,),
        }
    });
    let rest = Rest::of(cx, def.id).map(|(name, rest)| {
        let empty = rest.emit_empty();
        quote!(#name: #empty,)
    });
    let line = if required.len() < structure.fields.len() {
        "A value with the required fields, and without any other."
    } else {
        "A value with all of its fields."
    };
    let comment = docs::comment(&[line.to_owned()]);
    Some(quote! {
        #comment
        pub fn new(#(#declared),*) -> Self {
            Self { #(#values)* #rest }
        }
    })
}

/// Whether callers have the value in several forms.
fn is_into(type_ref: &TypeRef) -> bool {
    matches!(
        type_ref,
        TypeRef::Primitive(
            Primitive::String | Primitive::Text(TextFormat::Base64 | TextFormat::Binary)
        )
    )
}

/// Whether the value is one of several types: each of them becomes the union.
fn is_of_union(cx: Emit<'_>, type_ref: &TypeRef) -> bool {
    match type_ref {
        TypeRef::Named(id) => matches!(cx.api.types[*id].kind, TypeKind::Union(_)),
        _ => false,
    }
}

/// How a method takes a value, and how that becomes what the field holds.
struct Taken {
    declared: TokenStream,
    value: TokenStream,
    /// Whether the field holds just what was given.
    is_as_given: bool,
}

/// `given` is what the method calls the value. Items of a list are taken in several forms if they are texts or bytes,
/// and not if they are a union: of `[one.into(), other.into()]` nothing else says what the items are.
fn taken(cx: Emit<'_>, type_ref: &TypeRef, given: &TokenStream) -> Taken {
    let whole = cx.type_ref(type_ref, &quote!());
    let (declared, value) = match type_ref {
        _ if is_into(cx.unaliased(type_ref)) => (quote!(impl Into<#whole>), quote!(#given.into())),
        TypeRef::List(item) if is_into(cx.unaliased(item)) => {
            let item = cx.type_ref(item, &quote!());
            let declared = quote!(impl IntoIterator<Item = impl Into<#item>>);
            (
                declared,
                quote!(#given.into_iter().map(Into::into).collect()),
            )
        }
        TypeRef::List(item) => {
            let item = cx.type_ref(item, &quote!());
            let declared = quote!(impl IntoIterator<Item = #item>);
            (declared, quote!(#given.into_iter().collect()))
        }
        TypeRef::Map(item) if is_into(cx.unaliased(item)) => {
            let item = cx.type_ref(item, &quote!());
            let pair = quote!((impl Into<String>, impl Into<#item>));
            let value = quote! {
                #given.into_iter().map(|(name, value)| (name.into(), value.into())).collect()
            };
            (quote!(impl IntoIterator<Item = #pair>), value)
        }
        TypeRef::Map(item) => {
            let item = cx.type_ref(item, &quote!());
            let declared = quote!(impl IntoIterator<Item = (impl Into<String>, #item)>);
            let value = quote! {
                #given.into_iter().map(|(name, value)| (name.into(), value)).collect()
            };
            (declared, value)
        }
        _ if is_of_union(cx, type_ref) => (quote!(impl Into<#whole>), quote!(#given.into())),
        TypeRef::Any => (quote!(impl Into<#whole>), quote!(#given.into())),
        TypeRef::Primitive(_) | TypeRef::Tuple(_) | TypeRef::Nullable(_) | TypeRef::Named(_) => {
            return Taken {
                declared: whole,
                value: given.clone(),
                is_as_given: true,
            };
        }
    };
    Taken {
        declared,
        value,
        is_as_given: false,
    }
}

fn emit_setters(cx: Emit<'_>, def: &TypeDef, one: &Settable<'_>) -> Vec<TokenStream> {
    let (field, name, set) = (one.field, one.name, &one.methods.set);
    let (type_ref, options) = options(cx, def.id, field);
    let wrap = |value: TokenStream| {
        let value = if cx.facts.is_boxed(def.id, one.index) {
            quote!(Box::new(#value))
        } else {
            value
        };
        (0..options).fold(value, |inner, _| quote!(Some(#inner)))
    };
    let taken = taken(cx, type_ref, &quote!(value));
    let (declared, value) = (taken.declared, wrap(taken.value));
    let comment = docs::comment(&lines(field));
    let mut methods = vec![quote! {
        #comment
        pub fn #set(mut self, value: #declared) -> Self {
            self.#name = #value;
            self
        }
    }];
    let cleared = match cx.unaliased(&field.type_ref) {
        TypeRef::Nullable(_) => {
            let is_optional = !cx.facts.is_required(cx.api, def.id, field);
            let null = is_optional.then(|| quote!(Some(None)));
            Some((null.unwrap_or_else(|| quote!(None)), "`null`"))
        }
        _ => empty(cx, type_ref, &mut Vec::new()).map(|empty| (wrap(empty), "the empty text")),
    };
    methods.extend(cleared.map(|(value, what)| {
        let clear = &one.methods.clear;
        let line = format!("Sends {} as {what}.", markdown::code(field.name.as_str()));
        let comment = docs::comment(&[line]);
        quote! {
            #comment
            pub fn #clear(mut self) -> Self {
                self.#name = #value;
                self
            }
        }
    }));
    methods
}

/// The types that the methods of a struct name besides those of its fields.
pub(super) fn used(cx: Emit<'_>, id: TypeId, structure: &StructDef) -> Vec<TypeId> {
    let mut used = Vec::new();
    if cx.facts.has_default(cx.api, id) || arguments(cx, id, structure).is_some() {
        // What can have one value only is written as that value, whatever the field calls its type.
        let fields = structure.fields.iter();
        used.extend(
            fields.filter_map(|field| match cx.facts.fixed(cx.api, id, field)? {
                Fixed::Variant(of, _) => Some(of),
                Fixed::Text(_) => None,
            }),
        );
    }
    for one in settable(cx, id, structure) {
        if !matches!(cx.unaliased(&one.field.type_ref), TypeRef::Nullable(_)) {
            empty(cx, &one.field.type_ref, &mut used);
        }
    }
    used
}

/// The value that is the empty text, of an enum that has it, or of a union with such an enum.
fn empty(cx: Emit<'_>, type_ref: &TypeRef, used: &mut Vec<TypeId>) -> Option<TokenStream> {
    let TypeRef::Named(id) = cx.unaliased(type_ref) else {
        return None;
    };
    let ident = cx.names.type_ident(*id);
    match &cx.api.types[*id].kind {
        TypeKind::Enum(set) => {
            let mut values = set.variants.iter().zip(cx.names.variants(*id));
            let (_, variant) = values.find(
                |(variant, _)| matches!(&variant.value, Value::String(text) if text.is_empty()),
            )?;
            used.push(*id);
            Some(quote!(#ident::#variant))
        }
        TypeKind::Union(union) => {
            let variants = union
                .variants
                .iter()
                .zip(cx.names.variants(*id))
                .enumerate();
            let mut values = variants.filter_map(|(index, (variant, name))| {
                // A union in a union has a field's methods of its own.
                let TypeRef::Named(of) = cx.unaliased(&variant.type_ref) else {
                    return None;
                };
                let TypeKind::Enum(_) = &cx.api.types[*of].kind else {
                    return None;
                };
                let value = empty(cx, &variant.type_ref, used)?;
                Some(if cx.facts.is_boxed(*id, index) {
                    quote!(#ident::#name(Box::new(#value)))
                } else {
                    quote!(#ident::#name(#value))
                })
            });
            let value = values.next()?;
            used.push(*id);
            Some(value)
        }
        TypeKind::Struct(_) | TypeKind::Alias(_) => None,
    }
}

/// The first paragraph of what the field says, if that is one and no other block.
fn lines(field: &Field) -> Vec<String> {
    let text = field.docs.summary.as_deref();
    let text = text.or(field.docs.description.as_deref());
    let lines = text.map(markdown::lines).unwrap_or_default();
    let first: Vec<_> = lines
        .into_iter()
        .take_while(|line| !line.is_empty())
        .collect();
    let begins_as_words = |line: &String| line.starts_with(char::is_alphabetic);
    let has_fence = first
        .iter()
        .any(|line| line.contains("```") || line.contains("~~~"));
    if first.first().is_some_and(begins_as_words) && !has_fence {
        first
    } else {
        vec![format!("Sets {}.", markdown::code(field.name.as_str()))]
    }
}
