//! Errors of the compiler that can be told without it: names that stand twice in one scope, files
//! of modules that are not there, and arms of a `match` that are never reached.

use std::collections::{BTreeMap, BTreeSet};

use codegen::FileTree;
use proc_macro2::{TokenStream, TokenTree};
use syn::{Fields, FnArg, ImplItem, Item, Pat, Signature, Type, UseTree};

use super::{Complaint, Finder};

/// Looks through all files of a crate's own.
pub(super) fn check(tree: &FileTree) -> Vec<Complaint> {
    let mut found = Vec::new();
    for (path, text) in tree.iter() {
        if !path.ends_with(".rs") || path.starts_with("src/runtime/") {
            continue;
        }
        let Ok(file) = syn::parse_file(&text) else {
            continue;
        };
        let mut finder = Finder {
            path,
            found: Vec::new(),
        };
        scope(&file.items, &mut finder);
        if path.starts_with("src/") {
            modules(&file.items, path, tree, &mut finder);
        }
        if let Ok(tokens) = text.parse() {
            arms(tokens, &mut finder);
        }
        found.append(&mut finder.found);
    }
    found
}

/// Names that stand twice.
#[derive(Default)]
struct Names(BTreeSet<String>);

impl Names {
    fn add(&mut self, scope: &str, name: &str, finder: &mut Finder<'_>) {
        if name != "_" && !self.0.insert(name.to_owned()) {
            finder.complain(format!("a name stands twice in {scope}"), name);
        }
    }
}

/// Items of a file or module. Types and values have names of their own.
fn scope(items: &[Item], finder: &mut Finder<'_>) {
    let (mut types, mut values) = (Names::default(), Names::default());
    let mut methods: BTreeMap<String, Names> = BTreeMap::new();
    let mut traits: BTreeMap<String, Names> = BTreeMap::new();
    for item in items {
        match item {
            Item::Struct(item) => {
                types.add("a module", &item.ident.to_string(), finder);
                fields(&item.fields, finder);
            }
            Item::Enum(item) => {
                types.add("a module", &item.ident.to_string(), finder);
                let mut variants = Names::default();
                for variant in &item.variants {
                    variants.add("an enum", &variant.ident.to_string(), finder);
                    fields(&variant.fields, finder);
                }
            }
            Item::Type(item) => types.add("a module", &item.ident.to_string(), finder),
            Item::Trait(item) => types.add("a module", &item.ident.to_string(), finder),
            Item::Mod(item) => {
                types.add("a module", &item.ident.to_string(), finder);
                if let Some((_, items)) = &item.content {
                    scope(items, finder);
                }
            }
            Item::Use(item) => used(&item.tree, &mut types, finder),
            Item::Fn(item) => {
                values.add("a module", &item.sig.ident.to_string(), finder);
                arguments(&item.sig, finder);
            }
            Item::Const(item) => values.add("a module", &item.ident.to_string(), finder),
            Item::Static(item) => values.add("a module", &item.ident.to_string(), finder),
            Item::Impl(item) => {
                let Some(target) = target(&item.self_ty) else {
                    continue;
                };
                let mut own = Names::default();
                let names = match &item.trait_ {
                    None => methods.entry(target).or_default(),
                    Some((path, _)) => {
                        let name = path.segments.last().filter(|last| last.arguments.is_none());
                        if let Some(name) = name.filter(|_| item.generics.params.is_empty()) {
                            let traits = traits.entry(target).or_default();
                            traits.add("the traits of a type", &name.ident.to_string(), finder);
                        }
                        &mut own
                    }
                };
                for item in &item.items {
                    match item {
                        ImplItem::Fn(item) => {
                            names.add("the methods of a type", &item.sig.ident.to_string(), finder);
                            arguments(&item.sig, finder);
                        }
                        ImplItem::Const(item) => {
                            names.add("the methods of a type", &item.ident.to_string(), finder);
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
}

fn fields(fields: &Fields, finder: &mut Finder<'_>) {
    let mut names = Names::default();
    for name in fields.iter().filter_map(|field| field.ident.as_ref()) {
        names.add("a struct", &name.to_string(), finder);
    }
}

fn arguments(signature: &Signature, finder: &mut Finder<'_>) {
    let mut names = Names::default();
    for argument in &signature.inputs {
        if let FnArg::Typed(argument) = argument
            && let Pat::Ident(name) = &*argument.pat
        {
            names.add("arguments", &name.ident.to_string(), finder);
        }
    }
}

/// What `use` brings in. A name is that of a type if it looks like one.
fn used(tree: &UseTree, types: &mut Names, finder: &mut Finder<'_>) {
    match tree {
        UseTree::Path(path) => used(&path.tree, types, finder),
        UseTree::Group(group) => {
            for tree in &group.items {
                used(tree, types, finder);
            }
        }
        UseTree::Name(name) => imported(&name.ident.to_string(), types, finder),
        UseTree::Rename(rename) => imported(&rename.rename.to_string(), types, finder),
        UseTree::Glob(_) => {}
    }
}

fn imported(name: &str, types: &mut Names, finder: &mut Finder<'_>) {
    if name.starts_with(char::is_uppercase) && name.chars().any(char::is_lowercase) {
        types.add("a module", name, finder);
    }
}

/// The type that methods are for, if it is plain.
fn target(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => path.path.get_ident().map(ToString::to_string),
        _ => None,
    }
}

/// Modules that are declared must have a file.
fn modules(items: &[Item], path: &str, tree: &FileTree, finder: &mut Finder<'_>) {
    let folder = match path.rsplit_once('/') {
        Some((folder, "mod.rs" | "lib.rs")) => folder.to_owned(),
        _ => path.trim_end_matches(".rs").to_owned(),
    };
    for item in items {
        let Item::Mod(module) = item else { continue };
        let name = module.ident.to_string();
        let name = name.trim_start_matches("r#");
        let files = [
            format!("{folder}/{name}.rs"),
            format!("{folder}/{name}/mod.rs"),
        ];
        if module.content.is_none() && !files.iter().any(|file| tree.has(file)) {
            finder.complain("a module has no file", name);
        }
    }
}

/// Arms that are texts alone: the second of the same text is never reached.
fn arms(tokens: TokenStream, finder: &mut Finder<'_>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut seen = BTreeSet::new();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => arms(group.stream(), finder),
            TokenTree::Literal(literal) => {
                let arrow = |at: usize, sign: char| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == sign);
                let is_arm = arrow(at + 1, '=') && arrow(at + 2, '>');
                // A place of its own: not the last of `"a" | "b" =>`, nor of a tuple.
                let sign = if at > 0 && arrow(at - 1, '-') {
                    "-"
                } else {
                    ""
                };
                let value = format!("{sign}{literal}");
                if is_arm && !seen.insert(value.clone()) {
                    finder.complain("an arm that is never reached", value);
                }
            }
            _ => {}
        }
    }
}
