//! Members of an object that are none of its properties → a field that keeps them.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::{Emit, docs};
use crate::api::{Additional, TypeId, TypeKind, TypeRef};
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
            Additional::Undeclared | Additional::Denied
                if cx.facts.keeps_undeclared(id, structure) =>
            {
                Self::Undeclared
            }
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
        quote! { #comment pub #name: #declared, }
    }

    pub(super) fn emit_empty(self) -> TokenStream {
        match self {
            Self::Typed(_) => quote!(BTreeMap::new()),
            Self::Undeclared => quote!(additional::Undeclared::default()),
        }
    }

    /// How they are read.
    pub(super) fn emit_read(self, direction: Direction) -> TokenStream {
        match self {
            Self::Typed(_) => quote!(object.rest_as()?),
            Self::Undeclared if direction == Direction::Response => {
                quote!(object.rest_and_nulls()?)
            }
            Self::Undeclared => quote!(object.rest()?),
        }
    }

    /// How they are written, those of the field of this name.
    pub(super) fn emit_write(self, name: &Ident) -> TokenStream {
        match self {
            Self::Typed(_) => quote!(object.map(&self.#name);),
            Self::Undeclared => quote!(object.rest(&self.#name);),
        }
    }
}
