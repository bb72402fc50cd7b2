//! Names that no XML has, and kinds of nodes that there are none of.

use serde_json::{Map, Value};

use super::{Linter, paths, text};
use crate::grammar::{closest, one_of};
use crate::place::Place;

/// The [node types](https://spec.openapis.org/oas/v3.2.0.html#xml-node-types).
const NODES: &[&str] = &["element", "attribute", "text", "cdata", "none"];

pub(super) fn xml(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    for (key, what) in [("name", "an element of XML"), ("prefix", "a prefix of XML")] {
        // An empty one is none, which is what those mean who write it.
        let name = text(map, key).filter(|name| !name.is_empty());
        let is_right = |name: &&str| is_name(name, key == "name");
        if let Some(name) = name.filter(|name| !is_right(name)) {
            paths::unsendable(linter, what, name, &place.key(key));
        }
    }
    let Some(node) = text(map, "nodeType").filter(|node| !NODES.contains(node)) else {
        return;
    };
    let text = format!("`{node}` is no type of a node of XML; an element is written");
    let help = match closest(node, NODES.iter().copied()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("write {}", one_of(NODES)),
    };
    linter.warn("wrong-value", &place.key("nodeType"), text, help);
}

/// Whether XML can have a [name](https://www.w3.org/TR/xml-names/#NT-NCName); one of an element may have its prefix
/// in front.
fn is_name(name: &str, with_prefix: bool) -> bool {
    // Letters, and what is no sign of ASCII: the ranges of the standard leave out hardly anything else.
    let is_first = |c: char| c.is_alphabetic() || c == '_';
    let is_part = |part: &str| {
        let mut chars = part.chars();
        chars.next().is_some_and(is_first)
            && chars
                .all(|c| is_first(c) || c.is_numeric() || "-.\u{b7}".contains(c) || is_joined(c))
    };
    match name.split_once(':') {
        Some((prefix, local)) if with_prefix => is_part(prefix) && is_part(local),
        _ => is_part(name),
    }
}

/// Signs that are put on the letter before them.
fn is_joined(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
}
