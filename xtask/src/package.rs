//! Package names: which ones a generated crate can have, and one for a file's name.

/// Crates that the compiler brings along, and those that a generated client depends on: a crate of
/// the same name would stand in their place.
const TAKEN: &[&str] = &[
    "alloc",
    "bytes",
    "core",
    "http",
    "percent_encoding",
    "proc_macro",
    "reqwest",
    "serde",
    "serde_json",
    "std",
    "test",
    "tokio",
    "url",
];

/// Words that no `use` can name.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

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
    let ident = name.replace('-', "_");
    if KEYWORDS.contains(&ident.as_str()) {
        return Err("it is a keyword of Rust, so no `use` could name the crate".to_owned());
    }
    if TAKEN.contains(&ident.as_str()) {
        return Err("it is the name of a crate that the generated code uses".to_owned());
    }
    Ok(name.to_owned())
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
    let name = words.join("-");
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
        ] {
            assert!(parse(name).is_err(), "{name}");
        }
    }
}
