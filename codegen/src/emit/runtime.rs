//! The runtime's files, byte for byte, and the module that holds them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use runtime::source::FILES;

use super::docs;
use crate::tree::FileTree;

/// `runtime/mod.rs`.
pub(super) fn emit_mod() -> Vec<TokenStream> {
    let lines = [
        "What every call needs and no description says: sending, time limits, redirects, errors,"
            .to_owned(),
        "decoding. The same in every generated crate.".to_owned(),
    ];
    let modules = FILES.iter().map(|file| format_ident!("{}", file.name));
    vec![docs::module_comment(&lines), quote!(#(pub mod #modules;)*)]
}

pub(super) fn copy_files(tree: &mut FileTree) {
    for file in FILES {
        tree.insert(format!("src/runtime/{}.rs", file.name), file.text.to_owned());
    }
}
