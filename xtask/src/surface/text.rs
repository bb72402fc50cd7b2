//! Types and signatures as text: by the paths that their names stand for, and as people read them.

use quote::ToTokens;
use syn::{GenericArgument, PathArguments, ReturnType, Type, TypeParamBound};

use super::paths::Paths;

/// A type. Two are the same if their paths are; imports and modules in between don't count.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Text {
    /// With whole paths: `Option<types::Pet>`.
    pub(crate) whole: String,
    /// With names alone: `Option<Pet>`.
    pub(crate) short: String,
}

impl Text {
    /// Text that names nothing.
    pub(super) fn plain(text: &str) -> Self {
        Self {
            whole: text.to_owned(),
            short: text.to_owned(),
        }
    }

    fn map(self, change: impl Fn(&str) -> String) -> Self {
        Self {
            whole: change(&self.whole),
            short: change(&self.short),
        }
    }

    /// Several with something between them.
    pub(super) fn join(all: impl IntoIterator<Item = Self>, between: &str) -> Self {
        let (whole, short): (Vec<String>, Vec<String>) =
            all.into_iter().map(|text| (text.whole, text.short)).unzip();
        Self {
            whole: whole.join(between),
            short: short.join(between),
        }
    }
}

/// Where types are written, and what their names mean there.
#[derive(Clone, Copy)]
pub(super) struct Reader<'p> {
    pub(super) paths: &'p Paths<'p>,
    pub(super) place: &'p str,
}

impl Reader<'_> {
    pub(super) fn ty(self, ty: &Type) -> Text {
        match ty {
            Type::Path(path) if path.qself.is_none() => self.path(&path.path),
            Type::Reference(reference) => {
                let lifetime = reference.lifetime.as_ref();
                let lifetime = lifetime.map(|lifetime| format!("'{} ", lifetime.ident));
                let mutable = if reference.mutability.is_some() {
                    "mut "
                } else {
                    ""
                };
                let head = format!("&{}{mutable}", lifetime.unwrap_or_default());
                self.ty(&reference.elem)
                    .map(|inner| format!("{head}{inner}"))
            }
            Type::Slice(slice) => self.ty(&slice.elem).map(|inner| format!("[{inner}]")),
            Type::Array(array) => {
                let length = array.len.to_token_stream();
                self.ty(&array.elem)
                    .map(|inner| format!("[{inner}; {length}]"))
            }
            Type::Tuple(tuple) => {
                let items = tuple.elems.iter().map(|item| self.ty(item));
                Text::join(items, ", ").map(|inner| format!("({inner})"))
            }
            Type::ImplTrait(bounds) => self.bounds("impl", &bounds.bounds),
            Type::TraitObject(bounds) => self.bounds("dyn", &bounds.bounds),
            Type::Paren(inner) => self.ty(&inner.elem),
            other => Text::plain(&other.to_token_stream().to_string()),
        }
    }

    pub(super) fn output(self, output: &ReturnType) -> Text {
        match output {
            ReturnType::Default => Text::plain("()"),
            ReturnType::Type(_, ty) => self.ty(ty),
        }
    }

    fn bounds<'b>(self, word: &str, bounds: impl IntoIterator<Item = &'b TypeParamBound>) -> Text {
        let one = |bound: &TypeParamBound| match bound {
            TypeParamBound::Trait(bound) => self.path(&bound.path),
            other => Text::plain(&other.to_token_stream().to_string()),
        };
        let all = Text::join(bounds.into_iter().map(one), " + ");
        all.map(|inner| format!("{word} {inner}"))
    }

    pub(super) fn path(self, path: &syn::Path) -> Text {
        let segments: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        let whole = self.paths.meant(self.place, &segments);
        let short = segments.last().cloned().unwrap_or_default();
        let name = Text { whole, short };
        let arguments = path.segments.last().map(|segment| &segment.arguments);
        match arguments {
            Some(PathArguments::AngleBracketed(arguments)) => {
                let all = arguments
                    .args
                    .iter()
                    .map(|argument| self.argument(argument));
                let all = Text::join(all, ", ");
                Text {
                    whole: format!("{}<{}>", name.whole, all.whole),
                    short: format!("{}<{}>", name.short, all.short),
                }
            }
            Some(PathArguments::Parenthesized(arguments)) => {
                let inputs = Text::join(
                    arguments.inputs.iter().map(|input| self.ty(&input.ty)),
                    ", ",
                );
                let output = self.output(&arguments.output);
                Text {
                    whole: format!("{}({}) -> {}", name.whole, inputs.whole, output.whole),
                    short: format!("{}({}) -> {}", name.short, inputs.short, output.short),
                }
            }
            Some(PathArguments::None) | None => name,
        }
    }

    fn argument(self, argument: &GenericArgument) -> Text {
        match argument {
            GenericArgument::Type(ty) => self.ty(ty),
            GenericArgument::AssocType(assoc) => {
                let name = assoc.ident.to_string();
                self.ty(&assoc.ty).map(|ty| format!("{name} = {ty}"))
            }
            other => Text::plain(&other.to_token_stream().to_string()),
        }
    }
}
