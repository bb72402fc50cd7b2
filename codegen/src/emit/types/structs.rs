//! Objects with known properties → structs.

use std::iter::once;
use std::sync::Arc;

use proc_macro2::TokenStream;
use quote::quote;

use super::super::{Emit, docs, markdown};
use super::rest::Rest;
use super::{codec, methods};
use crate::api::{Additional, Field, Leniency, StructDef, TypeDef, TypeId, TypeRef};
use crate::facts::Direction;
use crate::names::Ident;
use crate::render::{Item, Long, Pieces};

pub(super) fn emit_struct<'a>(
    cx: Emit<'a>,
    def: &'a TypeDef,
    structure: &'a StructDef,
) -> Vec<Item<'a>> {
    let ident = cx.names.type_ident(def.id);
    let comment = docs::docs(&def.docs, &super::otherwise(def, ident), def.deprecated);
    let hides = structure.fields.iter().any(|field| field.sensitive);
    let debug = (!hides).then(|| quote!(Debug,));
    let has_default = cx.facts.has_default(cx.api, def.id);
    let names = cx.names.fields(def.id);
    // A value that can only be one is there by default, and no derive knows it.
    let is_fixed = |field: &Arc<Field>| cx.facts.fixed(cx.api, def.id, field).is_some();
    let sets_default = has_default && structure.fields.iter().any(is_fixed);
    let default = (has_default && !sets_default).then(|| quote!(, Default));
    let fields = structure.fields.iter().zip(names).enumerate();
    let fields = fields.map(move |(index, (field, name))| {
        emit_field(cx, def.id, field, name, cx.facts.is_boxed(def.id, index))
    });
    let rest = Rest::of(cx, def.id);
    let additional = rest.map(|(name, rest)| rest.emit_field(cx, name));
    let open = super::grows(cx, def.id);
    let item = Item::Long(Long {
        kind: Pieces::Fields,
        pieces: Box::new(fields.chain(additional)),
        around: Box::new(move |fields| {
            quote! {
                #comment
                #[derive(#debug Clone, PartialEq #default)]
                #open
                pub struct #ident { #fields }
            }
        }),
    });
    let default = sets_default.then(|| emit_default(cx, def, structure, names).into());
    let methods = methods::emit_methods(cx, def, structure);
    let debug = hides.then(|| emit_debug(cx, def, structure, names).into());
    let codec = [
        emit_decode(cx, def, structure, names),
        emit_encode(cx, def, structure, names),
    ];
    let all = once(item).chain(default).chain(methods).chain(debug);
    all.chain(codec).collect()
}

/// A `Default` in which values that can only be one are there.
fn emit_default(
    cx: Emit<'_>,
    def: &TypeDef,
    structure: &StructDef,
    names: &[Ident],
) -> TokenStream {
    let ident = cx.names.type_ident(def.id);
    let fields = structure.fields.iter().zip(names).enumerate();
    let values =
        fields.map(
            |(index, (field, name))| match methods::fixed(cx, def.id, (index, field)) {
                Some(value) => quote!(#name: #value,),
                None => quote!(#name: None,),
            },
        );
    let rest = Rest::of(cx, def.id).map(|(name, rest)| {
        let empty = rest.emit_empty();
        quote!(#name: #empty,)
    });
    quote! {
        impl Default for #ident {
            fn default() -> Self {
                Self { #(#values)* #rest }
            }
        }
    }
}

fn emit_decode<'a>(
    cx: Emit<'a>,
    def: &'a TypeDef,
    structure: &'a StructDef,
    names: &'a [Ident],
) -> Item<'a> {
    let ident = cx.names.type_ident(def.id);
    let fields = structure.fields.iter().zip(names);
    let reads = fields.map(move |(field, name)| {
        let read = emit_read(cx, def.id, field);
        quote!(#name: #read,)
    });
    let is_empty = structure.fields.is_empty();
    let rest = Rest::of(cx, def.id).map(|(name, rest)| {
        let rest = rest.emit_read(cx.facts.direction(def.id));
        quote!(#name: #rest,)
    });
    let is_kept = rest.is_some();
    let body = move |reads: TokenStream| match (is_kept, is_empty) {
        (true, true) => quote!(let object = node.object()?; Ok(Self { #reads })),
        (true, false) => quote!(let mut object = node.object()?; Ok(Self { #reads })),
        (false, _) => {
            let end = match structure.additional {
                Additional::Denied => quote!(closed),
                Additional::Kept(_) | Additional::Undeclared => quote!(end),
            };
            match is_empty {
                true => quote!(node.object()?.#end().map(|()| Self {})),
                false => quote! {
                    let mut object = node.object()?;
                    let value = Self { #reads };
                    object.#end()?;
                    Ok(value)
                },
            }
        }
    };
    let reads = reads.chain(rest);
    if cx.facts.is_asked(def.id) {
        // Around each stretch of the one list, the other would stand whole.
        let fits = emit_fits(cx, def, structure);
        return codec::decode(ident, &body(reads.collect()), Some(fits)).into();
    }
    Item::Long(Long {
        kind: Pieces::Values,
        pieces: Box::new(reads),
        around: Box::new(move |reads| codec::decode(ident, &body(reads), None)),
    })
}

/// `fits`, for the unions that ask the struct.
fn emit_fits(cx: Emit<'_>, def: &TypeDef, structure: &StructDef) -> TokenStream {
    let known = structure.fields.iter().map(|field| {
        let name = field.name.as_str();
        let is_promised = cx.facts.is_promised(def.id, field) && field.described;
        let fits = fits_of(cx, def.id, field, is_promised);
        match is_promised {
            true => quote!(json::Known::required(#name, #fits)),
            false => quote!(json::Known::optional(#name, #fits)),
        }
    });
    let closed = structure.additional == Additional::Denied;
    let fits = match structure.additional.kept() {
        Some(value) if *value != TypeRef::Any => {
            let value = codec::fits_of(cx, value);
            quote!(fits_map(depth, &[#(#known),*], #value))
        }
        _ if closed => quote!(fits_closed(depth, &[#(#known),*])),
        _ => quote!(fits_members(depth, &[#(#known),*])),
    };
    codec::fits(&quote!(depth), &quote!(node.#fits))
}

/// The function that says how well a value looks like a field's. One that may be left out is not asked for null,
/// one that may not be is, whatever the struct makes of null.
fn fits_of(cx: Emit<'_>, id: TypeId, field: &Field, is_promised: bool) -> TokenStream {
    let held = held(cx, id, field);
    let takes_null = matches!(cx.unaliased(&field.type_ref), TypeRef::Nullable(_));
    let keeps_null = matches!(cx.unaliased(held), TypeRef::Nullable(_));
    match field.null {
        true => quote!(json::null),
        false if is_promised && takes_null && !keeps_null => {
            let declared = cx.type_ref(held, &quote!());
            quote!(<Option<#declared> as json::Decode>::fits)
        }
        false => codec::fits_of(cx, held),
    }
}

/// How a field is read.
fn emit_read(cx: Emit<'_>, id: TypeId, field: &Field) -> TokenStream {
    let name = field.name.as_str();
    let is_optional = !cx.facts.is_required(cx.api, id, field);
    let may_be_null = is_optional || matches!(field.type_ref, TypeRef::Nullable(_));
    // What a name stands for is known by now.
    let of_list = matches!(
        cx.unaliased(field.type_ref.without_null()),
        TypeRef::List(_)
    );
    let lenient = match field.lenient {
        Some(Leniency::Object) if of_list => Some(Leniency::List),
        lenient => lenient,
    };
    match (lenient, may_be_null) {
        _ if is_absent_or_null(cx, id, field) => quote!(object.nullable(#name)),
        (Some(leniency), true) => {
            let read = match leniency {
                Leniency::Scalar => quote!(optional_scalar),
                Leniency::List => quote!(optional_list),
                Leniency::Object => quote!(optional_object),
            };
            quote!(lenient::#read(object.member(#name))?)
        }
        (Some(leniency), false) => {
            let read = match leniency {
                Leniency::Scalar => quote!(scalar),
                Leniency::List => quote!(list),
                Leniency::Object => quote!(object),
            };
            quote!(lenient::#read(object.expect(#name)?)?)
        }
        (None, _) if is_optional => quote!(object.optional(#name)),
        (None, _) => quote!(object.required(#name)?),
    }
}

fn emit_encode<'a>(
    cx: Emit<'a>,
    def: &'a TypeDef,
    structure: &'a StructDef,
    names: &'a [Ident],
) -> Item<'a> {
    let ident = cx.names.type_ident(def.id);
    let writes = structure
        .fields
        .iter()
        .zip(names)
        .map(move |(field, ident)| {
            let name = field.name.as_str();
            if cx.facts.is_required(cx.api, def.id, field) {
                quote!(object.member(#name, &self.#ident);)
            } else {
                quote!(object.optional(#name, &self.#ident);)
            }
        });
    let rest = Rest::of(cx, def.id).map(|(name, rest)| rest.emit_write(name));
    if structure.fields.is_empty() && rest.is_none() {
        return codec::encode(ident, &quote!(out.object();)).into();
    }
    Item::Long(Long {
        kind: Pieces::Statements,
        pieces: Box::new(writes.chain(rest)),
        around: Box::new(move |writes| {
            codec::encode(ident, &quote!(let mut object = out.object(); #writes))
        }),
    })
}

fn emit_field(
    cx: Emit<'_>,
    id: TypeId,
    field: &Field,
    name: &Ident,
    is_boxed: bool,
) -> TokenStream {
    let otherwise = format!("The property {}.", markdown::code(field.name.as_str()));
    let comment = docs::docs(&field.docs, &otherwise, field.deprecated);
    let (type_ref, options) = options(cx, id, field);
    let inner = cx.type_ref(type_ref, &quote!());
    let inner = if is_boxed { quote!(Box<#inner>) } else { inner };
    let declared = (0..options).fold(inner, |inner, _| quote!(Option<#inner>));
    quote! { #comment pub #name: #declared, }
}

/// What a field holds, and how many times that is inside of `Option`.
pub(in crate::emit) fn options<'a>(
    cx: Emit<'a>,
    id: TypeId,
    field: &'a Field,
) -> (&'a TypeRef, usize) {
    let optional = !cx.facts.is_required(cx.api, id, field);
    let type_ref = held(cx, id, field);
    let has_null = matches!(type_ref, TypeRef::Nullable(_));
    (
        type_ref.without_null(),
        usize::from(optional) + usize::from(has_null),
    )
}

/// The type of a field as its struct names it. Who only receives the value need not tell null from nothing, be
/// it an alias that has the null.
pub(super) fn held<'a>(cx: Emit<'a>, id: TypeId, field: &'a Field) -> &'a TypeRef {
    let is_received = cx.facts.direction(id) == Direction::Response;
    let is_plain = is_received && !cx.facts.is_required(cx.api, id, field);
    match cx.unaliased(&field.type_ref) {
        TypeRef::Nullable(inner) if is_plain => inner,
        _ => &field.type_ref,
    }
}

/// Whether *absent* and *null* are two different things for the field. Only who sends a value needs to
/// tell them apart, unless null is a value like any other.
pub(in crate::emit) fn is_absent_or_null(cx: Emit<'_>, id: TypeId, field: &Field) -> bool {
    let is_sent = cx.facts.direction(id) != Direction::Response;
    let differs = match cx.unaliased(&field.type_ref) {
        TypeRef::Any => true,
        TypeRef::Nullable(_) => is_sent,
        _ => false,
    };
    !cx.facts.is_required(cx.api, id, field) && differs && field.lenient.is_none()
}

/// A `Debug` that shows no secret.
fn emit_debug(cx: Emit<'_>, def: &TypeDef, structure: &StructDef, names: &[Ident]) -> TokenStream {
    let ident = cx.names.type_ident(def.id);
    let title = ident.as_str();
    let fields = structure.fields.iter().zip(names).map(|(field, name)| {
        let label = name.as_str();
        if field.sensitive {
            quote!(.field(#label, &format_args!("***")))
        } else {
            quote!(.field(#label, &self.#name))
        }
    });
    let additional = Rest::of(cx, def.id).map(|(name, _)| {
        let label = name.as_str();
        quote!(.field(#label, &self.#name))
    });
    quote! {
        impl fmt::Debug for #ident {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(#title) #(#fields)* #additional .finish()
            }
        }
    }
}
