//! Package names: which ones a generated crate can have, and one for a file's name.

use crate::emit::dependencies::dependencies;
use diag::{Diagnostic, Diagnostics, Location};

/// Crates that the compiler brings along: a crate of the same name would stand in their place.
const BUILT_IN: &[&str] = &["alloc", "core", "proc_macro", "std", "test"];

/// Folders that Cargo makes where it builds: it refuses or warns of packages of these names.
const FOLDERS: &[&str] = &["build", "deps", "examples", "incremental"];

/// Devices of Windows: no folder there can have such a name.
const DEVICES: &[&str] = &["aux", "con", "nul", "prn"];

/// Longer names are more than file systems and registries take, with what Cargo adds to them.
const LONGEST: usize = 64;

const HELP: &str = "give the crate another name, such as `pet-store-client`";

/// Words that no `use` can name.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether a crate can be called so, whoever gave it its name.
pub(crate) fn check(name: &str, root: &Location, diagnostics: &mut Diagnostics) -> Option<()> {
    let Err(why) = parse(name) else {
        return Some(());
    };
    let message = format!(
        "a package cannot be called `{}`: {why}",
        name.escape_debug()
    );
    diagnostics.push(Diagnostic::error("package-name", root.clone(), message).help(HELP));
    None
}

/// Takes a package name as a user gave it.
///
/// # Errors
/// It cannot be the name of a generated crate; the text says why.
pub fn parse(name: &str) -> Result<String, String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if name.is_empty() {
        return Err("a package needs a name".to_owned());
    }
    if !name.chars().all(plain) {
        return Err("a package name consists of ASCII letters, digits, `-` and `_`".to_owned());
    }
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return Err("a package name starts with a letter".to_owned());
    }
    // Cargo takes them, but the compiler warns of each crate that has them, and of ours it warns of nothing.
    if name.contains(|c: char| c.is_ascii_uppercase()) {
        return Err(format!(
            "the compiler warns of crates with capital letters: write `{}`",
            name.to_ascii_lowercase()
        ));
    }
    if name.len() > LONGEST {
        return Err(format!(
            "a package name has at most {LONGEST} characters, and this one has {}",
            name.len()
        ));
    }
    let ident = name.replace('-', "_");
    if KEYWORDS.contains(&ident.as_str()) {
        return Err("it is a keyword of Rust, so no `use` could name the crate".to_owned());
    }
    if BUILT_IN.contains(&ident.as_str()) {
        return Err("it is the name of a crate that comes with the compiler".to_owned());
    }
    if dependencies().any(|name| name.replace('-', "_") == ident) {
        return Err("it is the name of a crate that the generated code uses".to_owned());
    }
    if FOLDERS.contains(&ident.as_str()) {
        return Err("it is the name of a folder that Cargo makes".to_owned());
    }
    if is_device(&ident) {
        return Err("it is the name of a device on Windows".to_owned());
    }
    Ok(name.to_owned())
}

/// `con`, `com1` and the like.
fn is_device(name: &str) -> bool {
    let number = name
        .strip_prefix("com")
        .or_else(|| name.strip_prefix("lpt"));
    let is_port = |number: &str| matches!(number.as_bytes(), [b'0'..=b'9']);
    DEVICES.contains(&name) || number.is_some_and(is_port)
}

/// A package name for a description's file, given without its ending:
/// `Pet Store (v2)` becomes `pet-store-v2`.
pub fn from_stem(stem: &str) -> String {
    let words: Vec<String> = stem
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .map(|word| word.trim_matches('_').to_ascii_lowercase())
        .filter(|word| !word.is_empty())
        .collect();
    if words.is_empty() {
        return "client".to_owned();
    }
    // Room for what may have to be added.
    let name: String = words
        .join("-")
        .chars()
        .take(LONGEST - "-client".len())
        .collect();
    let name = name.trim_end_matches(['-', '_']).to_owned();
    let candidates = [
        name.clone(),
        format!("{name}-client"),
        format!("api-{name}"),
    ];
    let valid = candidates.into_iter().find(|name| parse(name).is_ok());
    valid.unwrap_or_else(|| "client".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_for_files() {
        assert_eq!(from_stem("petstore"), "petstore");
        assert_eq!(from_stem("plex_security"), "plex_security");
        assert_eq!(from_stem("Pet Store (v2)"), "pet-store-v2");
        assert_eq!(from_stem("api.github.com"), "api-github-com");
        assert_eq!(from_stem("2fa"), "api-2fa");
        assert_eq!(from_stem("type"), "type-client");
        assert_eq!(from_stem("tokio"), "tokio-client");
        assert_eq!(from_stem("__"), "client");
        assert_eq!(from_stem("日本"), "client");
        assert_eq!(from_stem(""), "client");
        assert_eq!(from_stem("http-body"), "http-body-client");
        assert_eq!(from_stem("con"), "con-client");
        assert_eq!(from_stem(&"long ".repeat(50)).len(), 54 + "-lo".len());
    }

    #[test]
    fn names_that_are_refused() {
        for name in [
            "",
            "a b",
            "2fa",
            "-a",
            "self",
            "serde-json",
            "std",
            "größe",
            "a\"b",
            "../a",
            "http-body",
            "http_body",
            "futures-core",
            "quick-xml",
            "test",
            "deps",
            "build",
            "examples",
            "Petstore",
            "incremental",
            "con",
            "nul",
            "lpt9",
        ] {
            assert!(parse(name).is_err(), "{name}");
        }
        assert!(parse(&"a".repeat(64)).is_ok());
        assert!(parse(&"a".repeat(65)).is_err());
        for name in ["tests", "console", "com10", "testing", "builder"] {
            assert!(parse(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn what_is_refused_is_told() {
        let told = |name: &str| parse(name).expect_err(name);
        assert!(told("PetStore").ends_with("write `petstore`"));
        let mut found = Diagnostics::default();
        let root = Location::root("api.yaml");
        assert_eq!(check("pet-store", &root, &mut found), Some(()));
        assert!(!found.has_errors());
        for name in ["my pets", "serde", "con", "deps", "PetStore"] {
            let mut found = Diagnostics::default();
            assert_eq!(check(name, &root, &mut found), None, "{name}");
            assert_eq!(found.errors(), 1, "{name}");
        }
    }

    #[test]
    fn no_dependency_lends_its_name() {
        assert!(dependencies().count() > 5);
        for name in dependencies() {
            assert!(parse(name).is_err(), "{name}");
        }
    }
}
