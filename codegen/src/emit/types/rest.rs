//! Members of an object that are none of its properties → a field that keeps them, and both halves of
//! serde around the derived ones, which leave it out.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::{Emit, docs};
use crate::api::{Additional, TypeDef, TypeId, TypeKind, TypeRef};
use crate::facts::Direction;
use crate::names::Ident;

/// What a struct keeps besides its fields.
#[derive(Clone, Copy)]
pub(in crate::emit) enum Rest<'a> {
    /// Members of a type that the document gives.
    Typed(&'a TypeRef),
    /// Members of which the document says nothing.
    Undeclared,
}

impl<'a> Rest<'a> {
    /// What the struct keeps, and the name of its field.
    pub(in crate::emit) fn of(cx: Emit<'a>, id: TypeId) -> Option<(&'a Ident, Self)> {
        let TypeKind::Struct(structure) = &cx.api.types[id].kind else {
            return None;
        };
        let rest = match &structure.additional {
            Additional::Kept(value) => Self::Typed(value),
            Additional::Undeclared if cx.facts.keeps_undeclared(id, structure) => Self::Undeclared,
            Additional::Undeclared | Additional::Denied => return None,
        };
        Some((cx.names.additional(id)?, rest))
    }

    pub(super) fn emit_field(self, cx: Emit<'_>, name: &Ident) -> TokenStream {
        let (declared, line) = match self {
            Self::Typed(value) => {
                let value = cx.type_ref(value, &quote!());
                let line = "Members that are no property of the schema.";
                (quote!(BTreeMap<String, #value>), line)
            }
            Self::Undeclared => {
                let line = "Members that the schema does not declare.";
                (quote!(additional::Undeclared), line)
            }
        };
        let comment = docs::comment(&[line.to_owned()]);
        quote! { #comment #[serde(skip)] pub #name: #declared, }
    }

    pub(super) fn emit_empty(self) -> TokenStream {
        match self {
            Self::Typed(_) => quote!(BTreeMap::new()),
            Self::Undeclared => quote!(additional::Undeclared::default()),
        }
    }
}

/// Both halves of serde: the derived functions see the properties, the runtime puts the rest into
/// the field and back.
pub(super) fn emit_halves(cx: Emit<'_>, def: &TypeDef, name: &Ident) -> [TokenStream; 2] {
    let ident = cx.names.type_ident(def.id);
    let direction = cx.facts.direction(def.id);
    let condition = |needed: bool| (!needed).then(|| quote!(#[cfg(feature = "full")]));
    let serialize = condition(direction != Direction::Response);
    let deserialize = condition(direction != Direction::Request);
    [
        quote! {
            #serialize
            impl serde::Serialize for #ident {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    Self::serialize(self, additional::join(serializer, &self.#name))
                }
            }
        },
        quote! {
            #deserialize
            impl<'de> serde::Deserialize<'de> for #ident {
                fn deserialize<D: serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> Result<Self, D::Error> {
                    let mut #name = Default::default();
                    let known = Self::deserialize(additional::split(deserializer, &mut #name))?;
                    Ok(Self { #name, ..known })
                }
            }
        },
    ]
}
