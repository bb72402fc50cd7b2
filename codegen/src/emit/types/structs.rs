//! Objects with known properties → structs.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::{Emit, docs, markdown};
use super::derives;
use super::rest::{self, Rest};
use crate::api::{Field, Leniency, Primitive, StructDef, TextFormat, TypeDef, TypeId, TypeRef};
use crate::facts::Direction;
use crate::names::Ident;

pub(super) fn emit_struct(cx: Emit<'_>, def: &TypeDef, structure: &StructDef) -> Vec<TokenStream> {
    let ident = cx.names.type_ident(def.id);
    let comment = docs::docs(&def.docs, &super::otherwise(def, ident), def.deprecated);
    let hides = structure.fields.iter().any(|field| field.sensitive);
    let debug = (!hides).then(|| quote!(Debug,));
    let default = cx
        .facts
        .has_default(cx.api, def.id)
        .then(|| quote!(, Default));
    let plain = quote!(#debug Clone, PartialEq #default);
    let derives = derives(cx.facts.direction(def.id), &plain);
    let names = cx.names.fields(def.id);
    let fields = structure.fields.iter().zip(names).enumerate();
    let fields = fields.map(|(index, (field, name))| {
        emit_field(cx, def.id, field, name, cx.facts.is_boxed(def.id, index))
    });
    let rest = Rest::of(cx, def.id);
    let remote = rest.map(|_| quote!(#[serde(remote = "Self")]));
    let additional = rest.map(|(name, rest)| rest.emit_field(cx, name));
    let item = quote! {
        #comment
        #derives
        #remote
        pub struct #ident { #(#fields)* #additional }
    };
    let new = emit_new(cx, def, structure, names);
    let debug = hides.then(|| emit_debug(cx, def, structure, names));
    let halves = rest.map(|(name, _)| rest::emit_halves(cx, def, name));
    let all = std::iter::once(item).chain(new).chain(debug);
    all.chain(halves.into_iter().flatten()).collect()
}

/// More required fields than this, and a constructor would be a row of arguments that nobody can
/// tell apart.
const ARGUMENTS: usize = 7;

/// A constructor that takes the required fields and leaves out the others, for a struct that is
/// sent and has both.
fn emit_new(
    cx: Emit<'_>,
    def: &TypeDef,
    structure: &StructDef,
    names: &[Ident],
) -> Option<TokenStream> {
    let fields = || structure.fields.iter().zip(names).enumerate();
    let is_required = |field: &Field| cx.facts.is_required(def.id, field);
    let required = structure.fields.iter().filter(|field| is_required(field));
    let required = required.count();
    let rest = Rest::of(cx, def.id);
    let has_optional = required < structure.fields.len() || rest.is_some();
    let is_sent = cx.facts.direction(def.id) != Direction::Response;
    if !is_sent || required == 0 || required > ARGUMENTS || !has_optional {
        return None;
    }
    let ident = cx.names.type_ident(def.id);
    let arguments = fields().filter(|(_, (field, _))| is_required(field));
    let arguments = arguments.map(|(_, (field, name))| {
        let declared = cx.type_ref(&field.type_ref, &quote!());
        if takes_into(&field.type_ref) {
            quote!(#name: impl Into<#declared>)
        } else {
            quote!(#name: #declared)
        }
    });
    let values = fields().map(|(index, (field, name))| {
        if !is_required(field) {
            return quote!(#name: None,);
        }
        let is_boxed = cx.facts.is_boxed(def.id, index);
        match (takes_into(&field.type_ref), is_boxed) {
            (true, _) => quote!(#name: #name.into(),),
            (false, true) if matches!(field.type_ref, TypeRef::Nullable(_)) => {
                quote!(#name: #name.map(Box::new),)
            }
            (false, true) => quote!(#name: Box::new(#name),),
            (false, false) => quote!(#name,),
        }
    });
    let rest = rest.map(|(name, rest)| {
        let empty = rest.emit_empty();
        quote!(#name: #empty,)
    });
    Some(quote! {
        impl #ident {
            /// A value with the required fields, and without any other.
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values)* #rest }
            }
        }
    })
}

/// Whether callers have the value in several forms.
fn takes_into(type_ref: &TypeRef) -> bool {
    matches!(
        type_ref,
        TypeRef::Primitive(
            Primitive::String | Primitive::Text(TextFormat::Base64 | TextFormat::Binary)
        )
    )
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
    let rename = (name.as_str() != field.name.as_str()).then(|| {
        let wire = field.name.as_str();
        quote!(rename = #wire)
    });
    let optional = !cx.facts.is_required(id, field);
    let has_null = matches!(field.type_ref, TypeRef::Nullable(_));
    let inner = cx.type_ref(field.type_ref.without_null(), &quote!());
    let inner = if is_boxed { quote!(Box<#inner>) } else { inner };
    let declared = match (optional, has_null) {
        (false, false) => inner,
        (true, false) | (false, true) => quote!(Option<#inner>),
        (true, true) => quote!(Option<Option<#inner>>),
    };
    let default = (optional && decoder(cx, id, field).is_some()).then(|| quote!(default));
    let skip = optional.then(|| quote!(skip_serializing_if = "Option::is_none"));
    let decoder = decoder(cx, id, field).map(|decoder| {
        // The whole path: an import would be unused where the type is only sent.
        let path = format!("{}::{decoder}", cx.settings.paths.runtime);
        quote!(deserialize_with = #path)
    });
    let rules: Vec<_> = [rename, default, skip, decoder]
        .into_iter()
        .flatten()
        .collect();
    let serde = (!rules.is_empty()).then(|| quote!(#[serde(#(#rules),*)]));
    quote! { #comment #serde pub #name: #declared, }
}

/// Whether *absent* and *null* are two different things for the field.
pub(in crate::emit) fn is_absent_or_null(cx: Emit<'_>, id: TypeId, field: &Field) -> bool {
    let is_optional = !cx.facts.is_required(id, field);
    let has_null = matches!(
        cx.unaliased(&field.type_ref),
        TypeRef::Nullable(_) | TypeRef::Any
    );
    is_optional && has_null && field.lenient.is_none()
}

/// The runtime's function that reads the field, where serde's own would not do.
fn decoder(cx: Emit<'_>, id: TypeId, field: &Field) -> Option<&'static str> {
    if is_absent_or_null(cx, id, field) {
        return Some(match cx.unaliased(&field.type_ref) {
            // `null` is a value like any other.
            TypeRef::Any => "nullable::present",
            _ => "nullable::absent_or_null",
        });
    }
    let as_option =
        !cx.facts.is_required(id, field) || matches!(field.type_ref, TypeRef::Nullable(_));
    Some(match (field.lenient?, as_option) {
        (Leniency::Scalar, false) => "lenient::scalar",
        (Leniency::Scalar, true) => "lenient::optional_scalar",
        (Leniency::List, false) => "lenient::list",
        (Leniency::List, true) => "lenient::optional_list",
        (Leniency::Object, false) => "lenient::object",
        (Leniency::Object, true) => "lenient::optional_object",
    })
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
