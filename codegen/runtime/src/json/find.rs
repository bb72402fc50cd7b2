//! Single values of a document, for who knows their place and not the type of the whole.

use super::document::read;
use super::kind::Kind;
use super::node::{Mode, Node};

/// What stands in a place of a document: a text as it is, anything else as JSON. Nothing if the place is not
/// there, or holds `null`.
///
/// A place is names with slashes between them; a number counts in a list, from its end if it is negative. No
/// name at all is the whole document.
#[must_use]
pub fn found_at(bytes: &[u8], place: &str) -> Option<String> {
    let document = read(bytes, Mode::Strict).ok()?;
    let node = walk(document.root(), place)?;
    match node.text() {
        Some(text) => Some(text.into_owned()),
        None if node.is_null() => None,
        None => Some(node.json().to_owned()),
    }
}

/// How many elements the list in a place has, or members the object.
#[must_use]
pub fn length_at(bytes: &[u8], place: &str) -> usize {
    let Ok(document) = read(bytes, Mode::Strict) else {
        return 0;
    };
    walk(document.root(), place).map_or(0, |node| node.elements().count() + node.members().count())
}

fn walk<'d>(root: Node<'d>, place: &str) -> Option<Node<'d>> {
    let mut steps = place.split('/').filter(|step| !step.is_empty());
    steps.try_fold(root, |node, step| match step.parse::<i64>() {
        Ok(index) if node.kind() == Kind::List => {
            let length = node.elements().count();
            let index = if index < 0 {
                length.checked_sub(usize::try_from(index.unsigned_abs()).ok()?)?
            } else {
                usize::try_from(index).ok()?
            };
            node.elements().nth(index)
        }
        Ok(_) | Err(_) => node.member(step),
    })
}
