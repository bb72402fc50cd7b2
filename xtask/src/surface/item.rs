//! Declarations and implementations -> items, with all that users can do with them.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::{
    Attribute, Fields, FnArg, GenericArgument, ImplItem, Meta, Pat, PathArguments, ReceiverKind,
    Type,
};

use super::Exposed;
use super::module::{Module, has, is_hidden, is_public, public_name};
use super::paths::Paths;
use super::text::{Reader, Text};
use super::wire::{self, Sent, Written};

/// Something that has a name.
#[derive(Debug)]
pub(crate) struct Item {
    /// What kind of thing it is.
    pub(crate) kind: Kind,
    /// Whether users are told to leave it.
    pub(crate) is_deprecated: bool,
    /// The traits that it implements, derived or by hand.
    pub(crate) traits: BTreeSet<Text>,
    /// Associated types that it chooses: `Output`, `Failure`.
    pub(crate) chosen: BTreeMap<String, Text>,
    /// Its own functions.
    pub(crate) methods: BTreeMap<String, Method>,
    /// Functions of `Call<Self>`: the optional arguments of an operation.
    pub(crate) setters: BTreeMap<String, Method>,
    /// What it is on the wire.
    pub(crate) written: Written,
}

/// What kind of thing an item is.
#[derive(Debug)]
pub(crate) enum Kind {
    /// A struct.
    Struct {
        /// Its public fields; of a tuple they are called `0`, `1`.
        fields: Vec<Field>,
        /// Whether a user can write it with all of its fields.
        is_open: bool,
    },
    /// An enum.
    Enum {
        /// Its variants.
        variants: Vec<Variant>,
        /// Whether a user may match all of them and no others.
        is_closed: bool,
    },
    /// Another name for a type.
    Alias(Text),
    /// A function.
    Function(Callable),
    /// A constant or a static.
    Value(Text),
    /// A trait, as its text.
    Trait(String),
}

/// A public field.
#[derive(Debug)]
pub(crate) struct Field {
    /// Its name.
    pub(crate) name: String,
    /// Its type.
    pub(crate) ty: Text,
    /// Whether users are told to leave it.
    pub(crate) is_deprecated: bool,
}

/// A variant of an enum.
#[derive(Debug)]
pub(crate) struct Variant {
    /// Its name.
    pub(crate) name: String,
    /// What it holds.
    pub(crate) fields: Vec<Field>,
    /// Whether users are told to leave it.
    pub(crate) is_deprecated: bool,
}

/// A function of a type.
#[derive(Debug)]
pub(crate) struct Method {
    /// How it is called.
    pub(crate) callable: Callable,
    /// Whether users are told to leave it.
    pub(crate) is_deprecated: bool,
    /// What its docs say that it sends, such as `GET /pets`.
    pub(crate) request: Option<String>,
    /// What it puts into a request.
    pub(crate) sent: Sent,
}

/// How a function is called.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Callable {
    /// `&self`, `self`; nothing for a function of the type itself.
    pub(crate) receiver: Option<String>,
    /// Its arguments, each with its name.
    pub(crate) arguments: Vec<(String, Text)>,
    /// What it returns.
    pub(crate) output: Text,
    /// Whether it is asynchronous, constant, generic: the rest of what is written.
    pub(crate) rest: String,
}

/// The public items of a module.
pub(super) fn items(paths: &Paths<'_>, place: &str, module: &Module) -> Vec<(String, Item)> {
    let reader = Reader { paths, place };
    let read = |item: &syn::Item| {
        let name = public_name(item)?;
        let (kind, attributes) = kind(reader, item)?;
        let derived = derived(reader, attributes);
        let item = Item {
            kind,
            is_deprecated: is_deprecated(attributes),
            traits: derived.collect(),
            chosen: BTreeMap::new(),
            methods: BTreeMap::new(),
            setters: BTreeMap::new(),
            written: Written::default(),
        };
        Some((name, item))
    };
    module.items.iter().filter_map(read).collect()
}

fn kind<'i>(reader: Reader<'_>, item: &'i syn::Item) -> Option<(Kind, &'i [Attribute])> {
    let (kind, attributes) = match item {
        syn::Item::Struct(item) => {
            let is_marked = has(&item.attrs, "non_exhaustive");
            let mut all = item.fields.iter();
            let kind = Kind::Struct {
                is_open: !is_marked && all.all(|field| is_public(&field.vis)),
                fields: fields(reader, &item.fields, false),
            };
            (kind, &item.attrs)
        }
        syn::Item::Enum(item) => {
            let variants = item.variants.iter().map(|variant| Variant {
                name: variant.ident.to_string(),
                fields: fields(reader, &variant.fields, true),
                is_deprecated: is_deprecated(&variant.attrs),
            });
            let kind = Kind::Enum {
                variants: variants.collect(),
                is_closed: !has(&item.attrs, "non_exhaustive"),
            };
            (kind, &item.attrs)
        }
        syn::Item::Type(item) => (Kind::Alias(reader.ty(&item.ty)), &item.attrs),
        syn::Item::Const(item) => (Kind::Value(reader.ty(&item.ty)), &item.attrs),
        syn::Item::Static(item) => (Kind::Value(reader.ty(&item.ty)), &item.attrs),
        syn::Item::Fn(item) => (Kind::Function(callable(reader, &item.sig)), &item.attrs),
        syn::Item::Trait(item) => {
            let supers = item.supertraits.to_token_stream();
            let items = item
                .items
                .iter()
                .map(|item| item.to_token_stream().to_string());
            let items: Vec<String> = items.collect();
            (
                Kind::Trait(format!("{supers} {}", items.join(" "))),
                &item.attrs,
            )
        }
        _ => return None,
    };
    Some((kind, attributes.as_slice()))
}

/// The fields that users can name; those of variants are as public as their enum.
fn fields(reader: Reader<'_>, fields: &Fields, of_variant: bool) -> Vec<Field> {
    let named = fields.iter().enumerate();
    let public = named.filter(|(_, field)| of_variant || is_public(&field.vis));
    public
        .map(|(at, field)| Field {
            name: field
                .ident
                .as_ref()
                .map_or_else(|| at.to_string(), ToString::to_string),
            ty: reader.ty(&field.ty),
            is_deprecated: is_deprecated(&field.attrs),
        })
        .collect()
}

fn derived<'a>(reader: Reader<'a>, attributes: &'a [Attribute]) -> impl Iterator<Item = Text> + 'a {
    let derives = attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            Meta::List(list) if list.path.is_ident("derive") => Some(list.tokens.to_string()),
            _ => None,
        });
    derives.flat_map(move |list| {
        let names = list.split(',').map(|name| name.replace(' ', ""));
        let names = names.filter(|name| !name.is_empty());
        let texts = names.map(|name| {
            let parts: Vec<String> = name.split("::").map(str::to_owned).collect();
            let short = parts.last().cloned().unwrap_or_default();
            let whole = reader.paths.meant(reader.place, &parts);
            // `#[derive(Debug)]` and `impl fmt::Debug for` are one trait.
            Text {
                whole: unstd(&whole),
                short,
            }
        });
        texts.collect::<Vec<_>>()
    })
}

/// A trait of the standard library without its module.
fn unstd(path: &str) -> String {
    let modules = ["std::fmt::", "std::default::", "std::convert::", "fmt::"];
    let mut all = modules.iter();
    let found = all.find_map(|module| path.strip_prefix(module));
    found.unwrap_or(path).to_owned()
}

fn callable(reader: Reader<'_>, signature: &syn::Signature) -> Callable {
    let mut receiver = None;
    let mut arguments = Vec::new();
    for input in &signature.inputs {
        match input {
            FnArg::Receiver(own) => {
                receiver = Some(match &own.kind {
                    ReceiverKind::Value => "self".to_owned(),
                    ReceiverKind::Reference(_, _, None) => "&self".to_owned(),
                    ReceiverKind::Reference(_, _, Some(_)) => "&mut self".to_owned(),
                    _ => own.to_token_stream().to_string(),
                });
            }
            FnArg::Typed(argument) => {
                let name = match &*argument.pat {
                    Pat::Ident(pattern) => pattern.ident.to_string(),
                    _ => "_".to_owned(),
                };
                arguments.push((name, reader.ty(&argument.ty)));
            }
        }
    }
    let words = [
        signature.constness.map(|_| "const".to_owned()),
        signature.asyncness.map(|_| "async".to_owned()),
        Some(signature.generics.to_token_stream().to_string()),
    ];
    let words: Vec<String> = words.into_iter().flatten().collect();
    Callable {
        receiver,
        arguments,
        output: reader.output(&signature.output),
        rest: words.join(" ").trim().to_owned(),
    }
}

/// Adds what a module implements to the items that it implements it for.
pub(super) fn implement(
    paths: &Paths<'_>,
    place: &str,
    (module, client): (&Module, Option<&Module>),
    items: &mut BTreeMap<String, Exposed>,
) {
    let reader = Reader { paths, place };
    for item in &module.items {
        let syn::Item::Impl(block) = item else {
            continue;
        };
        if let Some(server) = server(reader, block)
            && let Some(Exposed { item, .. }) = items.get_mut(&server)
        {
            item.written.url = wire::url(block);
        }
        let Some((name, is_call)) = target(reader, &block.self_ty) else {
            continue;
        };
        let Some(Exposed { item, .. }) = items.get_mut(&name) else {
            continue;
        };
        if let Some((path, _)) = &block.trait_ {
            if is_call {
                continue;
            }
            let Text { whole, short } = reader.path(path);
            wire::written(block, Some(&short), &mut item.written);
            let whole = unstd(&whole);
            item.traits.insert(Text { whole, short });
            for member in &block.items {
                if let ImplItem::Type(chosen) = member {
                    let ty = reader.ty(&chosen.ty);
                    item.chosen.insert(chosen.ident.to_string(), ty);
                }
            }
            continue;
        }
        if !is_call {
            wire::written(block, None, &mut item.written);
        }
        let own = if is_call {
            &mut item.setters
        } else {
            &mut item.methods
        };
        for member in &block.items {
            if let ImplItem::Fn(function) = member
                && is_public(&function.vis)
                && !is_hidden(&function.attrs)
            {
                let method = Method {
                    callable: callable(reader, &function.sig),
                    is_deprecated: is_deprecated(&function.attrs),
                    request: request(&function.attrs),
                    sent: wire::sent(function, module, client),
                };
                own.insert(function.sig.ident.to_string(), method);
            }
        }
    }
}

/// The item that is implemented, and whether it is a call of it.
fn target(reader: Reader<'_>, ty: &Type) -> Option<(String, bool)> {
    let Type::Path(path) = ty else {
        return None;
    };
    let last = path.path.segments.last()?;
    if last.ident == "Call"
        && let PathArguments::AngleBracketed(arguments) = &last.arguments
        && let Some(GenericArgument::Type(Type::Path(operation))) = arguments.args.first()
        && arguments.args.len() == 1
    {
        let whole = reader.path(&operation.path).whole;
        // `impl<O> Call<O>` is the runtime's own.
        if whole.contains("::") {
            return Some((whole, true));
        }
    }
    let whole = reader.path(&path.path).whole;
    let name = whole.split('<').next().unwrap_or_default();
    Some((name.to_owned(), false))
}

/// The type that can be made into the URL of a server, if that is what is implemented.
fn server(reader: Reader<'_>, block: &syn::ItemImpl) -> Option<String> {
    let (path, _) = block.trait_.as_ref()?;
    let last = path.segments.last().filter(|last| last.ident == "From")?;
    let (into, PathArguments::AngleBracketed(arguments)) = (&*block.self_ty, &last.arguments)
    else {
        return None;
    };
    let (Type::Path(into), Some(GenericArgument::Type(Type::Path(from)))) =
        (into, arguments.args.first())
    else {
        return None;
    };
    let is_url = into.path.segments.last()?.ident == "ServerUrl";
    is_url.then(|| reader.path(&from.path).whole)
}

/// Whether users are told to leave something: by the compiler, or by the docs where the compiler would
/// warn of the crate itself.
fn is_deprecated(attributes: &[Attribute]) -> bool {
    let mut lines = docs(attributes);
    has(attributes, "deprecated") || lines.any(|line| line.trim() == "**Deprecated.**")
}

/// The line of the docs that is a method and a path alone, as code.
fn request(attributes: &[Attribute]) -> Option<String> {
    docs(attributes).find_map(|line| {
        let code = line.trim().strip_prefix('`')?.strip_suffix('`')?;
        let (method, path) = code.split_once(' ')?;
        let is_method = method
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte == b'-');
        (is_method && path.starts_with('/') && !code.contains('`')).then(|| code.to_owned())
    })
}

/// The lines of the docs.
pub(super) fn docs(attributes: &[Attribute]) -> impl Iterator<Item = String> {
    attributes.iter().filter_map(|attribute| {
        let Meta::NameValue(pair) = &attribute.meta else {
            return None;
        };
        let syn::Expr::Lit(literal) = &pair.value else {
            return None;
        };
        match &literal.lit {
            syn::Lit::Str(text) if pair.path.is_ident("doc") => Some(text.value()),
            _ => None,
        }
    })
}
