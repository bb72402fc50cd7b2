//! Two texts of a module that declares others -> one that declares them all.

use std::collections::{BTreeMap, BTreeSet};

/// What both declare and name. A text that declares no modules is the same in every crate.
pub(super) fn modules(one: &str, other: &str) -> String {
    if one.is_empty() || one == other {
        return other.to_owned();
    }
    let comment = |line: &&str| line.starts_with("//");
    let head = one.lines().take_while(comment);
    let mut out: String = head.map(|line| format!("{line}\n")).collect();
    let mut declared: BTreeSet<&str> = BTreeSet::new();
    let mut named: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for text in [one, other] {
        let body = text.lines().position(|line| !comment(&line));
        let start = text
            .lines()
            .take(body.unwrap_or(0))
            .map(|line| line.len() + 1);
        let code = text.get(start.sum()..).unwrap_or_default();
        for item in code
            .split(';')
            .map(str::trim)
            .filter(|item| !item.is_empty())
        {
            match item
                .strip_prefix("pub use ")
                .and_then(|path| path.rsplit_once("::"))
            {
                Some((path, names)) => {
                    let names = names.trim_matches(['{', '}']).split(',').map(str::trim);
                    let names = names.filter(|name| !name.is_empty());
                    named.entry(path).or_default().extend(names);
                }
                None => {
                    declared.insert(item);
                }
            }
        }
    }
    out.push('\n');
    for item in declared {
        out.push_str(&format!("{item};\n"));
    }
    for (path, names) in named {
        let names: Vec<&str> = names.into_iter().collect();
        out.push_str(&format!("pub use {path}::{{{}}};\n", names.join(", ")));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::modules;

    #[test]
    fn both_are_declared() {
        let one = "//! Words.\n//! More.\n\npub mod a;\npub mod b;\n\npub use a::{\n    x, y,\n};\npub use b::w;\n";
        let other = "//! Words.\n//! More.\n\npub mod a;\npub mod c;\n\npub use a::{x, z};\n";
        let both = "//! Words.\n//! More.\n\npub mod a;\npub mod b;\npub mod c;\n\
                    pub use a::{x, y, z};\npub use b::{w};\n";
        assert_eq!(modules(one, other), both);
        assert_eq!(modules("", one), one);
        assert_eq!(modules(one, one), one);
    }
}
