//! The text of a file -> its declarations, and what it names of others.

use std::collections::{BTreeMap, BTreeSet};

use syn::{Attribute, Meta, UseTree, Visibility};

use super::Condition;

/// A module, which is a file.
pub(super) struct Module {
    /// Its declarations.
    pub(super) items: Vec<syn::Item>,
    /// Their names.
    pub(super) declared: BTreeSet<String>,
    /// The modules that it declares.
    pub(super) children: BTreeMap<String, Child>,
    /// What it imports: each name with the path that it stands for.
    pub(super) imports: BTreeMap<String, Vec<String>>,
    /// What it exports of others, in the same way.
    pub(super) exports: Vec<Export>,
}

/// A declared module.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Child {
    pub(super) is_public: bool,
    pub(super) condition: Condition,
}

/// An item of another module that is public here.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Export {
    pub(super) name: String,
    pub(super) path: Vec<String>,
    pub(super) condition: Condition,
}

impl Module {
    pub(super) fn parse(text: &str) -> Result<Self, syn::Error> {
        let file = syn::parse_file(text)?;
        let mut module = Self {
            items: Vec::new(),
            declared: BTreeSet::new(),
            children: BTreeMap::new(),
            imports: BTreeMap::new(),
            exports: Vec::new(),
        };
        for item in file.items {
            match item {
                syn::Item::Mod(child) if child.content.is_none() => {
                    let is_public = is_public(&child.vis) && !is_hidden(&child.attrs);
                    let condition = condition(&child.attrs);
                    let child_name = child.ident.to_string();
                    module.children.insert(
                        child_name,
                        Child {
                            is_public,
                            condition,
                        },
                    );
                }
                syn::Item::Use(used) => {
                    let is_exported = is_public(&used.vis) && !is_hidden(&used.attrs);
                    let condition = condition(&used.attrs);
                    names(&used.tree, &mut Vec::new(), &mut |name, path| {
                        module.imports.insert(name.clone(), path.clone());
                        if is_exported {
                            let condition = condition.clone();
                            module.exports.push(Export {
                                name,
                                path,
                                condition,
                            });
                        }
                    });
                }
                other => {
                    module.declared.extend(declared_name(&other));
                    module.items.push(other);
                }
            }
        }
        Ok(module)
    }

    /// What a static is, whoever may have it.
    pub(super) fn value(&self, name: &str) -> Option<&syn::Expr> {
        self.items.iter().find_map(|item| match item {
            syn::Item::Static(item) if item.ident == name => Some(&*item.expr),
            _ => None,
        })
    }

    /// Whether something that it declares or exports is there with a feature alone.
    pub(super) fn is_conditional(&self) -> bool {
        let mut children = self.children.values();
        let mut exports = self.exports.iter();
        children.any(|child| !child.condition.is_empty())
            || exports.any(|export| !export.condition.is_empty())
    }

    /// What it says of a module that it declares.
    pub(super) fn says_of(&self, child: &str) -> (Option<Child>, Vec<Export>) {
        let is_of = |export: &&Export| export.path.iter().any(|part| part == child);
        let exports = self.exports.iter().filter(is_of);
        (
            self.children.get(child).cloned(),
            exports.cloned().collect(),
        )
    }
}

/// Each name that a `use` brings, with its path.
fn names(tree: &UseTree, before: &mut Vec<String>, found: &mut impl FnMut(String, Vec<String>)) {
    let with = |before: &[String], last: &syn::Ident| {
        let last = last.to_string();
        // `use a::{self}` is `use a`.
        let own = (last != "self").then_some(last);
        before.iter().cloned().chain(own).collect::<Vec<_>>()
    };
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            names(&path.tree, before, found);
            before.pop();
        }
        UseTree::Name(name) => {
            let path = with(before, &name.ident);
            found(path.last().cloned().unwrap_or_default(), path);
        }
        UseTree::Rename(name) => {
            found(name.rename.to_string(), with(before, &name.ident));
        }
        UseTree::Group(group) => {
            for tree in &group.items {
                names(tree, before, found);
            }
        }
        // Generated code names what it uses.
        UseTree::Glob(_) => {}
    }
}

pub(super) fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Whether rustdoc leaves it out: then it is nobody's to use.
pub(super) fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("doc") => list.tokens.to_string() == "hidden",
        _ => false,
    })
}

/// Whether an attribute of this name is there, or is wherever tests do not ask for something else:
/// `#[cfg_attr(not(feature = "test-util"), non_exhaustive)]`.
pub(super) fn has(attributes: &[Attribute], name: &str) -> bool {
    let mut all = attributes.iter();
    all.any(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cfg_attr") => {
            let condition = "not (feature = \"test-util\") , ";
            let tokens = list.tokens.to_string();
            tokens.strip_prefix(condition) == Some(name)
        }
        meta => meta.path().is_ident(name),
    })
}

/// The features that `#[cfg(feature = "a")]` and `#[cfg(any(feature = "a", …))]` ask for.
pub(super) fn condition(attributes: &[Attribute]) -> Condition {
    let conditions = attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            Meta::List(list) if list.path.is_ident("cfg") => {
                let text = list.tokens.to_string();
                let names: BTreeSet<String> = text
                    .split('"')
                    .skip(1)
                    .step_by(2)
                    .map(str::to_owned)
                    .collect();
                (!names.is_empty()).then_some(names)
            }
            _ => None,
        });
    conditions.collect()
}

/// The name of an item that users may have.
pub(super) fn public_name(item: &syn::Item) -> Option<String> {
    let (visibility, attributes) = match item {
        syn::Item::Const(item) => (&item.vis, &item.attrs),
        syn::Item::Enum(item) => (&item.vis, &item.attrs),
        syn::Item::Fn(item) => (&item.vis, &item.attrs),
        syn::Item::Static(item) => (&item.vis, &item.attrs),
        syn::Item::Struct(item) => (&item.vis, &item.attrs),
        syn::Item::Trait(item) => (&item.vis, &item.attrs),
        syn::Item::Type(item) => (&item.vis, &item.attrs),
        _ => return None,
    };
    let is_public = is_public(visibility) && !is_hidden(attributes);
    is_public.then(|| declared_name(item)).flatten()
}

/// The name of an item, whoever may have it.
fn declared_name(item: &syn::Item) -> Option<String> {
    let ident = match item {
        syn::Item::Const(item) => &item.ident,
        syn::Item::Enum(item) => &item.ident,
        syn::Item::Fn(item) => &item.sig.ident,
        syn::Item::Static(item) => &item.ident,
        syn::Item::Struct(item) => &item.ident,
        syn::Item::Trait(item) => &item.ident,
        syn::Item::Type(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}
